import type { VisitLanguage } from '../../domain/doorPage/doorPage.ts';
import { useApp } from '../../state/useApp.ts';
import { en } from '../texts/kiosk/en.ts';
import { falc } from '../texts/kiosk/falc.ts';
import { fr, type KioskTexts } from '../texts/kiosk/fr.ts';

/** The same screens, in every way to read them. */
export const KIOSK_TEXTS: Readonly<Record<VisitLanguage, KioskTexts>> = { fr, falc, en };

export function useKioskTexts(): KioskTexts {
  return KIOSK_TEXTS[useApp(({ language }) => language)];
}
