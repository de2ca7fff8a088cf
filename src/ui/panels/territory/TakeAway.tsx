import { Download, Link } from 'lucide-react';
import { useState } from 'react';
import { encodeSession } from '../../../domain/session/codec.ts';
import { selectCounting } from '../../../state/derived/counting.ts';
import { selectRegion } from '../../../state/derived/region.ts';
import { selectSession } from '../../../state/derived/session.ts';
import { useAppStore } from '../../../state/useApp.ts';
import { Button } from '../../primitives/Button.tsx';
import { exportTexts } from '../../texts/exports.ts';
import { territoryTexts } from '../../texts/territory.ts';
import { useTexts } from '../../useTexts.ts';
import { communesFile, outlineFile } from './files.ts';
import { OpenOutline } from './OpenOutline.tsx';
import { saveFile } from './saveFile.ts';

/** The link that carries the territory, and its files. */
export function TakeAway() {
  const texts = useTexts(territoryTexts);
  const fileTexts = useTexts(exportTexts);
  const store = useAppStore();
  const [address, setAddress] = useState<string | null>(null);

  const copy = async () => {
    const link = linkTo(encodeSession(selectSession(store.getState())));
    try {
      await navigator.clipboard.writeText(link);
      setAddress(null);
      store.getState().uiActions.tell({ kind: 'link-copied' });
    } catch {
      setAddress(link);
    }
  };
  const save = (make: typeof communesFile | typeof outlineFile) => {
    const state = store.getState();
    const region = selectRegion(state);
    if (region) saveFile(make(fileTexts, state.territory.present, selectCounting(state), region));
  };
  return (
    <div className="stack stack--tight">
      <div className="cluster">
        <Button icon={<Link />} onClick={copy}>
          {texts.copyLink}
        </Button>
        <Button icon={<Download />} onClick={() => save(communesFile)}>
          {texts.exportCsv}
        </Button>
        <Button icon={<Download />} onClick={() => save(outlineFile)}>
          {texts.exportGeoJson}
        </Button>
        <OpenOutline />
      </div>
      {address && (
        <label className="stack stack--tight">
          {texts.copyLinkFallback}
          <input
            className="territory__name"
            type="text"
            readOnly
            value={address}
            onFocus={(event) => event.target.select()}
          />
        </label>
      )}
    </div>
  );
}

function linkTo(fragment: URLSearchParams): string {
  const { origin, pathname, search } = window.location;
  return `${origin}${pathname}${search}#${fragment}`;
}
