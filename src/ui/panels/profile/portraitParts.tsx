import type { Region } from '../../../domain/catalogue/region.ts';
import { yearOf } from '../../../domain/figures/figure.ts';
import type { MergedUnit } from '../../../domain/statistics/merged.ts';
import type { Portrait } from '../../../domain/statistics/portrait.ts';
import type { Ratio } from '../../../domain/statistics/sums.ts';
import { type CompareBar, CompareBars } from '../../charts/CompareBars.tsx';
import { mergedTexts } from '../../texts/merged.ts';
import { profileTexts } from '../../texts/profile.ts';
import { useTexts } from '../../useTexts.ts';
import { FigureNote } from '../FigureNote.tsx';

export interface PortraitPartProps {
  readonly portraits: {
    readonly territory: Portrait;
    readonly comparison: Portrait | null;
    readonly region: Portrait;
  };
  /** The zone compared with; null when there is none. */
  readonly comparison: { readonly label: string; readonly isRegion: boolean } | null;
  readonly region: Region;
}

/** How many people, and how close to one another. */
export function PopulationPart({ portraits, comparison, region }: PortraitPartProps) {
  const texts = useTexts(profileTexts);
  const { territory, comparison: other } = portraits;
  const { populationTitle, densityCaption, density, communesCounted, yours } = texts;
  return (
    <section className="part">
      <h4>{populationTitle(territory.population, territory.density, other?.density ?? null)}</h4>
      <FigureNote figure="population" zone={communesCounted(territory.communes)} region={region} />
      <CompareBars
        caption={densityCaption}
        bars={barsOf(
          { own: yours, region: region.index.region.names.name },
          portraits,
          comparison,
          (portrait) => portrait.density,
          density,
        )}
      />
      <FigureNote figure="density" zone={communesCounted(territory.communes)} region={region} />
    </section>
  );
}

/** How many private jobs there are. */
export function JobsPart({ portraits, region }: PortraitPartProps) {
  const texts = useTexts(profileTexts);
  const { territory } = portraits;
  return (
    <section className="part">
      <h4>{texts.jobsTitle(territory.privateJobs, yearOf(region.communes.figures.privateJobs))}</h4>
      <CutUnits units={territory.cutUnits} region={region} />
      <FigureNote figure="privateJobs" zone={texts.communesCounted(territory.communes)} region={region} />
    </section>
  );
}

/** How private jobs changed. */
export function ChangePart({ portraits, comparison, region }: PortraitPartProps) {
  const texts = useTexts(profileTexts);
  const { territory, comparison: other } = portraits;
  const { changeTitle, changeCaption, change, communesCounted, yours } = texts;
  const { years } = region.communes.figures.jobsChange.record;
  return (
    <section className="part">
      <h4>{changeTitle(territory.jobsChange, other?.jobsChange ?? null, years)}</h4>
      <CompareBars
        caption={changeCaption(years)}
        bars={barsOf(
          { own: yours, region: region.index.region.names.name },
          portraits,
          comparison,
          (portrait) => portrait.jobsChange,
          change,
        )}
      />
      <LeftOut ratio={territory.jobsChange} cut={territory.cutUnits} />
      <FigureNote figure="jobsChange" zone={communesCounted(territory.communes)} region={region} />
    </section>
  );
}

/** How many private jobs there are for those who live here. */
export function JobsPer100Part({ portraits, comparison, region }: PortraitPartProps) {
  const texts = useTexts(profileTexts);
  const { territory } = portraits;
  const { jobsPer100Title, jobsPer100Caption, jobsPer100, communesCounted, yours } = texts;
  return (
    <section className="part">
      <h4>{jobsPer100Title(territory.jobsPer100)}</h4>
      <CompareBars
        caption={jobsPer100Caption}
        bars={barsOf(
          { own: yours, region: region.index.region.names.name },
          portraits,
          comparison,
          (portrait) => portrait.jobsPer100,
          jobsPer100,
        )}
      />
      <LeftOut ratio={territory.jobsPer100} cut={territory.cutUnits} />
      <FigureNote figure="jobsPer100" zone={communesCounted(territory.communes)} region={region} />
    </section>
  );
}

/** Why communes that the source counts with others are not in a figure. */
function CutUnits({ units, region }: { readonly units: readonly MergedUnit[]; readonly region: Region }) {
  return units.map((unit) => (
    <p key={unit.join()} className="note">
      {mergedTexts.cut(unit.map((row) => region.communes.names[row] ?? ''))}
    </p>
  ));
}

interface LeftOutProps {
  readonly ratio: Ratio;
  /** Units that are counted in part only. */
  readonly cut: readonly MergedUnit[];
}

function LeftOut({ ratio, cut }: LeftOutProps) {
  const text = profileTexts.leftOut(ratio, cut.length > 0 ? 'merged' : 'unpublished');
  return text && <p className="note">{text}</p>;
}

/** One bar for the territory, one for what it is compared with, one for the region unless that is it. */
export function barsOf(
  labels: { readonly own: string; readonly region: string },
  { territory, comparison, region }: PortraitPartProps['portraits'],
  zone: PortraitPartProps['comparison'],
  ratioOf: (portrait: Portrait) => Ratio,
  format: (value: number) => string,
): CompareBar[] {
  const bar = (label: string, portrait: Portrait, look: CompareBar['look']): CompareBar => {
    const ratio = ratioOf(portrait);
    return { label, value: ratio.value, text: profileTexts.rate(ratio, format), look };
  };
  const bars = [bar(labels.own, territory, 'own')];
  if (comparison && zone) bars.push(bar(zone.label, comparison, 'other'));
  if (!zone?.isRegion) bars.push(bar(labels.region, region, 'region'));
  return bars;
}
