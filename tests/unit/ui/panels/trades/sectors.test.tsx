import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { ZoneEmploiId } from '../../../../../src/domain/ids.ts';
import { zonesCrossed } from '../../../../../src/domain/statistics/zonesCrossed.ts';
import { sectorsOf, zoneCurve } from '../../../../../src/domain/trades/sectors.ts';
import { SectorsTable } from '../../../../../src/ui/panels/trades/SectorsHere.tsx';
import { ZoneSectors } from '../../../../../src/ui/panels/trades/SectorsPart.tsx';
import { sectorsTexts } from '../../../../../src/ui/texts/sectors.ts';
import { createSmallRegion } from '../../../../support/smallRegion.ts';
import { createSmallFigures } from '../../../../support/smallTrades.ts';

const { sectors } = createSmallFigures();
const region = createSmallRegion();

describe('what is done around', () => {
  test('says how much more present a sector is here than in France', () => {
    expect(render(0)).toContain('2,5 fois plus présent ici qu’en France');
  });

  test('where the published index divides by a part of the sector, the shares are compared', () => {
    // 3 % here, 2 % in France: 1.5, not the published 4.
    expect(render(0)).toContain('1,5 fois plus présent ici qu’en France');
    expect(render(0)).not.toContain('4,0 fois');
  });

  test('gives the change and marks it when it rests on few jobs', () => {
    // 100 then 125; 20 then 30.
    expect(render(0)).toContain('+25,0\u202F% de 2019 à 2024');
    expect(render(0)).toContain('+50,0\u202F% de 2019 à 2024 (fragile)');
  });

  test('draws the long curve with a table beside it, unpublished years left out of the picture only', () => {
    const html = render(0);

    // 1 000 then 1 500.
    expect(html).toContain('50\u202F% d’emplois en plus de 1998 à 2023');
    expect(html).toMatch(/2010<\/th><td class="number">non publié/);
  });
});

test('the list puts the most particular sector first and unpublished ones last', () => {
  const list = sectorsOf(sectors, 'ZE:5202' as ZoneEmploiId, 'a38');

  const html = renderToStaticMarkup(<SectorsTable sectors={list} label="Grand-Pré" />);

  expect(html).toMatch(/Aliments.*Santé/);
  expect(html).toContain('non publié');
});

test('a sector that is less present, as present or almost absent is said so', () => {
  expect(sectorsTexts.specialisation(0.5)).toBe('2,0 fois moins présent ici qu’en France');
  expect(sectorsTexts.specialisation(1.05)).toBe('aussi présent ici qu’en France');
  expect(sectorsTexts.specialisation(0.01)).toBe('presque absent ici');
  expect(sectorsTexts.specialisation(null)).toContain('on ne sait pas');
});

function render(row: number): string {
  const [zone] = zonesCrossed('zoneEmploi', [row], region);
  const id = zone!.record.id as ZoneEmploiId;
  return renderToStaticMarkup(
    <ZoneSectors
      around={{
        zone: zone!,
        a21: sectorsOf(sectors, id, 'a21'),
        a38: sectorsOf(sectors, id, 'a38'),
        curve: zoneCurve(sectors, id),
      }}
      region={region}
    />,
  );
}
