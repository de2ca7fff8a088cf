import type { Region } from '../../domain/catalogue/region.ts';
import { selectPortraits } from '../../state/derived/profile.ts';
import { selectPistes } from '../../state/derived/trades.ts';
import { useApp } from '../../state/useApp.ts';
import { figureTexts } from '../texts/figures.ts';
import { type PaperPart, paperTexts } from '../texts/paper.ts';
import { tradeFigureTexts } from '../texts/tradeFigures.ts';

interface PaperVintagesProps {
  readonly region: Region;
  readonly parts: ReadonlySet<PaperPart>;
}

const MAP = ['communes-cog2025', 'etalab-communes', 'etalab-epci'];
const { population, privateJobs } = figureTexts;
const { needs, tension } = tradeFigureTexts;

/** Producer and vintage of everything that was printed, from the manifests of the data. */
export function PaperVintages({ region: { index }, parts }: PaperVintagesProps) {
  const figures = useApp((state) => (selectPortraits(state)?.territory.communes ?? 0) > 0);
  const trades = useApp((state) => selectPistes(state).length > 0);
  const used = printedSources(parts, { figures, trades });
  const sources = index.sources.filter(({ id }) => used.has(id));
  return (
    <section className="paper-part paper-vintages">
      <h2>{paperTexts.vintages}</h2>
      <p className="paper-note">
        {sources
          .map(({ title, producer, vintage, licence }) => `${title} (${producer}, ${vintage}, ${licence})`)
          .join(' ; ')}
        .
      </p>
    </section>
  );
}

/** What the pages are made from: the map always, the rest only when there was something to print from it. */
export function printedSources(
  parts: ReadonlySet<PaperPart>,
  has: { readonly figures: boolean; readonly trades: boolean },
): ReadonlySet<string> {
  return new Set([
    ...MAP,
    ...(has.figures ? population.sources : []),
    ...(has.figures && parts.has('figures') ? privateJobs.sources : []),
    ...(has.trades && parts.has('trades') ? [...needs.sources, ...tension.sources] : []),
  ]);
}
