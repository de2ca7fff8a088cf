import { Crosshair, Minus, Plus, ScanSearch } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFrameTexts } from './useFrameTexts.ts';

interface MapToolsProps {
  readonly onZoomIn: () => void;
  readonly onZoomOut: () => void;
  readonly onWholeRegion: () => void;
  /** Null while there is no territory to look at. */
  readonly onRecentre: (() => void) | null;
}

/** Moving the map with buttons: what the wheel, the fingers and the keys do. */
export function MapTools({ onZoomIn, onZoomOut, onWholeRegion, onRecentre }: MapToolsProps) {
  const texts = useFrameTexts();
  return (
    <div className="map-tools">
      <MapTool name={texts.zoomIn} onPress={onZoomIn}>
        <Plus aria-hidden="true" />
      </MapTool>
      <MapTool name={texts.zoomOut} onPress={onZoomOut}>
        <Minus aria-hidden="true" />
      </MapTool>
      <MapTool name={texts.wholeRegion} onPress={onWholeRegion}>
        <ScanSearch aria-hidden="true" />
      </MapTool>
      {onRecentre && (
        <MapTool name={texts.recentre} onPress={onRecentre}>
          <Crosshair aria-hidden="true" />
        </MapTool>
      )}
    </div>
  );
}

interface MapToolProps {
  readonly name: string;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

function MapTool({ name, onPress, children }: MapToolProps) {
  return (
    <button type="button" className="map-tool" aria-label={name} title={name} onClick={onPress}>
      {children}
    </button>
  );
}
