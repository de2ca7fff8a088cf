import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { SECURITY_HEADERS } from '../../../src/cli/securityHeaders.ts';

test('nginx is told the headers that the application is tested under, for errors as well', () => {
  const file = resolve(import.meta.dirname, '../../../deploy/nginx/arpenteur-files.conf');
  const lines = readFileSync(file, 'utf8').matchAll(/^add_header (\S+) "(.+)" always;$/gm);

  expect(Object.fromEntries([...lines].map(([, name, value]) => [name, value]))).toEqual(SECURITY_HEADERS);
});

test('neither scripts nor styles may be written in a page', () => {
  expect(SECURITY_HEADERS['Content-Security-Policy']).not.toMatch(/unsafe|\*|https?:/);
});
