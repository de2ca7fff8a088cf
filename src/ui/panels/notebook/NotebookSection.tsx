import { Eye, Map as MapIcon, Printer } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useId, useState } from 'react';
import { today } from '../../../state/today.ts';
import { Button } from '../../primitives/Button.tsx';
import { notebookTexts } from '../../texts/notebook.ts';
import { useTexts } from '../../useTexts.ts';
import { NotebookFiles } from './NotebookFiles.tsx';

const PaperPreview = lazy(() =>
  import('../../paper/PaperPreview.tsx').then((module) => ({ default: module.PaperPreview })),
);

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
        <Suspense fallback={null}>
          <PaperPreview
            today={today()}
            also={opened === 'blankMap' ? ['blankMap'] : []}
            printAtOnce={opened === 'print'}
            onClose={() => setOpened(null)}
          />
        </Suspense>
      )}
    </section>
  );
}
