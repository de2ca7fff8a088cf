const kilometres = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1, minimumFractionDigits: 1 });

/** The few words the map says itself. */
export const mapTexts = {
  region: 'Carte',
  canvas: 'Plan interactif de la région',
  keys: [
    'Au clavier : les flèches déplacent le plan sous la croix centrale, Maj avec une flèche le déplace finement,',
    'plus et moins changent l’échelle. Entrée ouvre la commune sous la croix.',
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
} as const;

/** Words of MapLibre's own controls that appear on the map. */
export const mapLibreLocale = {
  'Map.Title': mapTexts.canvas,
  'ScaleControl.Meters': 'm',
  'ScaleControl.Kilometers': 'km',
} as const;
