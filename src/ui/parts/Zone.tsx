import { type ComponentType, createContext, type ReactNode, Suspense, useContext } from 'react';
import { useApp } from '../../state/useApp.ts';
import { partsTexts } from '../texts/parts.ts';
import { ErrorBoundary, type Failure } from './ErrorBoundary.tsx';
import { FailedPart } from './FailedPart.tsx';
import './parts.css';

/** How a part that failed is told: the kiosk has its own words. */
export const FailedContext = createContext<ComponentType<Failure>>(FailedPart);

interface ZoneProps {
  readonly children: ReactNode;
  /**
   * Stands there until its parts have come: null for nothing but a word of patience over the page, after a moment. Left out
   * where something above waits for them.
   */
  readonly loading?: ReactNode;
  /** Where what failed is told, when it is not where it would have stood. */
  readonly frame?: (told: ReactNode) => ReactNode;
}

/** A part of the screen that may fail alone: it says so in a sentence, and « Réessayer » draws it again. */
export function Zone({ children, loading, frame = (told) => told }: ZoneProps) {
  const { report, resolve } = useApp((state) => state.uiActions);
  const Failed = useContext(FailedContext);
  return (
    <ErrorBoundary
      onFailure={(detail) => report({ kind: 'part-unavailable', detail })}
      onOver={() => resolve('part-unavailable')}
      fallback={(failure) => frame(<Failed {...failure} />)}
    >
      {loading === undefined ? children : <Suspense fallback={loading ?? <Wait />}>{children}</Suspense>}
    </ErrorBoundary>
  );
}

function Wait() {
  return (
    <p role="status" className="part-wait">
      {partsTexts.wait}
    </p>
  );
}
