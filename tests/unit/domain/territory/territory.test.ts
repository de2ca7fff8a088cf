import { describe, expect, test } from 'vitest';
import {
  EMPTY_TERRITORY,
  isBlank,
  listChoices,
  withChoices,
  withShape,
} from '../../../../src/domain/territory/territory.ts';
import { codeAt, rectangle } from '../../../support/smallRegion.ts';

describe('territory', () => {
  test('is blank until something is drawn or chosen, whatever its name', () => {
    expect(isBlank({ ...EMPTY_TERRITORY, name: 'Chez moi' })).toBe(true);
    expect(isBlank(withShape(EMPTY_TERRITORY, [rectangle(0, 0, 1, 1)]))).toBe(false);
    expect(isBlank(withChoices(EMPTY_TERRITORY, [codeAt(0)], 'out'))).toBe(false);
  });

  test('lists what was said in code order', () => {
    const territory = withChoices(withChoices(EMPTY_TERRITORY, [codeAt(3)], 'in'), [codeAt(1)], 'out');

    expect(listChoices(territory)).toEqual([
      [codeAt(1), 'out'],
      [codeAt(3), 'in'],
    ]);
  });

  test('forgets what was said', () => {
    const said = withChoices(EMPTY_TERRITORY, [codeAt(0), codeAt(1)], 'in');

    expect(listChoices(withChoices(said, [codeAt(0)], null))).toEqual([[codeAt(1), 'in']]);
  });

  test('stays the very same when nothing changes', () => {
    const said = withChoices(EMPTY_TERRITORY, [codeAt(0)], 'in');

    expect(withChoices(said, [codeAt(0)], 'in')).toBe(said);
    expect(withChoices(said, [codeAt(1)], null)).toBe(said);
  });
});
