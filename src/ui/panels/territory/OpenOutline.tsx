import { FileUp } from 'lucide-react';
import { type ReactNode, useCallback } from 'react';
import { useApp } from '../../../state/useApp.ts';
import { Button } from '../../primitives/Button.tsx';
import { DropArea } from '../../primitives/DropArea.tsx';
import { FileChooser } from '../../primitives/FileChooser.tsx';
import { outlineNotices } from '../../texts/outlineNotices.ts';
import { useTexts } from '../../useTexts.ts';

const ACCEPTED =
  '.geojson,.json,.kml,.kmz,.umap,.arpenteur.json,application/geo+json,application/json,application/vnd.google-earth.kml+xml';

/** Opens a territory that the person has: in a file, or on paper. */
export function OpenOutline() {
  const { openOutline } = useApp((state) => state.outlineActions);
  const onFiles = useCallback(
    ([file]: readonly File[]) => {
      if (file) void openOutline(file);
    },
    [openOutline],
  );
  return (
    <>
      <FileChooser label={outlineNotices.open} accept={ACCEPTED} onFiles={onFiles} />
      <ReadSheet />
    </>
  );
}

/** Opens the dialog that reads a sheet drawn by hand. */
export function ReadSheet() {
  const { openDialog } = useApp((state) => state.uiActions);
  return (
    <Button icon={<FileUp />} onClick={() => openDialog('sheet')}>
      {outlineNotices.sheet}
    </Button>
  );
}

/** An area of the territory that such a file can be dropped on. */
export function OutlineDrop({ children }: { readonly children: ReactNode }) {
  const texts = useTexts(outlineNotices);
  const { openOutline } = useApp((state) => state.outlineActions);
  const onDrop = useCallback(
    ([file]: readonly File[]) => {
      if (file) void openOutline(file);
    },
    [openOutline],
  );
  return (
    <DropArea word={texts.drop} onDrop={onDrop}>
      {children}
    </DropArea>
  );
}
