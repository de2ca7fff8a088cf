import { lazy, Suspense } from 'react';
import { useApp } from '../../state/useApp.ts';

const SourcesDialog = lazy(() => import('./SourcesDialog.tsx').then((m) => ({ default: m.SourcesDialog })));
const HelpDialog = lazy(() => import('./HelpDialog.tsx').then((m) => ({ default: m.HelpDialog })));
const CommunesDialog = lazy(() =>
  import('./CommunesDialog.tsx').then((m) => ({ default: m.CommunesDialog })),
);
const ThemeDialog = lazy(() => import('./ThemeDialog.tsx').then((m) => ({ default: m.ThemeDialog })));
const NotebookOfferDialog = lazy(() =>
  import('./NotebookOfferDialog.tsx').then((m) => ({ default: m.NotebookOfferDialog })),
);
const ImportDialog = lazy(() => import('./ImportDialog.tsx').then((m) => ({ default: m.ImportDialog })));

/** Dialogs that any part of the screen may open, each loaded when it is first asked for. */
export function DialogHost() {
  const dialog = useApp((state) => state.dialog);
  const offered = useApp((state) => state.offered);
  const { openDialog } = useApp((state) => state.uiActions);
  const close = () => openDialog(null);
  return (
    <Suspense fallback={null}>
      {dialog === 'sources' && <SourcesDialog onClose={close} />}
      {dialog === 'help' && <HelpDialog onClose={close} />}
      {dialog === 'communes' && <CommunesDialog onClose={close} />}
      {dialog === 'theme' && <ThemeDialog onClose={close} />}
      {offered && <NotebookOfferDialog offered={offered} />}
      {dialog === 'import' && <ImportDialog onClose={close} />}
    </Suspense>
  );
}
