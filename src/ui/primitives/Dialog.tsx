import { FailedDialog } from '../parts/FailedDialog.tsx';
import { lazyPart } from '../parts/lazyPart.ts';
import { Zone } from '../parts/Zone.tsx';
import type { DialogProps } from './DialogFrame.tsx';

const DialogFrame = lazyPart(() => import('./DialogFrame.tsx').then((m) => m.DialogFrame));

/**
 * A modal dialog: open while mounted. Focus goes in, stays in, and comes back to what opened it; Escape and a
 * press outside close it. What draws it is fetched with the first dialog.
 */
export function Dialog(props: DialogProps) {
  return (
    <Zone loading={null} frame={(told) => <FailedDialog onClose={props.onClose}>{told}</FailedDialog>}>
      <DialogFrame {...props} />
    </Zone>
  );
}
