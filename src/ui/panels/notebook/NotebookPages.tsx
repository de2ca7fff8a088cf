import { Eye, Map as MapIcon, Printer } from 'lucide-react';
import { useState } from 'react';
import { today } from '../../../state/today.ts';
import { FailedDialog } from '../../parts/FailedDialog.tsx';
import { lazyPart } from '../../parts/lazyPart.ts';
import { Zone } from '../../parts/Zone.tsx';
import { Button } from '../../primitives/Button.tsx';
import { notebookTexts } from '../../texts/notebook.ts';
import { useTexts } from '../../useTexts.ts';
import { ReadSheet } from '../territory/OpenOutline.tsx';

const PaperPreview = lazyPart(() => import('../../paper/PaperPreview.tsx').then((m) => m.PaperPreview));

type Opened = 'print' | 'preview' | 'blankMap';

/** The notebook on paper: printed, looked at, or a blank map to draw on. */
export function NotebookPages() {
  const texts = useTexts(notebookTexts);
  const [opened, setOpened] = useState<Opened | null>(null);
  return (
    <>
      <Button variant="primary" icon={<Printer />} onClick={() => setOpened('print')}>
        {texts.print}
      </Button>
      <Button icon={<Eye />} onClick={() => setOpened('preview')}>
        {texts.preview}
      </Button>
      <Button variant="quiet" icon={<MapIcon />} onClick={() => setOpened('blankMap')}>
        {texts.blankMap}
      </Button>
      <ReadSheet />
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
    </>
  );
}
