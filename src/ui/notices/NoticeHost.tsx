import { useApp } from '../../state/useApp.ts';
import { Notice } from '../primitives/Notice.tsx';
import { noticeText } from '../texts/problems.ts';
import { UndoImport } from './UndoImport.tsx';
import './notices.css';

/** Long enough to be read twice slowly. */
const STAY_MS = 9000;

/** Where passing words appear and are announced; empty most of the time. */
export function NoticeHost() {
  const notice = useApp((state) => state.notice);
  const { dismissNotice } = useApp((state) => state.uiActions);
  return (
    <div className="notice-host" role="status">
      {notice && (
        <Notice
          key={notice.id}
          stayMs={STAY_MS}
          onDismiss={dismissNotice}
          act={notice.kind === 'places-imported' && <UndoImport />}
        >
          {noticeText(notice)}
        </Notice>
      )}
    </div>
  );
}
