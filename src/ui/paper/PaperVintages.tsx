import type { DataIndex } from '../../domain/catalogue/contract.ts';
import type { Region } from '../../domain/catalogue/region.ts';
import type { FigureId } from '../../domain/figures/figure.ts';
import { sourcesOf } from '../../domain/figures/provenance.ts';
import { selectSeriesAnswers } from '../../state/derived/answers.ts';
import { selectAddedOnMap } from '../../state/derived/interview.ts';
import { selectPortraits } from '../../state/derived/profile.ts';
import { selectHomeRides } from '../../state/derived/reach.ts';
import { selectPistes } from '../../state/derived/trades.ts';
import { useApp } from '../../state/useApp.ts';
import { type PaperPart, paperTexts } from '../texts/paper.ts';
import { ridesAreTold } from './PaperWords.tsx';

interface PaperVintagesProps {
  readonly region: Region;
  readonly parts: ReadonlySet<PaperPart>;
}

/** What everything that was printed is from, producer by producer, with the dataset and its vintage. */
export function PaperVintages({ region: { index }, parts }: PaperVintagesProps) {
  const figures = useApp((state) => (selectPortraits(state)?.territory.communes ?? 0) > 0);
  const trades = useApp((state) => selectPistes(state).length > 0);
  const rides = useApp(
    (state) =>
      ridesAreTold(state.notes.travel, parts.has('links')) && (selectHomeRides(state)?.rides.length ?? 0) > 0,
  );
  const series = useApp(selectSeriesAnswers);
  const added = useApp(selectAddedOnMap);
  const also = [
    ...(series?.employment.said.kind === 'known' ? ['jobsCurve'] : []),
    ...(series?.ages.said.kind === 'known' ? ['ages'] : []),
    ...(added ? [added.record.id] : []),
  ];
  const used = printedSources(index, parts, { figures: figures ? also : null, trades, rides });
  const sources = index.sources.filter(({ id }) => used.has(id));
  const producers = [...new Set(sources.map(({ producer }) => producer))];
  return (
    <section className="paper-part paper-vintages">
      <h2>{paperTexts.vintages}</h2>
      <p className="paper-note">
        {producers
          .map((name) =>
            paperTexts.producer(
              name,
              sources.filter(({ producer }) => producer === name).map(paperTexts.dataset),
            ),
          )
          .join(' ')}
      </p>
    </section>
  );
}

/** What the pages are made from: the map always, the rest only when there was something to print from it. */
export function printedSources(
  index: DataIndex,
  parts: ReadonlySet<PaperPart>,
  has: {
    /** Figures that are printed beside those of every territory; null without a territory. */
    readonly figures: readonly FigureId[] | null;
    readonly trades: boolean;
    readonly rides: boolean;
  },
): ReadonlySet<string> {
  const printed = [
    ...(has.figures ? ['population'] : []),
    ...(has.figures && parts.has('figures') ? ['privateJobs', ...has.figures] : []),
    ...(has.trades && parts.has('trades') ? ['needs', 'recentTension', 'tension'] : []),
    ...(has.rides && parts.has('words') ? ['directs'] : []),
  ];
  const figures = printed.flatMap((figure) => sourcesOf(index, figure).map(({ id }) => id));
  return new Set([...index.artifacts.topology.sources, ...figures]);
}
