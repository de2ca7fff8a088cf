import { mapTexts } from '../mapTexts.ts';
import type { Pixel } from './surface.ts';

/** What the hand that draws says: the radius beside the pointer, and words for who draws without seeing. */
export interface Readout {
  showRadius(radiusKm: number, at: Pixel): void;
  hide(): void;
  /** Words that are heard and not shown. */
  tell(words: string): void;
  remove(): void;
}

export function createReadout(container: HTMLElement): Readout {
  const label = container.ownerDocument.createElement('output');
  label.className = 'map-readout';
  label.hidden = true;
  const voice = container.ownerDocument.createElement('output');
  voice.className = 'map-keys';
  container.append(label);
  container.append(voice);
  return {
    showRadius(radiusKm, [x, y]) {
      label.hidden = false;
      label.textContent = mapTexts.radius(radiusKm);
      label.style.transform = `translate(${Math.round(x) + 14}px, ${Math.round(y) - 34}px)`;
    },
    hide() {
      label.hidden = true;
    },
    tell(words) {
      voice.textContent = words;
    },
    remove() {
      label.remove();
      voice.remove();
    },
  };
}
