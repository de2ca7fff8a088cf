import { TriangleAlert } from 'lucide-react';
import { MAP_PROBLEMS, type Problem } from '../../domain/problems.ts';
import { derive } from '../../state/derived/derive.ts';
import { useApp } from '../../state/useApp.ts';
import { Button } from '../primitives/Button.tsx';
import { Disclosure } from '../primitives/Disclosure.tsx';
import { PROBLEM_TEXTS, problemTexts } from '../texts/problems.ts';
import './notices.css';
import { useTexts } from '../useTexts.ts';

/** Problems that another try may solve. */
const CAN_RETRY: ReadonlySet<Problem['kind']> = new Set([
  'catalogue-unreachable',
  'catalogue-invalid',
  'map-failed',
  'map-slow',
  'part-unavailable',
]);

/** Lasting problems, and the load of the region when it failed, each once. Those of a part are said where it should stand. */
const selectProblems = derive(
  (state) => [state.problems, state.region.status === 'failed' ? state.region.problem : null] as const,
  (problems, failed): readonly Problem[] => [
    ...(failed ? [failed] : []),
    ...problems.filter(({ kind }) => kind !== failed?.kind && !isSaidInPlace(kind)),
  ],
);

function isSaidInPlace(kind: Problem['kind']): boolean {
  return MAP_PROBLEMS.has(kind) || kind === 'part-unavailable';
}

/** What went wrong and lasts, announced when it appears. */
export function Problems() {
  const problems = useApp(selectProblems);
  const failed = useApp((state) => state.region.status === 'failed');
  const { load } = useApp((state) => state.catalogueActions);
  return (
    <div role="alert">
      {problems.length > 0 && (
        <ul className="problems" aria-label={problemTexts.list}>
          {problems.map((problem) => (
            <li key={problem.kind}>
              <ProblemCard problem={problem} onRetry={failed ? () => void load() : null} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface ProblemCardProps {
  readonly problem: Problem;
  /** Null when trying again would change nothing. */
  readonly onRetry: (() => void) | null;
}

/** One problem: what happened, what still works, what to do. */
export function ProblemCard({ problem, onRetry }: ProblemCardProps) {
  const texts = useTexts(PROBLEM_TEXTS);
  const { title, text } = texts[problem.kind];
  const detail = detailOf(problem);
  return (
    <div className="problem">
      <TriangleAlert className="problem__icon" aria-hidden="true" />
      <div className="stack stack--tight">
        <p>
          <strong>{title}</strong> {text}
        </p>
        {onRetry && CAN_RETRY.has(problem.kind) && (
          <div>
            <Button onClick={onRetry}>{problemTexts.retry}</Button>
          </div>
        )}
        {detail && (
          <Disclosure title={problemTexts.detail} level={0}>
            <code className="problem__detail">{detail}</code>
          </Disclosure>
        )}
      </div>
    </div>
  );
}

function detailOf(problem: Problem): string | null {
  switch (problem.kind) {
    case 'catalogue-unreachable':
      return problem.file;
    case 'catalogue-invalid':
      return `${problem.file} : ${problem.detail}`;
    case 'map-failed':
    case 'part-unavailable':
      return problem.detail;
    case 'link-partly-read':
      return problem.ignored.join(', ');
    default:
      return null;
  }
}
