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
export function PopulationPart(props: PortraitPartProps) {
  const { populationTitle, densityCaption, density, communesCounted } = useTexts(profileTexts);
  const { territory, comparison: other } = props.portraits;
  return (
    <section className="part">
      <h4>{populationTitle(territory.population, territory.density, other?.density ?? null)}</h4>
      <FigureNote figure="population" zone={communesCounted(territory.communes)} region={props.region} />
      <Compared {...props} figure="density" caption={densityCaption} format={density} />
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
export function ChangePart(props: PortraitPartProps) {
  const { changeTitle, changeCaption, change } = useTexts(profileTexts);
  const { territory, comparison: other } = props.portraits;
  const { years } = props.region.communes.figures.jobsChange.record;
  return (
    <section className="part">
      <h4>{changeTitle(territory.jobsChange, other?.jobsChange ?? null, years)}</h4>
      <Compared {...props} figure="jobsChange" caption={changeCaption(years)} format={change} />
    </section>
  );
}

/** How many private jobs there are for those who live here. */
export function JobsPer100Part(props: PortraitPartProps) {
  const { jobsPer100Title, jobsPer100Caption, jobsPer100 } = useTexts(profileTexts);
  return (
    <section className="part">
      <h4>{jobsPer100Title(props.portraits.territory.jobsPer100)}</h4>
      <Compared {...props} figure="jobsPer100" caption={jobsPer100Caption} format={jobsPer100} />
    </section>
  );
}

interface ComparedProps extends PortraitPartProps {
  readonly figure: 'density' | 'jobsChange' | 'jobsPer100';
  readonly caption: string;
  readonly format: (value: number) => string;
}

/** A rate of the territory beside that of the zone compared with and of the region, what it leaves out, and its small print. */
function Compared({ portraits, comparison, region, figure, caption, format }: ComparedProps) {
  const { yours, communesCounted } = useTexts(profileTexts);
  const { territory } = portraits;
  const names = { own: yours, region: region.index.region.names.name };
  return (
    <>
      <CompareBars
        caption={caption}
        bars={barsOf(names, portraits, comparison, (portrait) => portrait[figure], format)}
      />
      {figure !== 'density' && <LeftOut ratio={territory[figure]} cut={territory.cutUnits} />}
      <FigureNote figure={figure} zone={communesCounted(territory.communes)} region={region} />
    </>
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
function barsOf(
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
