import type { Sum } from '../../../domain/statistics/sums.ts';
import { selectLiveFigures } from '../../../state/derived/counting.ts';
import { useApp } from '../../../state/useApp.ts';
import { formatCount } from '../../formats.ts';
import { type TerritoryFigures, territoryTexts } from '../../texts/territory.ts';
import { usePaused } from './usePaused.ts';

/** Longer than the pause between two pointer events, shorter than what one waits for an answer. */
const SPEAK_AFTER_MS = 600;

/** The figures that follow the finger: the only part of the panel that renders at every frame. */
export function LiveSummary() {
  const { population, privateJobs, ...counts } = useApp(selectLiveFigures);
  const figures = {
    ...counts,
    population: population?.value ?? null,
    privateJobs: privateJobs?.value ?? null,
  };
  const spoken = usePaused(territoryTexts.spoken(figures), SPEAK_AFTER_MS);
  return (
    <div className="live">
      <LiveFigures communes={counts.communes} population={population} privateJobs={privateJobs} />
      <LiveSentence figures={figures} />
      <p className="visually-hidden" aria-live="polite" aria-atomic="true">
        {spoken}
      </p>
    </div>
  );
}

interface LiveFiguresProps {
  readonly communes: number;
  readonly population: Sum | null;
  readonly privateJobs: Sum | null;
}

/** Three figures of reserved width, each with its unit below. */
export function LiveFigures({ communes, population, privateJobs }: LiveFiguresProps) {
  const { liveCommune, liveCommunes, livePopulation, liveJobs } = territoryTexts;
  return (
    <ul className="live__figures">
      <li className="live__figure">
        <span className="figure">{formatCount(communes)}</span>
        <span className="live__unit">{communes < 2 ? liveCommune : liveCommunes}</span>
      </li>
      <LiveSum sum={population} unit={livePopulation} />
      <LiveSum sum={privateJobs} unit={`${liveJobs} 2024`} />
    </ul>
  );
}

function LiveSum({ sum, unit }: { readonly sum: Sum | null; readonly unit: string }) {
  const { atLeast, notPublished, unpublishedValues } = territoryTexts;
  const missing = sum?.missing ?? 0;
  const value = sum?.value ?? null;
  return (
    <li className="live__figure">
      {value === null && sum && sum.of > 0 ? (
        <span className="live__unknown">{notPublished}</span>
      ) : (
        <span className="figure">
          {missing > 0 && <span className="live__least">{atLeast} </span>}
          {formatCount(value ?? 0)}
        </span>
      )}
      <span className="live__unit">{unit}</span>
      {missing > 0 && <span className="live__missing">{unpublishedValues(missing)}</span>}
    </li>
  );
}

/** What was drawn or chosen, and what we count. */
export function LiveSentence({ figures }: { readonly figures: TerritoryFigures }) {
  return <p className="live__sentence">{territoryTexts.sentence(figures)}</p>;
}
