import type { DoorNeed } from '../../domain/places/doorNeeds.ts';
import { formatKm } from '../formats.ts';
import { AS_THE_CROW_FLIES, BY_BOAT } from './placeNames.ts';
import { typeset } from './typeset.ts';

/** What somebody comes for, as a counsellor says it. */
const needs: Readonly<Record<DoorNeed, string>> = {
  emploi: 'Un travail',
  jeune: 'Moins de 26 ans',
  formation: 'Se former',
  creation: 'Créer son activité',
  numerique: 'Papiers, internet',
  situation: 'Handicap, droits',
};

/** Words of the question that doors answer. */
export const needTexts = typeset({
  legend: 'Pour quoi',
  needs,
  distance: (km: number, byBoat: boolean) => `à ${formatKm(km)} ${byBoat ? BY_BOAT : AS_THE_CROW_FLIES}`,
  byBoat: 'par bateau',
} as const);
