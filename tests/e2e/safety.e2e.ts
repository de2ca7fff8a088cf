import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { EMPTY_TERRITORY } from '../../src/domain/territory/territory.ts';
import { launchBrowser } from '../support/browser.ts';
import { drawLoop, linkOf, linkTo, MAUGES, mapIsStill, SQUARE } from '../support/verbs.ts';
import { openMap, sharedMap } from '../support/visit.ts';

/** What the browser writes of what it refused. */
const REFUSED = /Content Security Policy|violates the following|request: https:\/\/example\.org\//;
/** Where Chromium itself goes, whatever the page: the script that starts a kiosk forbids it that. */
const BROWSERS_OWN =
  /(?:^|\/\/)(?:(?:update|content-autofill|safebrowsing|optimizationguide-pa)\.googleapis\.com|(?:accounts|clients\d?)\.google\.com)\b/;

describe('the policy of the page refuses', () => {
  const watched = sharedMap({ webgl: false, expected: REFUSED });

  test('to evaluate a text', async () => {
    const page = await watched();

    const outcome = await page.evaluate(
      () =>
        new Promise((done) => {
          setTimeout(() => {
            try {
              done(new Function('return 1')());
            } catch (error) {
              done((error as Error).name);
            }
          });
        }),
    );

    expect(outcome).toBe('EvalError');
  });

  test.each<readonly [what: string, directive: string, attempt: () => void]>([
    [
      'a script written in the page',
      'script-src',
      () => {
        const script = document.createElement('script');
        script.textContent = 'window.taken = 1';
        document.head.append(script);
      },
    ],
    [
      'code in an attribute',
      'script-src',
      () => {
        document.body.insertAdjacentHTML(
          'beforeend',
          '<button id="trap" onclick="window.taken = 1"></button>',
        );
        document.getElementById('trap')?.click();
      },
    ],
    [
      'code made of a text',
      'script-src',
      () => {
        setTimeout('window.taken = 1');
      },
    ],
    [
      'a script of another site',
      'script-src',
      () => {
        const script = document.createElement('script');
        script.src = 'https://example.org/a.js';
        document.head.append(script);
      },
    ],
    [
      'a script from a blob',
      'script-src',
      () => {
        const script = document.createElement('script');
        script.src = URL.createObjectURL(new Blob(['window.taken = 1']));
        document.head.append(script);
      },
    ],
    [
      'a worker from a blob',
      'worker-src',
      () => {
        new Worker(URL.createObjectURL(new Blob([''])));
      },
    ],
    [
      'a style written in the page',
      'style-src',
      () => {
        document.body.insertAdjacentHTML('beforeend', '<p style="position: fixed; inset: 0"></p>');
      },
    ],
    [
      'a picture of another site',
      'img-src',
      () => {
        new Image().src = 'https://example.org/a.png';
      },
    ],
    [
      'a request to another site',
      'connect-src',
      () => {
        void fetch('https://example.org/').catch(() => {});
      },
    ],
    [
      'a frame',
      'frame-src',
      () => {
        document.body.insertAdjacentHTML('beforeend', '<iframe src="https://example.org/"></iframe>');
      },
    ],
    [
      'an object',
      'object-src',
      () => {
        document.body.insertAdjacentHTML('beforeend', '<object data="https://example.org/a.swf"></object>');
      },
    ],
    [
      'another base for addresses',
      'base-uri',
      () => {
        document.head.insertAdjacentHTML('beforeend', '<base href="https://example.org/">');
      },
    ],
    [
      'a form',
      'form-action',
      () => {
        document.body.insertAdjacentHTML('beforeend', '<form action="https://example.org/"></form>');
        document.querySelector('form')?.submit();
      },
    ],
  ])('%s', async (_, directive, attempt) => {
    const page = await watched();
    await listenToRefusals(page);

    await page.evaluate(attempt);

    await expect.poll(() => refusals(page)).toContainEqual(expect.stringMatching(`^${directive}`));
    expect(await taken(page)).toBe(false);
  });

  test('nothing of what the application does', async () => {
    const page = await openMap({ link: linkOf({ shape: [{ outer: SQUARE, holes: [] }] }) });
    await listenToRefusals(page);

    await drawLoop(page, 80);
    await page.getByRole('button', { name: 'Sources', exact: true }).click();
    await page.getByRole('dialog').getByText('Communes et codes').waitFor();

    expect(await refusals(page)).toEqual([]);
  });
});

describe('a visit', () => {
  test('asks nothing of anybody else, from the page or its workers', async () => {
    const recorder = await startRecorder();
    const browser = await launchBrowser([`--proxy-server=127.0.0.1:${recorder.port}`]);
    onTestFinished(() => browser.close());
    const page = await browser.newPage({ locale: 'fr-FR' });
    const link = linkTo({
      view: MAUGES,
      territory: { ...EMPTY_TERRITORY, shape: [{ outer: SQUARE, holes: [] }] },
    });

    await page.goto(`${inject('appUrl')}#${link}`);
    await mapIsStill(page);
    await page.getByText('Disponible hors connexion').waitFor({ timeout: 40_000 });
    await page.getByRole('button', { name: 'Sources', exact: true }).click();
    await page.getByRole('dialog').getByText('Communes et codes').waitFor();

    // Loopback does not go through the proxy: whatever it was asked for leads elsewhere.
    expect(recorder.asked.filter((address) => !BROWSERS_OWN.test(address))).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    await page.goto('http://example.org/').catch(() => {});
    expect(recorder.asked).toContainEqual(expect.stringContaining('example.org'));
  });
});

function listenToRefusals(page: Page): Promise<void> {
  return page.evaluate(() => {
    const seen: string[] = [];
    Reflect.set(window, 'refusals', seen);
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      seen.push(effectiveDirective);
    });
  });
}

/** Directives that were broken since `listenToRefusals`. */
function refusals(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => Reflect.get(window, 'refusals') as string[]);
}

/** Whether a hostile text was run. */
function taken(page: Page): Promise<boolean> {
  return page.evaluate(() => Reflect.get(window, 'taken') !== undefined);
}

/** A proxy that leads nowhere and remembers what was asked of it. */
async function startRecorder(): Promise<{ readonly port: number; readonly asked: readonly string[] }> {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { port: (server.address() as AddressInfo).port, asked };
}
