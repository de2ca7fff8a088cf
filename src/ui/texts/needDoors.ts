import type { DoorNeed } from '../../domain/places/doorNeeds.ts';
import { formatKm } from '../formats.ts';
import { AS_THE_CROW_FLIES, BY_BOAT, ofPlace } from './placeNames.ts';
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

/** Words of the three doors of a need. */
export const needDoorsTexts = typeset({
  title: 'Trois portes pour commencer',
  needLegend: 'Pour quoi',
  needs,
  from: (name: string) => `Les plus proches que nous connaissions en partant ${ofPlace(name)}.`,
  noStart: {
    vous: 'Dites où vous habitez, ou tracez un territoire : les portes partent de là.',
    tu: 'Dis où tu habites, ou trace un territoire : les portes partent de là.',
  },
  none: 'Nous ne connaissons aucune porte assez proche.',
  distance: (km: number, byBoat: boolean) => `à ${formatKm(km)} ${byBoat ? BY_BOAT : AS_THE_CROW_FLIES}`,
  byBoat: 'par bateau',
  here: 'dans la commune',
  numberOfKind: 'numéro commun à toutes les agences',
  site: 'site',
  source: (label: string) => `source : ${label}`,
  outside: '(autre onglet)',
} as const);
