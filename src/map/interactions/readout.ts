import { mapTexts } from '../mapTexts.ts';
import type { Pixel } from './surface.ts';

/** The length of the radius in hand, written beside the pointer. */
export interface Readout {
  showRadius(radiusKm: number, at: Pixel): void;
  hide(): void;
  remove(): void;
}

export function createReadout(container: HTMLElement): Readout {
  const label = container.ownerDocument.createElement('output');
  label.className = 'map-readout';
  label.hidden = true;
  container.append(label);
  return {
    showRadius(radiusKm, [x, y]) {
      label.hidden = false;
      label.textContent = mapTexts.radius(radiusKm);
      label.style.transform = `translate(${Math.round(x) + 14}px, ${Math.round(y) - 34}px)`;
    },
    hide() {
      label.hidden = true;
    },
    remove() {
      label.remove();
    },
  };
}
