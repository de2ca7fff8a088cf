import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { DepartementId, RegionId, RomeCode } from '../../../../../src/domain/ids.ts';
import { fap2009Of } from '../../../../../src/domain/trades/families.ts';
import { tensionOf } from '../../../../../src/domain/trades/tension.ts';
import { FamilyTension } from '../../../../../src/ui/panels/trades/TensionPart.tsx';
import { createSmallRegion } from '../../../../support/smallRegion.ts';
import {
  aideSoignant,
  createSmallFigures,
  createSmallTrades,
  soudeur,
} from '../../../../support/smallTrades.ts';

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

function render(trade: RomeCode): string {
  const [family] = fap2009Of(createSmallTrades(), trade);
  const zones = ['DEP:49' as DepartementId, 'REG:52' as RegionId, 'FR'] as const;
  const tension = tensionOf(createSmallFigures().tension, family!, zones);
  return renderToStaticMarkup(<FamilyTension tension={tension} region={createSmallRegion()} />);
}
