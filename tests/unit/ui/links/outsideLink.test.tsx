import decodeQR from 'qr/decode.js';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { EMPTY_LINK_CONTEXT } from '../../../../src/domain/links/linkContext.ts';
import { linksFor } from '../../../../src/domain/links/registry.ts';
import { territoryContext } from '../../../../src/domain/links/territoryContext.ts';
import { LinkToOpen, LinkToScan } from '../../../../src/ui/links/OutsideLink.tsx';
import { QrCode } from '../../../../src/ui/links/QrCode.tsx';
import { en } from '../../../../src/ui/texts/kiosk/en.ts';
import { falc } from '../../../../src/ui/texts/kiosk/falc.ts';
import { fr } from '../../../../src/ui/texts/kiosk/fr.ts';
import { createSmallRegion } from '../../../support/smallRegion.ts';
import { soudeur } from '../../../support/smallTrades.ts';

const CONTEXT = {
  ...territoryContext(Int32Array.of(0, 1), createSmallRegion()),
  trade: { code: soudeur, words: 'soudeur' },
};
const [OFFERS] = linksFor(['offers'], CONTEXT);

describe('a link to open', () => {
  test('opens apart, says what is filled in and that nobody has checked it', () => {
    const html = renderToStaticMarkup(<LinkToOpen link={OFFERS!} />);

    expect(html).toContain('target="_blank" rel="noopener noreferrer"');
    // Two communes of some 84 km²: a disc of 7.3 km.
    expect(html).toContain(
      'Prérempli\u00A0: Belle-Rive (la plus peuplée du territoire), 10\u202Fkm, soudeur',
    );
    expect(html).toContain('lien à vérifier');
  });

  test('has its own name where only the region has it, and what it is for in English too', () => {
    const [guidance] = linksFor(['regionalGuidance'], CONTEXT);
    const html = renderToStaticMarkup(<LinkToScan link={guidance!} words={en.links} />);

    expect(renderToStaticMarkup(<LinkToOpen link={guidance!} />)).toContain('>Mon métier au Val ');
    expect(html).toContain('<strong>Guidance in the region (Mon métier au Val)</strong>');
  });

  test('says when nothing is filled in', () => {
    const html = renderToStaticMarkup(<LinkToOpen link={linksFor(['offers'], EMPTY_LINK_CONTEXT)[0]!} />);

    expect(html).toContain('Rien de prérempli');
  });
});

describe('a link to scan', () => {
  test('leads nowhere, and writes what is filled in and its site, or an address that can be copied by hand', () => {
    const html = renderToStaticMarkup(<LinkToScan link={OFFERS!} />);
    const short = renderToStaticMarkup(<LinkToScan link={{ ...OFFERS!, url: 'https://short.example/a' }} />);

    expect(html).not.toContain('<a ');
    expect(html).toContain('>candidat.francetravail.fr<');
    expect(short).toContain('>https://short.example/a<');
    expect(html).toContain(
      'Prérempli\u00A0: Belle-Rive (la plus peuplée du territoire), 10\u202Fkm, soudeur',
    );
  });

  test.each([null, '2026-03-03'])('keeps from visitors who opened it, and when: %s', (lastChecked) => {
    for (const words of [undefined, fr.links, falc.links, en.links]) {
      const html = renderToStaticMarkup(
        <LinkToScan link={{ ...OFFERS!, lastChecked }} {...(words && { words })} />,
      );

      expect(html).not.toMatch(/vérifi|essay|check|2026|marchait/);
    }
  });

  test('is read by a decoder as its address, and is named', () => {
    const html = renderToStaticMarkup(<QrCode text={OFFERS!.url} label="Offres" />);

    expect(html).toContain('role="img" aria-label="Offres"');
    expect(decodeQR(pictureOf(html))).toBe(OFFERS!.url);
  });

  test('keeps four blank modules around its code', () => {
    const { modules, size } = modulesOf(renderToStaticMarkup(<QrCode text={OFFERS!.url} label="Offres" />));

    const columns = modules.map(([x]) => x);
    expect([Math.min(...columns), Math.max(...columns)]).toEqual([4, size - 5]);
  });
});

/** Dark modules of a drawn code, and its side in modules. */
function modulesOf(html: string) {
  const size = Number(/viewBox="0 0 (\d+) /.exec(html)?.[1]);
  const squares = [...html.matchAll(/M(\d+) (\d+)h1v1h-1z/g)];
  return { size, modules: squares.map(([, x, y]) => [Number(x), Number(y)] as const) };
}

/** The code as a camera would see it, four pixels a module. */
function pictureOf(html: string) {
  const { size, modules } = modulesOf(html);
  const width = 4 * size;
  const data = new Uint8Array(4 * width * width).fill(255);
  for (const [x, y] of modules)
    for (let pixel = 0; pixel < 16; pixel++) {
      const at = width * (4 * y + (pixel >> 2)) + 4 * x + (pixel & 3);
      data.fill(0, 4 * at, 4 * at + 3);
    }
  return { width, height: width, data };
}
