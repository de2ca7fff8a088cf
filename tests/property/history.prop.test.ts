import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type History, record, redo, startHistory, undo } from '../../src/domain/territory/history.ts';

test('undo then redo leads back to the same present', () => {
  fc.assert(
    fc.property(histories(), (history) => {
      fc.pre(history.past.length > 0);
      expect(redo(undo(history))).toEqual(history);
    }),
  );
});

test('as many undos as acts lead back to the start', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 100 }), (values) => {
      const acts = values.reduce((history, value) => record(history, { value }), startHistory({ value: 0 }));
      const back = values.reduce((history) => undo(history), acts);
      expect(back.present).toEqual({ value: 0 });
      expect(back.past).toEqual([]);
    }),
  );
});

test('a new act forgets what was undone', () => {
  fc.assert(
    fc.property(histories(), (history) => {
      expect(record(undo(history), { value: -1 }).future).toEqual([]);
    }),
  );
});

test('the past never grows beyond two hundred acts', () => {
  const values = Array.from({ length: 500 }, (_, value) => ({ value }));
  const history = values.reduce((before, value) => record(before, value), startHistory({ value: -1 }));

  expect(history.past).toHaveLength(200);
  expect(history.present).toEqual({ value: 499 });
});

test('recording the present again is not an act', () => {
  const history = startHistory({ value: 1 });

  expect(record(history, history.present)).toBe(history);
});

test('undo without a past and redo without a future change nothing', () => {
  const history = startHistory({ value: 1 });

  expect(undo(history)).toBe(history);
  expect(redo(history)).toBe(history);
});

/** Histories reached by any sequence of acts, undos and redos. */
function histories(): fc.Arbitrary<History<{ value: number }>> {
  return fc
    .array(fc.oneof(fc.constant('undo' as const), fc.constant('redo' as const), fc.nat()), { maxLength: 40 })
    .map((moves) =>
      moves.reduce<History<{ value: number }>>(
        (history, move) => {
          if (move === 'undo') return undo(history);
          return move === 'redo' ? redo(history) : record(history, { value: move });
        },
        startHistory({ value: 0 }),
      ),
    );
}
