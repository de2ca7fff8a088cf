import { Crosshair, Minus, Plus, ScanSearch } from 'lucide-react';
import type { ReactNode } from 'react';
import { mapTexts } from './mapTexts.ts';

interface MapToolsProps {
  readonly onZoomIn: () => void;
  readonly onZoomOut: () => void;
  readonly onWholeRegion: () => void;
  /** Null while there is no territory to look at. */
  readonly onRecentre: (() => void) | null;
}

/** Moving the map with buttons: what the wheel, the fingers and the keys do. */
export function MapTools({ onZoomIn, onZoomOut, onWholeRegion, onRecentre }: MapToolsProps) {
  return (
    <div className="map-tools">
      <MapTool name={mapTexts.zoomIn} onPress={onZoomIn}>
        <Plus aria-hidden="true" />
      </MapTool>
      <MapTool name={mapTexts.zoomOut} onPress={onZoomOut}>
        <Minus aria-hidden="true" />
      </MapTool>
      <MapTool name={mapTexts.wholeRegion} onPress={onWholeRegion}>
        <ScanSearch aria-hidden="true" />
      </MapTool>
      {onRecentre && (
        <MapTool name={mapTexts.recentre} onPress={onRecentre}>
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
