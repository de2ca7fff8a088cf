import { BuildError } from '../lib/buildError.ts';
import { communeCode, label, measureOrMissing } from '../lib/cells.ts';
import { readCsv } from '../lib/csv.ts';
import { pointOrNull, postcodeOrNull, textOrNull } from '../lib/placeCells.ts';
import { type PlaceDraft, stated } from '../lib/placeDraft.ts';
import { defineStep } from '../lib/step.ts';

const LYCEES = 'lycees';
const SEEN = '2026-01';
const SECTORS: Readonly<Record<string, string>> = {
  Public: 'Établissement public.',
  Privé: 'Établissement privé.',
};

/** The lycées, those that are only vocational or technological left out by their producer; none where no file is. */
export const lycees = defineStep<readonly PlaceDraft[]>({
  id: 'lycees',
  sources: [`${LYCEES}*`],
  inputs: [],
  run(context) {
    const columns = [
      'uai',
      'nom',
      'statut',
      'commune_insee',
      'code_postal',
      'adresse',
      'latitude',
      'longitude',
    ] as const;
    const rows = context.sources.flatMap((source) => readCsv(source, context.read(source), columns));
    return rows.map(({ where, cells }): PlaceDraft => {
      const notes = Object.hasOwn(SECTORS, cells.statut) ? SECTORS[cells.statut] : undefined;
      if (!notes) throw new BuildError(where, `"${cells.statut}" is neither Public nor Privé`);
      if (!/^\d{7}[A-Z]$/.test(cells.uai)) throw new BuildError(where, `"${cells.uai}" is not a UAI`);
      return {
        where,
        id: `uai${cells.uai}`,
        name: label(context.correct(LYCEES, 'nom', cells.nom), where),
        kind: 'lycee',
        category: 'place',
        status: 'seen',
        priority: 2,
        audiences: ['pupils'],
        seen: SEEN,
        notes,
        claimed: communeCode(cells.commune_insee, where),
        point: pointOrNull(
          measureOrMissing(cells.longitude, where),
          measureOrMissing(cells.latitude, where),
          where,
        ),
        from: {
          label: 'Ministère de l’Éducation nationale, lycées, janvier 2026',
          url: 'https://data.education.gouv.fr/',
          licence: 'Licence Ouverte 2.0',
        },
        ...stated({
          postcode: postcodeOrNull(cells.code_postal, where),
          address: textOrNull(context.correct(LYCEES, 'adresse', cells.adresse)),
        }),
      };
    });
  },
});
