import type { ReactNode } from 'react';
import { selectFiguresWait } from '../../state/derived/interview.ts';
import { useApp } from '../../state/useApp.ts';
import { HoverReadout } from '../layers/HoverReadout.tsx';
import { LayersPanel } from '../layers/LayersPanel.tsx';
import { Legend } from '../layers/Legend.tsx';
import { lazyPart } from '../parts/lazyPart.ts';
import { Zone } from '../parts/Zone.tsx';

const PlaceChoice = lazyPart(() => import('../layers/PlaceChoice.tsx').then((m) => m.PlaceChoice));

interface MapReadingsProps {
  /** Where a part of it that fails is told. */
  readonly frame: (told: ReactNode) => ReactNode;
}

/** What explains the map. Before any figure may be shown there is nothing to explain, only names to find one's way. */
export function MapReadings({ frame }: MapReadingsProps) {
  const wait = useApp(selectFiguresWait);
  const drawing = useApp((state) => state.tool !== null);
  const placeChoice = useApp((state) => state.placeChoice);
  return (
    <>
      <HoverReadout />
      {!wait && (
        <>
          {placeChoice && !drawing && (
            <Zone loading={null} frame={frame}>
              <PlaceChoice ids={placeChoice} />
            </Zone>
          )}
          <LayersPanel />
          <Legend />
        </>
      )}
    </>
  );
}
