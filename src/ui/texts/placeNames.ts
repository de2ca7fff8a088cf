/** Said of every distance: the road is longer. */
export const AS_THE_CROW_FLIES = 'à vol d’oiseau';
/** The same over the sea, with what it takes. */
export const BY_BOAT = `${AS_THE_CROW_FLIES}, par bateau`;

/** « d’Orée d’Anjou », « des Garennes sur Loire », « du Mans », « de La Flèche »: a name after « de ». */
export function ofPlace(name: string): string {
  if (/^Les? /.test(name)) return name.replace(/^Le /, 'du ').replace(/^Les /, 'des ');
  return /^[AEÉÈIÎOUY]/.test(name) ? `d’${name}` : `de ${name}`;
}

/** « à Angers », « au Mans », « aux Garennes sur Loire »: a name after « à ». */
export function atPlace(name: string): string {
  return /^Les? /.test(name) ? name.replace(/^Le /, 'au ').replace(/^Les /, 'aux ') : `à ${name}`;
}
