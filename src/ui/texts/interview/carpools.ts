import type { CarpoolNear } from '../../../domain/reach/carpools.ts';
import type { CarpoolsTable } from '../../../domain/reach/carpoolsContract.ts';
import { formatDay, formatKm, formatPlural } from '../../formats.ts';
import { typeset } from '../typeset.ts';

const ANDS = new Intl.ListFormat('fr-FR', { type: 'conjunction' });

/** Words of the part that says where to wait for a shared car. */
export const carpoolsTexts = typeset({
  loading: 'Les aires arrivent.',
  failed: 'Les aires de covoiturage ne sont pas arrivées : elles ne sont pas montrées.',
  noHome: {
    vous: 'Dites d’abord dans quelle commune vous vivez.',
    tu: 'Dis d’abord dans quelle commune tu vis.',
  },
  none: 'Aucune aire de covoiturage n’est publiée à moins de 30 km.',
  where: ({ carpool, km }: CarpoolNear) =>
    `${[carpool.address, carpool.communeName].filter(Boolean).join(', ')} · à ${formatKm(km)} · vu le ${formatDay(carpool.seen)}`,
  hardly: (some: CarpoolsTable['hardly']) =>
    some.length === 0
      ? ''
      : `Presque rien n’est publié pour ${ANDS.format(some.map(({ name, places }) => `${name} (${formatPlural(places, 'aire', 'aires')})`))} : là, une liste vide ne dit rien.`,
  straight: 'Distances à vol d’oiseau.',
  note: {
    doesNotSay:
      'Un endroit où laisser sa voiture ou attendre, pas un trajet : ni qui y passe, ni quand, ni s’il y reste de la place.',
  },
} as const);
