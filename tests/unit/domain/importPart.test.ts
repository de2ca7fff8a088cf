import { expect, test } from 'vitest';
import { importPart } from '../../../src/domain/importPart.ts';
import { err, ok } from '../../../src/domain/result.ts';

test('a part that does not come is asked for once more', async () => {
  let asked = 0;
  const load = async () => {
    asked += 1;
    if (asked === 1) throw new Error('the network is gone');
    return 'here';
  };

  expect(await importPart(load)).toEqual(ok('here'));
  expect(asked).toBe(2);
});

test('a part that comes is asked for once', async () => {
  let asked = 0;

  expect(await importPart(async () => ++asked)).toEqual(ok(1));
});

test('a part that does not come twice is an error that says what the browser said', async () => {
  let asked = 0;
  const load = async () => {
    asked += 1;
    throw new Error(`no answer ${asked}`);
  };

  expect(await importPart(load)).toEqual(err('no answer 2'));
});

test('a part that neither comes nor fails is given up, and is there at the next try if it came meanwhile', async () => {
  let come = (_: string) => {};
  const coming = new Promise<string>((resolve) => {
    come = resolve;
  });
  const load = () => coming;

  expect(await importPart(load, 50)).toEqual(err('no answer in 0.05 s'));
  come('here');
  expect(await importPart(load, 50)).toEqual(ok('here'));
});
