import { lazy, Suspense } from 'react';
import type { DialogProps } from './DialogFrame.tsx';

const DialogFrame = lazy(() =>
  import('./DialogFrame.tsx').then((module) => ({ default: module.DialogFrame })),
);

/**
 * A modal dialog: open while mounted. Focus goes in, stays in, and comes back to what opened it; Escape and a
 * press outside close it. What draws it is fetched with the first dialog.
 */
export function Dialog(props: DialogProps) {
  return (
    <Suspense fallback={null}>
      <DialogFrame {...props} />
    </Suspense>
  );
}
