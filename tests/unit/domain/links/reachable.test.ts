import { expect, test } from 'vitest';
import { isReachable } from '../../../../src/domain/links/reachable.ts';

test.each([
  'https://arpenteur.example.org/',
  'http://example.org:8080/carte/',
  'https://93.184.216.34/',
  'http://172.32.0.1/',
  'http://100.128.0.1/',
  'http://[2001:db8::1]/',
])('%s may be opened by a telephone', (address) => {
  expect(isReachable(address)).toBe(true);
});

test.each([
  'http://localhost/',
  'http://localhost:4173/',
  'http://LOCALHOST./',
  'http://arpenteur.localhost/',
  'http://127.0.0.1/',
  'http://127.1/',
  'http://2130706433/',
  'http://0.0.0.0/',
  'http://[::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[fe80::1]/',
  'http://[fd12::1]/',
  'http://10.0.0.5/',
  'http://172.16.0.1/',
  'http://172.31.255.1/',
  'http://192.168.1.20/',
  'http://169.254.1.1/',
  'http://100.64.0.1/',
  'http://borne/',
  'http://borne.local/',
  'http://borne.lan/',
  'http://borne.home.arpa/',
  'file:///srv/arpenteur/index.html',
  'ftp://example.org/',
  'example.org',
  '',
])('%s may not', (address) => {
  expect(isReachable(address)).toBe(false);
});
