import { ofPlace } from './placeNames.ts';
import { typeset } from './typeset.ts';

const FOLLOWS = 'Un employeur suit l’OPCO de sa convention collective : « souvent », pas toujours.';

/** Who funds the training of a sector. */
export const opcoTexts = typeset({
  zoneTitle: 'Qui finance la formation dans les principaux secteurs',
  zoneNone: 'Nos sources ne donnent pas d’OPCO pour les secteurs d’ici.',
  loading: 'Les OPCO arrivent…',
  failed: 'Les OPCO ne sont pas arrivés.',
  zoneLead: (zone: string) => `Zone d’emploi ${ofPlace(zone)}. ${FOLLOWS}`,
  tradeTitle: 'Qui finance la formation de cette branche ?',
  tradeLead: `D’après les secteurs où l’on exerce ce métier. ${FOLLOWS}`,
  tradeNone:
    'Nos sources ne donnent pas d’OPCO pour ce métier : il s’exerce surtout dans le public, ou dans des branches trop variées.',
  often: 'souvent',
  sometimes: 'parfois',
  office: 'voir son bureau',
  observatory: 'observatoire',
  outside: '(autre onglet)',
});
