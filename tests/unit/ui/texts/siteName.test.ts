import { expect, test } from 'vitest';
import { siteName } from '../../../../src/ui/texts/siteName.ts';

test.each([
  ['https://www.example.org/', 'example.org'],
  ['http://example.org/emploi/', 'example.org/emploi'],
  [`https://example.org/${'x'.repeat(400)}`, 'example.org'],
  [`https://www.example.org?q=${'x'.repeat(400)}`, 'example.org'],
])('an address is read out as somebody copies it: %s', (address, name) => {
  expect(siteName(address)).toBe(name);
});
