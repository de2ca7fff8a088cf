import { Component, type ReactNode } from 'react';
import { askAgain } from './lazyPart.ts';

/** A part that is not drawn any more, or could not be. */
export interface Failure {
  /** What was thrown, for whoever maintains. */
  readonly detail: string;
  /** It was drawn again once already, and failed again. */
  readonly again: boolean;
  /** Draws it again; what had not come is fetched. */
  readonly retry: () => void;
}

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** Shown in place of the part that failed. */
  readonly fallback: (failure: Failure) => ReactNode;
  /** Told each time, with what was thrown. */
  readonly onFailure: (detail: string) => void;
  /** Told when the failure is no longer on the screen. */
  readonly onOver?: () => void;
}

interface ErrorBoundaryState {
  /** Null while all is well. */
  readonly detail: string | null;
  readonly again: boolean;
}

/** Keeps the failure of one part from taking the page along. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { detail: null, again: false };

  static getDerivedStateFromError(error: unknown): Partial<ErrorBoundaryState> {
    return { detail: detailOf(error) };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onFailure(detailOf(error));
  }

  override componentWillUnmount(): void {
    if (this.state.detail !== null) this.props.onOver?.();
  }

  readonly retry = (): void => {
    askAgain();
    this.props.onOver?.();
    this.setState({ detail: null, again: true });
  };

  override render(): ReactNode {
    const { detail, again } = this.state;
    if (detail === null) return this.props.children;
    return this.props.fallback({ detail, again, retry: this.retry });
  }
}

function detailOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
