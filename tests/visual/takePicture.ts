import { resolve } from 'node:path';
import { ensureBuilt } from '../../src/cli/freshBuild.ts';
import { createStaticServer } from '../../src/cli/staticServer.ts';
import { encodeSession } from '../../src/domain/session/codec.ts';
import { EMPTY_SESSION } from '../../src/domain/session/session.ts';
import type { Ring } from '../../src/domain/territory/shape.ts';
import { EMPTY_TERRITORY } from '../../src/domain/territory/territory.ts';
import { launchBrowser } from '../support/browser.ts';
import { mapIsStill } from '../support/verbs.ts';

/** A loop that a hand could draw along the Loire, west of Angers. */
const DRAWN: Ring = Array.from({ length: 72 }, (_, at) => {
  const angle = (2 * Math.PI * at) / 72;
  const radius = 0.26 + 0.03 * Math.sin(3 * angle) + 0.012 * Math.sin(7 * angle + 1);
  return [-0.83 + radius * Math.cos(angle), 47.36 + 0.62 * radius * Math.sin(angle)];
});

const server = createStaticServer(await ensureBuilt(resolve(import.meta.dirname, '../..'), () => {}));
await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
const address = server.address();
const port = typeof address === 'object' ? address?.port : null;
const link = encodeSession({
  ...EMPTY_SESSION,
  territory: { ...EMPTY_TERRITORY, shape: [{ outer: DRAWN, holes: [] }] },
  view: { center: [-0.83, 47.36], zoom: 9 },
});

const browser = await launchBrowser();
const page = await browser.newPage({
  viewport: { width: 1280, height: 800 },
  locale: 'fr-FR',
  reducedMotion: 'reduce',
});
await page.goto(`http://127.0.0.1:${port}/#${link}`);
await mapIsStill(page);
await page.getByRole('heading', { name: 'Ce qu’on en sait' }).waitFor();
// The copy for use without network is complete: what is said at the foot of the column no longer changes.
await page.getByText('Disponible hors connexion').waitFor();
await page.screenshot({ path: resolve(import.meta.dirname, 'accueil.png') });
await browser.close();
server.closeAllConnections();
server.close();
