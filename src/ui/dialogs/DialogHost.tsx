import { useApp } from '../../state/useApp.ts';
import { FailedDialog } from '../parts/FailedDialog.tsx';
import { lazyPart } from '../parts/lazyPart.ts';
import { Zone } from '../parts/Zone.tsx';

const SourcesDialog = lazyPart(() => import('./SourcesDialog.tsx').then((m) => m.SourcesDialog));
const HelpDialog = lazyPart(() => import('./HelpDialog.tsx').then((m) => m.HelpDialog));
const CommunesDialog = lazyPart(() => import('./CommunesDialog.tsx').then((m) => m.CommunesDialog));
const ThemeDialog = lazyPart(() => import('./ThemeDialog.tsx').then((m) => m.ThemeDialog));
const NotebookOfferDialog = lazyPart(() =>
  import('./NotebookOfferDialog.tsx').then((m) => m.NotebookOfferDialog),
);
const ImportDialog = lazyPart(() => import('./ImportDialog.tsx').then((m) => m.ImportDialog));
const OutlineDialog = lazyPart(() => import('./OutlineDialog.tsx').then((m) => m.OutlineDialog));
const SheetDialog = lazyPart(() => import('./SheetDialog.tsx').then((m) => m.SheetDialog));
const NamesDialog = lazyPart(() => import('../panels/territory/NamesDialog.tsx').then((m) => m.NamesDialog));
const AreaDialog = lazyPart(() => import('../panels/territory/AreaDialog.tsx').then((m) => m.AreaDialog));
const AnnualDialog = lazyPart(() => import('./AnnualDialog.tsx').then((m) => m.AnnualDialog));

/** Dialogs that any part of the screen may open, each loaded when it is first asked for. */
export function DialogHost() {
  const dialog = useApp((state) => state.dialog);
  const offered = useApp((state) => state.offered);
  const { openDialog } = useApp((state) => state.uiActions);
  const { decline } = useApp((state) => state.keepActions);
  const close = () => openDialog(null);
  return (
    <>
      <Zone key={dialog} loading={null} frame={(told) => <FailedDialog onClose={close}>{told}</FailedDialog>}>
        {dialog === 'sources' && <SourcesDialog onClose={close} />}
        {dialog === 'help' && <HelpDialog onClose={close} />}
        {dialog === 'communes' && <CommunesDialog onClose={close} />}
        {dialog === 'theme' && <ThemeDialog onClose={close} />}
        {dialog === 'import' && <ImportDialog onClose={close} />}
        {dialog === 'outline' && <OutlineDialog onClose={close} />}
        {dialog === 'sheet' && <SheetDialog onClose={close} />}
        {dialog === 'names' && <NamesDialog onClose={close} />}
        {dialog === 'area' && <AreaDialog onClose={close} />}
        {dialog === 'figures' && <AnnualDialog onClose={close} />}
      </Zone>
      {offered && (
        <Zone loading={null} frame={(told) => <FailedDialog onClose={decline}>{told}</FailedDialog>}>
          <NotebookOfferDialog offered={offered} />
        </Zone>
      )}
    </>
  );
}
