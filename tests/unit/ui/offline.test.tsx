import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { OfflineState } from '../../../src/ui/offline/OfflineLine.tsx';

test('a copy under way says its part, rounded down: 85 of 86 files is not all', () => {
  // 100 × 85 / 86 = 98.8.
  const html = renderToStaticMarkup(
    <OfflineState copy={{ status: 'copying', done: 85, total: 86 }} geography="COG 2026" />,
  );

  expect(html).toContain('98');
  expect(html).not.toContain('role="status"');
});

test('a whole copy says so, with the vintage of its data', () => {
  const html = renderToStaticMarkup(<OfflineState copy={{ status: 'ready' }} geography="COG 2026" />);

  expect(html).toContain('Disponible hors connexion');
  expect(html).toContain('COG 2026');
});

test('where nothing can be copied, nothing is said', () => {
  const html = renderToStaticMarkup(<OfflineState copy={{ status: 'none' }} geography="COG 2026" />);

  expect(html).toBe('<p class="offline" role="status"></p>');
});
