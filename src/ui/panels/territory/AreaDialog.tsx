import { useState } from 'react';
import { bboxOfRows } from '../../../domain/catalogue/bbox.ts';
import { findZone, type Region } from '../../../domain/catalogue/region.ts';
import type { ZoneId } from '../../../domain/ids.ts';
import { isBlank } from '../../../domain/territory/territory.ts';
import { selectRegion } from '../../../state/derived/region.ts';
import { useApp } from '../../../state/useApp.ts';
import { Button } from '../../primitives/Button.tsx';
import { Dialog } from '../../primitives/Dialog.tsx';
import { territoryTexts } from '../../texts/territory.ts';
import { useTexts } from '../../useTexts.ts';
import { ZoneSelect } from '../ZoneSelect.tsx';

/** Takes a ready-made area as a start, or adds it to what is there. */
export function AreaDialog({ onClose }: { readonly onClose: () => void }) {
  const region = useApp(selectRegion);
  return (
    <Dialog title={territoryTexts.areaTitle} onClose={onClose}>
      {region && <AreaChoice region={region} onDone={onClose} />}
    </Dialog>
  );
}

function AreaChoice({ region, onDone }: { readonly region: Region; readonly onDone: () => void }) {
  const texts = useTexts(territoryTexts);
  const [zone, setZone] = useState<ZoneId | null>(null);
  const blank = useApp((state) => isBlank(state.territory.present));
  const { takeZone } = useApp((state) => state.territoryActions);
  const { lookAt } = useApp((state) => state.uiActions);
  const take = (how: 'start' | 'add') => {
    if (!zone) return;
    takeZone(zone, how);
    const bbox = bboxOfRows(region.topology, findZone(region, zone)?.rows ?? []);
    if (bbox) lookAt(bbox);
    onDone();
  };
  return (
    <div className="stack">
      <p>{texts.areaIntro}</p>
      <ZoneSelect
        label={texts.areaLabel}
        placeholder={texts.areaChoose}
        region={region}
        value={zone}
        onChange={setZone}
      />
      <div className="cluster">
        <Button variant="primary" isDisabled={!zone} onClick={() => take('start')}>
          {texts.areaStart}
        </Button>
        {!blank && (
          <Button isDisabled={!zone} onClick={() => take('add')}>
            {texts.areaAdd}
          </Button>
        )}
      </div>
    </div>
  );
}
