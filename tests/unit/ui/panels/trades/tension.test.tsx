import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { DepartementId, RegionId, RomeCode } from '../../../../../src/domain/ids.ts';
import { fap2009Of, fap2021Of } from '../../../../../src/domain/trades/families.ts';
import { type RecentTension, tensionOf } from '../../../../../src/domain/trades/tension.ts';
import { FamilyTension, LatestTension } from '../../../../../src/ui/panels/trades/TensionPart.tsx';
import { LatestFactors } from '../../../../../src/ui/paper/PaperTrades.tsx';
import { createSmallRegion } from '../../../../support/smallRegion.ts';
import {
  aideSoignant,
  createSmallFigures,
  createSmallTrades,
  soudeur,
} from '../../../../support/smallTrades.ts';
import { textOf } from '../../../../support/textOf.ts';

test('a class never goes without its six factors, its year and its family of the FAP 2009', () => {
  const html = render(aideSoignant);

  expect(html).toContain('FAP 2009 V0Z60');
  expect(html).toContain('Tension moyenne\u00A0: Maine-et-Loire, 2019');
  expect(html.match(/class="factor"/g)).toHaveLength(6);
});

test('each factor is five dots and one plain sentence', () => {
  const html = render(aideSoignant);

  // Every factor is 5 in Maine-et-Loire.
  expect(html).toContain('les conditions de travail pèsent\u00A0: efforts, rythme, gestes répétés, horaires');
  expect(html).toContain('5 sur 5');
  expect(html.match(/factor__dot"/g)).toHaveLength(30);
});

test('what a département does not publish is said, and the region shown in its place is named', () => {
  const html = render(soudeur);

  expect(html).toContain('Tension très forte\u00A0: Pays de la Loire, 2019');
  expect(html).toContain('non publiée');
});

test('the list of 2024 is a separate sign', () => {
  expect(render(soudeur)).toContain(
    'Sur la liste régionale (Pays de la Loire) des métiers en tension de mars 2024.',
  );
  expect(render(aideSoignant)).toContain('Absent de la liste régionale');
});

describe('the factors of the latest indicator', () => {
  const [link] = fap2021Of(createSmallTrades(), soudeur);
  const latest: RecentTension = {
    family: link!.family,
    year: 2091,
    zone: 'REG:52' as RegionId,
    category: 4,
    index: 0.8,
    imputed: false,
    factors: {
      hiringIntensity: 1.25,
      trainingLink: -0.5,
      labourShortage: 0,
      unstableJobs: null,
      workingConditions: 3,
      geographicMismatch: -2,
      lowPay: 0.75,
    },
  };
  const told = (tension: RecentTension) =>
    textOf(renderToStaticMarkup(<LatestTension tension={tension} region={createSmallRegion()} />));

  test('are told on their own scale, for their own family, with one more than before', () => {
    const text = told(latest);

    expect(text).toMatch(/Famille «.Soudeurs.» \(FAP 2021 D2X40\)/);
    expect(text).toContain('+1,25 joue plus que dans la moyenne des familles de métiers');
    expect(text).toMatch(/.2,00 joue moins que dans la moyenne/);
    expect(text).toContain('0,00 comme la moyenne');
    expect(text).toContain('Emplois peu durables non publié');
    expect(text).toContain('Salaires peu attractifs +0,75');
    expect(text).toContain('0 est la moyenne de toutes les familles');
    expect(text).not.toContain('sur 5');
  });

  test('are points on a line that is long enough for the farthest', () => {
    const html = renderToStaticMarkup(<LatestTension tension={latest} region={createSmallRegion()} />);
    const places = [...html.matchAll(/--at:([\d.]+)%/g)].map(([, place]) => Number(place));

    expect(places[2]).toBe(50);
    expect(places[4]).toBe(100);
    expect(places.every((place) => place >= 0 && place <= 100)).toBe(true);
  });

  test('are on paper too, and nowhere when none is given', () => {
    const paper = (tension: RecentTension) =>
      textOf(renderToStaticMarkup(<LatestFactors recents={[tension]} region={createSmallRegion()} />));

    expect(paper(latest)).toContain('Soudeurs (FAP 2021 D2X40), Pays de la Loire, 2091 :');
    expect(paper(latest)).toContain('Intensité d’embauches +1,25 ;');
    expect(paper({ ...latest, factors: null })).toBe('');
    expect(told({ ...latest, factors: null })).not.toContain('Pourquoi : les facteurs');
  });
});

function render(trade: RomeCode): string {
  const [family] = fap2009Of(createSmallTrades(), trade);
  const zones = ['DEP:49' as DepartementId, 'REG:52' as RegionId, 'FR'] as const;
  const tension = tensionOf(createSmallFigures().tension, family!, zones);
  return renderToStaticMarkup(<FamilyTension tension={tension} region={createSmallRegion()} />);
}
