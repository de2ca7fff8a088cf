import type { VisitLanguage } from '../../../../domain/doorPage/doorPage.ts';
import { en } from './en.ts';
import { falc } from './falc.ts';
import { type DoorWords, fr } from './fr.ts';

/** The words of a door in every way to read a visit. */
export const DOOR_WORDS: Readonly<Record<VisitLanguage, DoorWords>> = { fr, falc, en };
