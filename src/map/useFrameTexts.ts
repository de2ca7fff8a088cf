import { useApp } from '../state/useApp.ts';
import { FRAME_TEXTS } from './mapTexts.ts';

export function useFrameTexts() {
  return FRAME_TEXTS[useApp(({ language }) => language)];
}
