import type { TravelMode } from '../domain/interview/notebook.ts';
import type { ThemeReading, ThemeZone } from '../domain/trades/themes.ts';
import type { VisitLanguage } from '../state/slices/visitSlice.ts';

const TRAVEL_WORDS: Readonly<Record<TravelMode, string>> = {
  walk: 'à pied',
  bike: 'à vélo',
  scooter: 'à scooter',
  transit: 'en transport en commun',
  lift: 'en covoiturage',
  car: 'en voiture',
};
const TENSIONS = ['très faible', 'faible', 'moyenne', 'forte', 'très forte'];
const counts = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 0 });
const halves = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });
const kilometres = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1, minimumFractionDigits: 1 });

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
  zoomIn: 'Zoomer',
  zoomOut: 'Dézoomer',
  wholeRegion: 'Toute la région',
  recentre: 'Recentrer sur mon territoire',
  credits: (producers: readonly string[]) => `D’après ${producers.join(', ')}`,
};
type FrameTexts = typeof fr;

const falc: FrameTexts = {
  ...fr,
  keys: 'Avec un clavier : les flèches bougent la carte. Plus et moins changent la taille. Entrée choisit.',
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
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  wholeRegion: 'The whole region',
  recentre: 'Back to my territory',
  credits: (producers) => `Sources: ${producers.join(', ')}`,
};

/** The same around the map, in every way to read the page. */
export const FRAME_TEXTS: Readonly<Record<VisitLanguage, FrameTexts>> = { fr, falc, en };

/** The few words that are drawn on the map itself. */
export const mapTexts = {
  radius: (radiusKm: number) => `${kilometres.format(radiusKm)} km`,
  /** Radius of a circle of travel; null: a distance whatever the mode. */
  reach: (mode: TravelMode | null, radiusKm: number) =>
    `${mode ? `${TRAVEL_WORDS[mode]}, ` : ''}environ ${halves.format(radiusKm)} km à vol d’oiseau`,
  learned: (on: string, words: string) => `${on.slice(8, 10)}/${on.slice(5, 7)} : ${words}`,
} as const;

/** Words of MapLibre's own controls that appear on the map. */
export const mapLibreLocale = {
  'Map.Title': fr.canvas,
  'ScaleControl.Meters': 'm',
  'ScaleControl.Kilometers': 'km',
} as const;

/** The figure of a zone as it is written on the zone: "4 230", "62 %", "×2,3", "forte". */
export function zoneFigure(
  { theme }: Pick<ThemeReading, 'theme'>,
  { value }: Pick<ThemeZone, 'value'>,
): string {
  if (value === null) return 'non publié';
  if (theme.kind === 'tension') return TENSIONS[value - 1] ?? '';
  if (theme.kind === 'specialisation') return `×${kilometres.format(value)}`;
  return theme.measure === 'difficult' ? `${counts.format(value)}\u202f%` : counts.format(value);
}
