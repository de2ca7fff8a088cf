import { Plus } from 'lucide-react';
import type { Sum } from '../../../domain/statistics/sums.ts';
import { isBlank } from '../../../domain/territory/territory.ts';
import { selectLiveFigures, selectTouched } from '../../../state/derived/counting.ts';
import { derive } from '../../../state/derived/derive.ts';
import { selectJobsYear } from '../../../state/derived/region.ts';
import { useApp } from '../../../state/useApp.ts';
import { formatCount } from '../../formats.ts';
import { ProblemCard } from '../../notices/Problems.tsx';
import { Button } from '../../primitives/Button.tsx';
import { missingWords } from '../../texts/missing.ts';
import { ruleTexts } from '../../texts/rule.ts';
import { type TerritoryFigures, territorySentences, territoryTexts } from '../../texts/territory.ts';
import { useTexts } from '../../useTexts.ts';
import { AroundMissing } from './AroundMissing.tsx';
import { usePaused } from './usePaused.ts';

/** Said soon after an act, and only when the finger rests while it draws. */
const SPEAK_AFTER_MS = { settled: 400, drawing: 1500 };

/**
 * The figures that follow the finger: the only part of the panel that renders at every frame. Words in their place when
 * the drawing cannot be counted.
 */
export function LiveSummary() {
  const figures = useApp(selectLiveFigures);
  const { population, privateJobs, communes, sound, touched } = figures;
  const jobsYear = useApp(selectJobsYear);
  if (!sound) return <ProblemCard problem={{ kind: 'outline-uncounted' }} onRetry={null} />;
  return (
    <div className="live">
      {touched.length === 0 && (
        <LiveFigures
          communes={communes}
          population={population}
          privateJobs={privateJobs}
          jobsYear={jobsYear}
        />
      )}
      <LiveSentence figures={toSentenceFigures(figures)} />
      <AroundMissing />
      {touched.length > 0 && <CountTouched />}
    </div>
  );
}

/** What to do of a drawing too small for the rule: take what it touches, knowing what the rule asks. */
function CountTouched() {
  const { rules } = useTexts(ruleTexts);
  const rule = useApp((state) => state.territory.present.rule);
  const touched = useApp(selectTouched);
  const { choose } = useApp((state) => state.territoryActions);
  if (touched.length === 0) return null;
  const names = touched.map(({ name }) => name);
  return (
    <>
      <p className="note">{territoryTexts.touchedRule(rules[rule].hint)}</p>
      <Button
        icon={<Plus />}
        onClick={() =>
          choose(
            touched.map(({ code }) => code),
            'in',
          )
        }
      >
        {territoryTexts.countTouched(names)}
      </Button>
    </>
  );
}

/** The same for the ear, said when the line comes to rest. Always there: a region that appears is not announced. */
export function SpokenSummary() {
  const texts = useTexts(territorySentences);
  const { blank, figures } = usePaused(selectSpoken, speakAfterMs);
  const { spoken, spokenBlank, spokenUncounted } = texts;
  return (
    <p className="visually-hidden" aria-live="polite" aria-atomic="true">
      {blank ? spokenBlank : figures.sound ? spoken(toSentenceFigures(figures)) : spokenUncounted}
    </p>
  );
}

const selectSpoken = derive(
  (state) =>
    [
      isBlank(state.territory.present) && state.draft === null,
      state.draft !== null,
      selectLiveFigures(state),
    ] as const,
  (blank, drawing, figures) => ({ blank, drawing, figures }),
);

function speakAfterMs({ drawing }: ReturnType<typeof selectSpoken>): number {
  return SPEAK_AFTER_MS[drawing ? 'drawing' : 'settled'];
}

type LiveCount = ReturnType<typeof selectLiveFigures>;

/** What the sentence of a drawing is made of. */
export function toSentenceFigures({
  population,
  privateJobs,
  sound: _,
  ...counts
}: LiveCount): TerritoryFigures {
  return {
    ...counts,
    population: population?.value ?? null,
    privateJobs: privateJobs?.value ?? null,
    missingJobs: privateJobs?.missing ?? 0,
  };
}

interface LiveFiguresProps {
  readonly communes: number;
  readonly population: Sum | null;
  readonly privateJobs: Sum | null;
  /** Year of the private jobs; null before the region is there. */
  readonly jobsYear: number | null;
}

/** Three figures of reserved width, each with its unit below. */
export function LiveFigures({ communes, population, privateJobs, jobsYear }: LiveFiguresProps) {
  const { liveCommune, liveCommunes, livePopulation, liveJobs } = territoryTexts;
  return (
    <ul className="live__figures">
      <li className="live__figure">
        <span className="figure">{formatCount(communes)}</span>
        <span className="live__unit">{communes < 2 ? liveCommune : liveCommunes}</span>
      </li>
      <LiveSum sum={population} unit={livePopulation} />
      <LiveSum sum={privateJobs} unit={liveJobs(jobsYear)} />
    </ul>
  );
}

function LiveSum({ sum, unit }: { readonly sum: Sum | null; readonly unit: string }) {
  const { atLeast, notPublished } = territoryTexts;
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
      {sum && missing > 0 && <span className="live__missing">{missingWords(sum)}</span>}
    </li>
  );
}

/** What was drawn or chosen, and what we count. A word and the « ; » after it stay on one line. */
export function LiveSentence({ figures }: { readonly figures: TerritoryFigures }) {
  const { sentence } = useTexts(territorySentences);
  const parts = sentence(figures).split(/(\S+ ;)/);
  return (
    <p className="live__sentence">
      {parts.map((part, at) =>
        at % 2 === 0 ? (
          part
        ) : (
          <span key={part} className="live__together">
            {part}
          </span>
        ),
      )}
    </p>
  );
}
