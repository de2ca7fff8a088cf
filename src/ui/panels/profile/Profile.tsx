import type { Region } from '../../../domain/catalogue/region.ts';
import { selectCounting } from '../../../state/derived/counting.ts';
import { selectComparison, selectPortraits } from '../../../state/derived/profile.ts';
import { useApp } from '../../../state/useApp.ts';
import { profileTexts } from '../../texts/profile.ts';
import { zoneTexts } from '../../texts/zones.ts';
import { useTexts } from '../../useTexts.ts';
import { AddedFigures } from '../AddedFigures.tsx';
import { ZoneSelect } from '../ZoneSelect.tsx';
import { GapsPart } from './GapsPart.tsx';
import { HomeWorkPart } from './HomeWorkPart.tsx';
import { ChangePart, JobsPart, JobsPer100Part, PopulationPart } from './portraitParts.tsx';
import { SeriesParts } from './SeriesParts.tsx';
import { ZonesPart } from './ZonesPart.tsx';
import './profile.css';

interface ProfileProps {
  readonly region: Region;
  /** Whether the questions about what the line leaves out come last; false where they were already asked. */
  readonly withGaps?: boolean;
}

/** What is known of the territory as it stood at the end of the last stroke, one message per part. */
export function Profile({ region, withGaps = true }: ProfileProps) {
  const portraits = useApp(selectPortraits);
  const comparison = useApp(selectComparison);
  const rows = useApp((state) => selectCounting(state).counted);
  const texts = useTexts(profileTexts);
  const { compareWith } = useApp((state) => state.sessionActions);
  if (!portraits || portraits.territory.communes === 0) return null;
  const compared = comparison && {
    label: zoneTexts.label(comparison.kind, comparison.record.name),
    isRegion: comparison.kind === 'region',
  };
  const parts = { portraits, comparison: compared, region };
  return (
    <div className="profile">
      <div className="profile__head stack stack--tight">
        <h3>{profileTexts.title}</h3>
        <ZoneSelect
          label={profileTexts.compareWith}
          region={region}
          value={comparison?.id ?? null}
          onChange={compareWith}
          withRegion
        />
        {comparison?.record.overflows && (
          <p className="note">
            {profileTexts.overflow(comparison.record.name, region.index.region.names.of)}
          </p>
        )}
      </div>
      <PopulationPart {...parts} />
      <JobsPart {...parts} />
      <SeriesParts
        region={region}
        comparison={compared?.label ?? null}
        communes={portraits.territory.communes}
      />
      <ChangePart {...parts} />
      <JobsPer100Part {...parts} />
      <HomeWorkPart region={region} communes={portraits.territory.communes} />
      <AddedFigures
        region={region}
        rows={[...rows]}
        zone={texts.communesCounted(portraits.territory.communes)}
      />
      <ZonesPart region={region} communes={portraits.territory.communes} />
      {withGaps && <GapsPart region={region} />}
    </div>
  );
}
