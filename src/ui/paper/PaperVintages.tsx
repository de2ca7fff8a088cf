import type { Region } from '../../domain/catalogue/region.ts';
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
  const used = new Set([
    ...MAP,
    ...(parts.has('figures') ? [...population.sources, ...privateJobs.sources] : []),
    ...(parts.has('trades') ? [...needs.sources, ...tension.sources] : []),
  ]);
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
