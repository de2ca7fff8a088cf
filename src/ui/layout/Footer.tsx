import { BookOpen, CircleHelp, Table2 } from 'lucide-react';
import { useApp } from '../../state/useApp.ts';
import { OfflineLine } from '../offline/OfflineLine.tsx';
import { Button } from '../primitives/Button.tsx';
import { shellTexts } from '../texts/shell.ts';

/** What is always at hand at the foot of the column. */
export function Footer() {
  const { openDialog } = useApp((state) => state.uiActions);
  return (
    <footer className="footer">
      <div className="footer__buttons">
        <Button variant="quiet" icon={<Table2 />} onClick={() => openDialog('communes')}>
          {shellTexts.communesTable}
        </Button>
        <Button variant="quiet" icon={<BookOpen />} onClick={() => openDialog('sources')}>
          {shellTexts.sources}
        </Button>
        <Button variant="quiet" icon={<CircleHelp />} onClick={() => openDialog('help')}>
          {shellTexts.help}
        </Button>
      </div>
      <OfflineLine />
    </footer>
  );
}
