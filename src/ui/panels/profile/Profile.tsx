import type { ReactNode } from 'react';
import type { Region } from '../../../domain/catalogue/region.ts';
import { selectCounting } from '../../../state/derived/counting.ts';
import { selectComparison, selectPortraits } from '../../../state/derived/profile.ts';
import { useApp } from '../../../state/useApp.ts';
import { profileTexts } from '../../texts/profile.ts';
import { zoneTexts } from '../../texts/zones.ts';
import { ZoneSelect } from '../ZoneSelect.tsx';
import { HomeWorkPart } from './HomeWorkPart.tsx';
import {
  ChangePart,
  JobsPart,
  JobsPer100Part,
  PopulationPart,
  type PortraitPartProps,
} from './portraitParts.tsx';
import { AgesSeries, CurveSeries } from './SeriesParts.tsx';
import { ZoneWork } from './ZoneWork.tsx';
import './profile.css';

interface ProfileProps {
  readonly region: Region;
}

/** Who lives here: how many, how close, of which ages. */
export function PeopleParts({ region }: ProfileProps) {
  return (
    <Compared region={region}>
      {(parts) => (
        <>
          <PopulationPart {...parts} />
          <AgesSeries
            region={region}
            comparison={parts.comparison?.label ?? null}
            communes={parts.portraits.territory.communes}
          />
        </>
      )}
    </Compared>
  );
}

/** How many private jobs there are, and how they changed. */
export function JobsParts({ region }: ProfileProps) {
  return (
    <Compared region={region}>
      {(parts) => (
        <>
          <JobsPart {...parts} />
          <CurveSeries region={region} communes={parts.portraits.territory.communes} />
          <ChangePart {...parts} />
          <JobsPer100Part {...parts} />
        </>
      )}
    </Compared>
  );
}

/** Where inhabitants go to work. */
export function WorkPart({ region }: ProfileProps) {
  const portraits = useApp(selectPortraits);
  return (
    portraits && (
      <div className="profile">
        <HomeWorkPart region={region} communes={portraits.territory.communes} />
        <ZoneWork region={region} />
      </div>
    )
  );
}

interface ComparedProps extends ProfileProps {
  readonly children: (parts: PortraitPartProps) => ReactNode;
}

/** Figures of the territory as it stood at the end of the last stroke, beside those of the zone that was chosen. */
function Compared({ region, children }: ComparedProps) {
  const portraits = useApp(selectPortraits);
  const comparison = useApp(selectComparison);
  const { counted } = useApp(selectCounting);
  const { compareWith } = useApp((state) => state.sessionActions);
  if (!portraits || portraits.territory.communes === 0) return null;
  const compared = comparison && {
    label: zoneTexts.label(comparison.kind, comparison.record.name),
    isRegion: comparison.kind === 'region',
  };
  return (
    <div className="profile">
      <div className="profile__head stack stack--tight">
        <ZoneSelect
          label={profileTexts.compareWith}
          region={region}
          value={comparison?.id ?? null}
          onChange={compareWith}
          around={counted}
          withRegion
        />
        {comparison?.record.overflows && (
          <p className="note">
            {profileTexts.overflow(comparison.record.name, region.index.region.names.of)}
          </p>
        )}
      </div>
      {children({ portraits, comparison: compared, region })}
    </div>
  );
}
