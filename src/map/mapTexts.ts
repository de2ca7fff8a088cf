import type { VisitLanguage } from '../domain/doorPage/doorPage.ts';
import type { TravelMode } from '../domain/interview/notebook.ts';
import { isTension } from '../domain/session/session.ts';
import { widthOf } from '../domain/trades/projectsPart.ts';
import type { ThemeReading, ThemeZone } from '../domain/trades/themes.ts';

const TRAVEL_WORDS: Readonly<Record<TravelMode, string>> = {
  walk: 'à pied',
  bike: 'à vélo',
  scooter: 'à scooter',
  transit: 'en bus, car ou train',
  lift: 'en covoiturage',
  car: 'en voiture',
};
const TENSIONS = ['très faible', 'faible', 'moyenne', 'forte', 'très forte'];
const counts = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 0 });
const halves = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });
const kilometres = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1, minimumFractionDigits: 1 });

/** An area, one decimal under ten: « 18 km² ». */
const area = (km2: number) => `${(km2 < 9.95 ? kilometres : counts).format(km2)}\u202fkm²`;

/** What stands around the map: its names for who does not see it, its buttons, its credits. */
const fr = {
  region: 'Carte',
  canvas: 'Plan interactif de la région',
  keys: [
    'Au clavier : les flèches déplacent le plan sous la croix centrale, Maj avec une flèche le déplace finement,',
    'plus et moins changent l’échelle. Entrée ouvre le lieu ou la commune sous la croix.',
    'Un outil de dessin en main : Entrée ou Espace pose un coin sous la croix, Retour arrière enlève le dernier,',
    'Entrée deux fois au même endroit, ou la touche F, termine le tracé, Échap l’abandonne.',
    'Outil de sélection en main : Entrée ajoute ou retire la commune sous la croix.',
  ].join(' '),
  /** The same in few words, on the map while it is used by keyboard. */
  keysInSight: {
    none: 'Flèches : déplacer (Maj : finement). + et − : échelle. Entrée : ouvrir ce qui est sous la croix.',
    outline:
      'Entrée : poser un point sous la croix. Flèches : déplacer (Maj : finement). Retour arrière : enlever le dernier. F : terminer. Échap : abandonner.',
    tap: 'Entrée : prendre ou laisser la commune sous la croix. Flèches : déplacer.',
  },
  corner: (number: number, commune: string | null, km2: number | null): string =>
    `Coin ${counts.format(number)}, sous la croix : ${commune ?? 'en dehors de la région'}${km2 === null ? '' : `, ${area(km2)}`}.`,
  centre: (commune: string | null): string =>
    `Centre posé, sous la croix : ${commune ?? 'en dehors de la région'}.`,
  cornersLeft: (count: number): string =>
    count === 0 ? 'Tracé abandonné.' : `Coin enlevé. Il en reste ${counts.format(count)}.`,
  zoomIn: 'Zoomer',
  zoomOut: 'Dézoomer',
  wholeRegion: 'Toute la région',
  recentre: 'Recentrer sur mon territoire',
  credits: (producers: readonly string[]) => `D’après ${producers.join(', ')}`,
  creditsSign: 'D’après qui est ce plan',
};
type FrameTexts = typeof fr;

const falc: FrameTexts = {
  ...fr,
  keys: 'Avec un clavier : les flèches bougent la carte. Plus et moins changent la taille. Entrée choisit.',
  keysInSight: {
    none: 'Les flèches bougent la carte. Entrée choisit ce qui est sous la croix.',
    outline: 'Entrée : poser un point. Flèches : bouger. F : finir. Échap : arrêter.',
    tap: 'Entrée : prendre ou laisser ce qui est sous la croix.',
  },
  zoomIn: 'Voir de plus près',
  zoomOut: 'Voir de plus loin',
  wholeRegion: 'Voir toute la région',
  recentre: 'Revenir chez moi',
};

const en: FrameTexts = {
  region: 'Map',
  canvas: 'Interactive map of the region',
  keys: [
    'With a keyboard: arrows move the map under the central cross, Shift and an arrow move it finely,',
    'plus and minus change the scale. Enter opens the place or the town under the cross.',
    'With the drawing tool in hand: Enter or Space puts a corner under the cross, Backspace takes the last one away,',
    'Enter twice at the same place, or the F key, ends the outline, Escape drops it.',
  ].join(' '),
  keysInSight: {
    none: 'Arrows: move (Shift: finely). + and −: scale. Enter: open what is under the cross.',
    outline:
      'Enter: put a point under the cross. Arrows: move (Shift: finely). Backspace: take the last one away. F: end. Escape: drop.',
    tap: 'Enter: take or leave the town under the cross. Arrows: move.',
  },
  corner: (number, commune, km2) =>
    `Corner ${number}, under the cross: ${commune ?? 'outside of the region'}${km2 === null ? '' : `, ${km2.toFixed(km2 < 9.95 ? 1 : 0)} km²`}.`,
  centre: (commune) => `Centre set, under the cross: ${commune ?? 'outside of the region'}.`,
  cornersLeft: (count) => (count === 0 ? 'Outline dropped.' : `Corner taken away. ${count} left.`),
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  wholeRegion: 'The whole region',
  recentre: 'Back to my territory',
  credits: (producers) => `Sources: ${producers.join(', ')}`,
  creditsSign: 'Sources of this map',
};

/** The same around the map, in every way to read the page. */
export const FRAME_TEXTS: Readonly<Record<VisitLanguage, FrameTexts>> = { fr, falc, en };

/** The few words that are drawn on the map itself. */
export const mapTexts = {
  radius: (radiusKm: number) => `${kilometres.format(radiusKm)} km`,
  /** Radius of a circle of travel, on one line: that it is straight is said beside the map. Null: a distance whatever the mode. */
  reach: (mode: TravelMode | null, radiusKm: number) =>
    `${mode ? `${TRAVEL_WORDS[mode]}, ` : ''}environ ${halves.format(radiusKm)}\u00a0km`,
  /** A zone d'emploi where people go to work. */
  flow: (name: string, people: number): string => `${name}\u202f: ${counts.format(people)}`,
  /** A station that one reaches without a change, with the usual minutes on board. */
  ride: (name: string, minutes: number): string => `${name}\u202f: ${minutes}\u00a0min`,
  learned: (on: string, words: string) => `${on.slice(8, 10)}/${on.slice(5, 7)} : ${words}`,
} as const;

/** Words of MapLibre's own controls that appear on the map. */
export const mapLibreLocale = {
  'Map.Title': fr.canvas,
  'ScaleControl.Meters': 'm',
  'ScaleControl.Kilometers': 'km',
} as const;

/** The figure of a zone as it is written on the zone: "4 230", "≈ 62 %", "×2,3", "forte". */
export function zoneFigure(
  { theme }: Pick<ThemeReading, 'theme'>,
  { value, gap, needs }: Pick<ThemeZone, 'value' | 'gap' | 'needs'>,
): string {
  if (value === null) return gap === 'uncertain' ? 'incertain' : 'non publié';
  if (isTension(theme)) return TENSIONS[value - 1] ?? '';
  if (theme.kind === 'specialisation') return `×${kilometres.format(value)}`;
  if (theme.measure !== 'difficult') return counts.format(value);
  const about = needs && widthOf(needs.difficultPart) > 0.005 ? '≈\u202f' : '';
  return `${about}${counts.format(value)}\u202f%`;
}
