import type { CommuneZoning, Region } from '../../../domain/catalogue/region.ts';
import type { EpciId } from '../../../domain/ids.ts';
import type { CrossedZone } from '../../../domain/statistics/zonesCrossed.ts';
import { selectReading } from '../../../state/derived/profile.ts';
import { useApp } from '../../../state/useApp.ts';
import { ShortList } from '../../primitives/ShortList.tsx';
import { profileTexts } from '../../texts/profile.ts';
import { readingTexts } from '../../texts/reading.ts';
import { useTexts } from '../../useTexts.ts';
import { EpciButton } from '../epci/EpciButton.tsx';
import { FigureNote } from '../FigureNote.tsx';

/** Zones named at first, by zoning. */
const FIRST = 3;

interface ZonesPartProps {
  readonly region: Region;
  /** Number of communes counted. */
  readonly communes: number;
}

/** Zones crossed, with the two shares that tell how much. */
export function ZonesPart({ region, communes }: ZonesPartProps) {
  const readingWords = useTexts(readingTexts);
  const profileWords = useTexts(profileTexts);
  const reading = useApp(selectReading);
  const { openEpci } = useApp((state) => state.uiActions);
  if (!reading) return null;
  const count = (zoning: CommuneZoning) =>
    reading.crossed.find((each) => each.zoning === zoning)?.zones.length ?? 0;
  return (
    <section className="part">
      <h4>{readingWords.zonesTitle(count('epci'), count('departement'))}</h4>
      {reading.crossed.map(({ zoning, zones }) => (
        <ZonesOfKind key={zoning} zoning={zoning} zones={zones} onOpenEpci={openEpci} />
      ))}
      <FigureNote figure="zones" zone={profileWords.communesCounted(communes)} region={region} />
    </section>
  );
}

interface ZonesOfKindProps {
  readonly zoning: CommuneZoning;
  readonly zones: readonly CrossedZone[];
  readonly onOpenEpci?: (id: EpciId) => void;
}

/** The zones of one zoning, the one that holds most of the territory first. */
export function ZonesOfKind({ zoning, zones, onOpenEpci }: ZonesOfKindProps) {
  const texts = useTexts(readingTexts);
  if (zones.length === 0) return null;
  return (
    <div className="zones">
      <h5>{texts.kind(zoning, zones.length)}</h5>
      <ShortList className="zones__list" items={zones} first={FIRST}>
        {(zone) => (
          <li key={zone.record.id} className="zones__zone">
            <span className="zones__name">
              {zoning === 'epci' && onOpenEpci ? (
                <EpciButton name={zone.record.name} onOpen={() => onOpenEpci(zone.record.id as EpciId)} />
              ) : (
                zone.record.name
              )}
            </span>
            <span className="zones__bars" aria-hidden="true">
              <SmallBar share={zone.ofTerritory} look="own" />
              {zone.ofZone !== null && <SmallBar share={zone.ofZone} look="other" />}
            </span>
            <span className="zones__shares">{texts.shares(zone)}</span>
          </li>
        )}
      </ShortList>
    </div>
  );
}

function SmallBar({ share, look }: { readonly share: number; readonly look: 'own' | 'other' }) {
  return (
    <span className="zones__track">
      <span className={`zones__bar bars__bar--${look}`} style={{ width: `${100 * share}%` }} />
    </span>
  );
}
