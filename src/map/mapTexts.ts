import type { TravelMode } from '../domain/interview/notebook.ts';
import type { ThemeReading, ThemeZone } from '../domain/trades/themes.ts';

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

/** The few words the map says itself. */
export const mapTexts = {
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
  radius: (radiusKm: number) => `${kilometres.format(radiusKm)} km`,
  /** Radius of a circle of travel; null: a distance whatever the mode. */
  reach: (mode: TravelMode | null, radiusKm: number) =>
    `${mode ? `${TRAVEL_WORDS[mode]}, ` : ''}environ ${halves.format(radiusKm)} km à vol d’oiseau`,
  learned: (on: string, words: string) => `${on.slice(8, 10)}/${on.slice(5, 7)} : ${words}`,
} as const;

/** Words of MapLibre's own controls that appear on the map. */
export const mapLibreLocale = {
  'Map.Title': mapTexts.canvas,
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
