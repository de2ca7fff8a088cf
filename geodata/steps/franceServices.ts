import { communeCode, label, measureOrMissing } from '../lib/cells.ts';
import { readCsv } from '../lib/csv.ts';
import {
  hasEmail,
  phoneOrNull,
  pointOrNull,
  postcodeOrNull,
  textOrNull,
  withoutEmail,
} from '../lib/placeCells.ts';
import { type PlaceDraft, stated } from '../lib/placeDraft.ts';
import { defineStep } from '../lib/step.ts';

const LIST = 'france-services';
const SEEN = '2024-08';
const DAYS = ['h_lundi', 'h_mardi', 'h_mercredi', 'h_jeudi', 'h_vendredi', 'h_samedi'] as const;
const BUS = 'Bus_équivalent';
/** What the catalogue of resources says of each of its France services: the list itself has no such column. */
const SERVICES = 'accueil de proximité (France Travail, CAF, CPAM…), aide aux démarches en ligne';

const APPOINTMENT = 'Rendez-vous possible.';
const SAYS_APPOINTMENT = /rendez-vous|rdv/i;

/** The list of France services, and the lines whose comment holds an e-mail address, which is left out of it. */
export interface FranceServices {
  readonly drafts: readonly PlaceDraft[];
  readonly addressesLeftOut: readonly string[];
}

/** France services of August 2024. The column of e-mail addresses is never read. */
export const franceServices = defineStep<FranceServices>({
  id: 'franceServices',
  sources: [LIST],
  inputs: [],
  run(context) {
    const columns = [
      'id_fs',
      'lib_fs',
      'adresse',
      'complement_adresse',
      'insee_com',
      'code_postal',
      'latitude',
      'longitude',
      'telephone',
      'prise_rdv',
      'commentaire',
      'format_fs',
      ...DAYS,
    ] as const;
    const addressesLeftOut: string[] = [];
    const drafts = readCsv(LIST, context.read(LIST), columns).map(({ where, cells }): PlaceDraft => {
      const comment = commentOrNull(context.correct(LIST, 'commentaire', cells.commentaire));
      if (comment && hasEmail(comment)) addressesLeftOut.push(where);
      const hours = DAYS.map((day) => textOrNull(cells[day]));
      const street = context.correct(LIST, 'adresse', cells.adresse);
      const address = [street, cells.complement_adresse].map(textOrNull).filter((part) => part !== null);
      return {
        where,
        id: `fs${label(cells.id_fs, where)}`,
        name: label(context.correct(LIST, 'lib_fs', cells.lib_fs), where),
        kind: 'france_services',
        category: cells.format_fs === BUS ? 'mobile' : 'place',
        status: 'seen',
        priority: 2,
        audiences: ['everyone'],
        seen: SEEN,
        services: SERVICES,
        claimed: communeCode(cells.insee_com, where),
        point: pointOrNull(
          measureOrMissing(cells.longitude, where),
          measureOrMissing(cells.latitude, where),
          where,
        ),
        from: {
          label: 'ANCT, liste des France services, août 2024',
          url: 'https://www.data.gouv.fr/fr/datasets/liste-des-structures-france-services/',
          licence: 'Licence Ouverte 2.0',
        },
        ...stated({
          postcode: postcodeOrNull(context.correct(LIST, 'code_postal', cells.code_postal), where),
          address: address.length > 0 ? address.join(', ') : null,
          phone: phoneOrNull(cells.telephone, where),
          hours: hours.some((day) => day !== null) ? hours : null,
          notes: notesOf(comment, cells.prise_rdv),
        }),
      };
    });
    return { drafts, addressesLeftOut };
  },
});

/** A comment on one line: what its author put on lines of their own is told apart by semicolons. */
function commentOrNull(cell: string): string | null {
  return textOrNull(cell.trim().replace(/\s*\n\s*/g, ' ; '));
}

/**
 * What is said beside the opening hours: whether one can book, unless the comment speaks of it. E-mail addresses are left out,
 * and a comment that is only a telephone number. One that its source cut says so.
 */
function notesOf(comment: string | null, booking: string): string | null {
  const text = comment && endedByDots(withoutEmail(comment));
  const kept = text && /\p{L}/u.test(text) ? text : null;
  const appointment = booking === 'Oui' && !SAYS_APPOINTMENT.test(kept ?? '') ? APPOINTMENT : null;
  return textOrNull([appointment, kept].filter((part) => part !== null).join(' '));
}

/** A text cut in the middle of a parenthesis shows that it was. */
function endedByDots(text: string): string {
  return text.lastIndexOf('(') > text.lastIndexOf(')') ? `${text}…` : text;
}
