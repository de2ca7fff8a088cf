import { Eye, Map as MapIcon, Printer } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { today } from '../../../state/today.ts';
import { FailedDialog } from '../../parts/FailedDialog.tsx';
import { lazyPart } from '../../parts/lazyPart.ts';
import { Zone } from '../../parts/Zone.tsx';
import { Button } from '../../primitives/Button.tsx';
import { notebookTexts } from '../../texts/notebook.ts';
import { useTexts } from '../../useTexts.ts';
import { NotebookFiles } from './NotebookFiles.tsx';

const PaperPreview = lazyPart(() => import('../../paper/PaperPreview.tsx').then((m) => m.PaperPreview));

type Opened = 'print' | 'preview' | 'blankMap';

/** What the person takes away: on paper, in a file, by a link. @param children the plan, where it is not shown already */
export function NotebookSection({ children }: { readonly children?: ReactNode }) {
  const texts = useTexts(notebookTexts);
  const title = useId();
  const [opened, setOpened] = useState<Opened | null>(null);
  return (
    <section aria-labelledby={title} className="notebook stack">
      <h2 id={title}>{texts.title}</h2>
      <p>{texts.lead}</p>
      {children}
      <div className="cluster">
        <Button variant="primary" icon={<Printer />} onClick={() => setOpened('print')}>
          {texts.print}
        </Button>
        <Button icon={<Eye />} onClick={() => setOpened('preview')}>
          {texts.preview}
        </Button>
        <Button variant="quiet" icon={<MapIcon />} onClick={() => setOpened('blankMap')}>
          {texts.blankMap}
        </Button>
      </div>
      <NotebookFiles />
      {opened && (
        <Zone
          loading={null}
          frame={(told) => <FailedDialog onClose={() => setOpened(null)}>{told}</FailedDialog>}
        >
          <PaperPreview
            today={today()}
            also={opened === 'blankMap' ? ['blankMap'] : []}
            printAtOnce={opened === 'print'}
            onClose={() => setOpened(null)}
          />
        </Zone>
      )}
    </section>
  );
}
