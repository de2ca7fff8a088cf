import type { AppState, AppStore } from '../../state/store.ts';
import { useApp, useAppStore } from '../../state/useApp.ts';
import { lazyPart } from '../parts/lazyPart.ts';
import { Zone } from '../parts/Zone.tsx';
import { Button } from '../primitives/Button.tsx';
import { Notice } from '../primitives/Notice.tsx';
import { noticeTexts, problemTexts } from '../texts/problems.ts';
import { useRegionNames } from '../useRegionNames.ts';
import { useTexts } from '../useTexts.ts';
import './notices.css';

/** They speak with the words of files, which come when a file is opened. */
const UndoImport = lazyPart(() => import('./UndoImport.tsx').then((m) => m.UndoImport));
const UndoOpening = lazyPart(() => import('./UndoOpening.tsx').then((m) => m.UndoOpening));

/** Long enough to be read twice slowly. */
const STAY_MS = 9000;

/** Where passing words appear and are announced, over a dialog as elsewhere; empty most of the time. */
export function NoticeHost() {
  const { text } = useTexts(noticeTexts);
  const names = useRegionNames();
  const notice = useApp((state) => state.notice);
  const { dismissNotice } = useApp((state) => state.uiActions);
  return (
    // What holds the focus in a dialog hides all that is around it from readers, but for what bears this.
    <div className="notice-host" role="status" data-live-announcer="true">
      {notice && (
        <Notice
          key={notice.id}
          stayMs={STAY_MS}
          onDismiss={dismissNotice}
          act={
            <Zone loading={null}>
              <NoticeAct notice={notice} />
            </Zone>
          }
        >
          {text(notice, names.of)}
        </Notice>
      )}
    </div>
  );
}

/** The way back from what a notice says, when there is one. */
function NoticeAct({ notice }: { readonly notice: NonNullable<AppState['notice']> }) {
  const store = useAppStore();
  const { dismissNotice } = useApp((state) => state.uiActions);
  if (notice.kind === 'places-imported') return <UndoImport />;
  if (notice.kind === 'notebook-opened' || notice.kind === 'notebook-brought-back') return <UndoOpening />;
  const putBack = wayBack(notice, store);
  if (!putBack) return null;
  const act = () => {
    putBack();
    dismissNotice();
  };
  return (
    <Button variant="quiet" className="notice__act" onClick={act}>
      {problemTexts.putBack}
    </Button>
  );
}

/** What brings back what a notice says is gone; null when it says something else. */
function wayBack(notice: NonNullable<AppState['notice']>, store: AppStore): (() => void) | null {
  const { interviewActions, planActions } = store.getState();
  switch (notice.kind) {
    case 'landmark-removed':
      return () => interviewActions.putLandmarkBack(notice.landmark, notice.at);
    case 'knowledge-removed':
      return () => interviewActions.putKnowledgeBack(notice.knowledge, notice.at);
    case 'background-cleared':
      return () => interviewActions.noteBackground(notice.background);
    case 'action-removed':
      return () => planActions.putActionBack(notice.action, notice.at);
    default:
      return null;
  }
}
