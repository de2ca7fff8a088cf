import { describe, expect, test } from 'vitest';
import type { DepartementId, EpciId, RomeCode } from '../../../../src/domain/ids.ts';
import { LINK_BUILDERS, type LinkId } from '../../../../src/domain/links/builders.ts';
import { EMPTY_LINK_CONTEXT, type LinkContext } from '../../../../src/domain/links/linkContext.ts';
import { codeAt } from '../../../support/smallRegion.ts';

const full: LinkContext = {
  region: {
    digitalHelp: 'val-d-essai',
    guidance: { title: 'Mon métier au Val', url: 'https://metier.example/' },
    observatory: { title: null, url: 'https://observatoire.example/' },
  },
  commune: { code: codeAt(0), name: 'Aubigné-le-Bas', point: [-1.15, 47.25] },
  radiusKm: 20,
  trade: { code: 'H2913' as RomeCode, words: 'soudeur à l’arc' },
  departement: { id: 'DEP:49' as DepartementId, name: 'Maine-et-Loire' },
  epci: { id: 'EPCI:244900001' as EpciId, name: 'CC du Bas-Pays' },
  communes: [codeAt(0), codeAt(11)],
  surveyYear: 2025,
};

describe('a link with everything known', () => {
  test.each<readonly [LinkId, string]>([
    [
      'offers',
      'https://candidat.francetravail.fr/offres/recherche?lieux=49001&rayon=20&motsCles=soudeur+%C3%A0+l%E2%80%99arc&offresPartenaires=true&tri=0',
    ],
    ['hiddenMarket', 'https://labonneboite.francetravail.fr/recherche?rome=H2913&citycode=49001&distance=20'],
    ['employmentData', 'https://dataemploi.francetravail.fr/emploi/metier/chiffres-cles/DEP/49/H2913'],
    ['tradeSheet', 'https://candidat.francetravail.fr/metierscope/fiche-metier/H2913'],
    [
      'training',
      'https://candidat.francetravail.fr/formations/recherche?quoi=soudeur+%C3%A0+l%E2%80%99arc&ou=COMMUNE-49001&range=0-9&tri=0',
    ],
    [
      'apprenticeship',
      'https://labonnealternance.apprentissage.beta.gouv.fr/recherche?romes=H2913&lat=47.25&lon=-1.15&radius=20&address=Aubign%C3%A9-le-Bas',
    ],
    [
      'immersion',
      'https://immersion-facile.beta.gouv.fr/recherche?latitude=47.25&longitude=-1.15&distanceKm=20&place=Aubign%C3%A9-le-Bas',
    ],
    ['communeFile', 'https://www.insee.fr/fr/statistiques/2011101?geo=COM-49001'],
    ['epciFile', 'https://www.insee.fr/fr/statistiques/2011101?geo=EPCI-244900001'],
    ['needsSurvey', 'https://statistiques.francetravail.org/bmo/bmo?pp=2025&ss=1'],
  ])('%s is filled', (id, url) => {
    expect(LINK_BUILDERS[id](full)?.url).toBe(url);
  });

  test('takes only the communes of the département it names', () => {
    // Of 49001 and 85012, only the first is in Maine-et-Loire.
    expect(LINK_BUILDERS.digitalHelp(full)).toEqual({
      url: 'https://cartographie.societenumerique.gouv.fr/val-d-essai/maine-et-loire?territoire_type=communes&territoires=49001',
      prefilled: [
        { kind: 'departement', name: 'Maine-et-Loire' },
        { kind: 'communes', count: 1 },
      ],
    });
  });

  test('says what was filled in, the place before the trade', () => {
    expect(LINK_BUILDERS.offers(full).prefilled).toEqual([
      { kind: 'commune', name: 'Aubigné-le-Bas' },
      { kind: 'radius', km: 20 },
      { kind: 'trade', words: 'soudeur à l’arc' },
    ]);
  });
});

const OF_REGION: readonly LinkId[] = ['regionalGuidance', 'regionalObservatory'];
const EVERYWHERE = (Object.keys(LINK_BUILDERS) as LinkId[]).filter((id) => !OF_REGION.includes(id));

describe('a site of the region', () => {
  test('opens as it is, under its own name where it has one', () => {
    expect(LINK_BUILDERS.regionalGuidance(full)).toEqual({
      url: 'https://metier.example/',
      prefilled: [],
      title: 'Mon métier au Val',
    });
    expect(LINK_BUILDERS.regionalObservatory(full)).toEqual({
      url: 'https://observatoire.example/',
      prefilled: [],
    });
  });

  test.each(OF_REGION)('%s is none where the region is not known or has none', (id) => {
    expect(LINK_BUILDERS[id](EMPTY_LINK_CONTEXT)).toBeNull();
    const region = { digitalHelp: 'ailleurs', guidance: null, observatory: null };
    expect(LINK_BUILDERS[id]({ ...full, region })).toBeNull();
  });

  test('is where digital help is looked for, whatever else is not known', () => {
    expect(LINK_BUILDERS.digitalHelp({ ...EMPTY_LINK_CONTEXT, region: full.region }).url).toBe(
      'https://cartographie.societenumerique.gouv.fr/val-d-essai',
    );
  });
});

describe('a link with nothing known', () => {
  test.each(EVERYWHERE)('%s still opens, and claims nothing', (id) => {
    const { url, prefilled } = LINK_BUILDERS[id](EMPTY_LINK_CONTEXT)!;

    expect(new URL(url).protocol).toBe('https:');
    expect(url).not.toMatch(/null|undefined|NaN|\{/);
    expect(prefilled).toEqual([]);
  });

  test('has no radius without a commune to draw it around', () => {
    const { url, prefilled } = LINK_BUILDERS.offers({ ...full, commune: null });

    expect(url).not.toContain('rayon');
    expect(prefilled).toEqual([{ kind: 'trade', words: 'soudeur à l’arc' }]);
  });
});

describe('a place', () => {
  test.each<readonly [LinkId, readonly string[]]>([
    ['immersion', ['latitude', 'longitude', 'place']],
    ['apprenticeship', ['lat', 'lon', 'address']],
  ])('of %s is complete or absent', (id, keys) => {
    const present = (context: LinkContext) => {
      const { searchParams } = new URL(LINK_BUILDERS[id](context)!.url);
      return keys.filter((key) => searchParams.has(key));
    };

    expect(present(full)).toEqual(keys);
    expect(present({ ...full, commune: null })).toEqual([]);
  });
});

test('figures without a département are asked for the whole country', () => {
  expect(LINK_BUILDERS.employmentData({ ...full, departement: null }).url).toBe(
    'https://dataemploi.francetravail.fr/emploi/metier/chiffres-cles/NAT/FR/H2913',
  );
});
