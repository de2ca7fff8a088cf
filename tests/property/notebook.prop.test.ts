import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LngLat } from '../../src/domain/geo.ts';
import type { ActionId, CommuneCode, LandmarkId, PlaceId, RomeCode } from '../../src/domain/ids.ts';
import {
  DAY_HOURS,
  EDGE_REASONS,
  GUIDE_STEPS,
  LANDMARK_KINDS,
  TRAINING_TIMES,
  TRAVEL_MODES,
} from '../../src/domain/interview/notebook.ts';
import { ACTION_KINDS } from '../../src/domain/interview/plan.ts';
import { decodeNotebook } from '../../src/domain/notebook/decode.ts';
import { encodeNotebook, NOTEBOOK_FORMAT } from '../../src/domain/notebook/file.ts';
import { EMPTY_KEPT, type KeptNotebook } from '../../src/domain/notebook/keptNotebook.ts';
import { mergeNotebooks } from '../../src/domain/notebook/merge.ts';
import { NOTEBOOK_VERSION } from '../../src/domain/notebook/migrations.ts';
import { DOOR_NEEDS } from '../../src/domain/places/doorNeeds.ts';
import type { Shape } from '../../src/domain/territory/shape.ts';
import { CHOICES, MEMBERSHIP_RULES } from '../../src/domain/territory/territory.ts';
import { TERRITORY_AUTHORS } from '../../src/domain/territory/territorySet.ts';
import { REFUSAL_KEYS } from '../../src/domain/trades/guide/refusalKeys.ts';
import { importedPlace, sampleKept } from '../support/sampleNotebook.ts';

test('a file gives back the notebook that made it', () => {
  fc.assert(
    fc.property(notebooks(), (given) => {
      expect(decodeNotebook(encodeNotebook(given))).toEqual({ ok: true, value: given });
    }),
  );
});

test('no text, however broken, makes the decoder throw', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void decodeNotebook(text)));
});

test('no JSON, even one that claims to be a notebook, makes the decoder throw', () => {
  const claims = fc
    .jsonValue()
    .map((value) => ({ ...(value as object), format: NOTEBOOK_FORMAT, version: NOTEBOOK_VERSION }));
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), claims), (value) => void decodeNotebook(JSON.stringify(value))),
  );
});

test('a file with any one of its values replaced is understood or refused', () => {
  fc.assert(
    fc.property(notebooks(), fc.nat(), fc.jsonValue({ maxDepth: 2 }), (given, at, value) => {
      const file = JSON.parse(encodeNotebook(given));
      replaceNth(file, at, value);
      const outcome = decodeNotebook(JSON.stringify(file));
      if (outcome.ok) expect(decodeNotebook(encodeNotebook(outcome.value))).toEqual(outcome);
    }),
  );
});

test('a file cut anywhere is refused', () => {
  const text = encodeNotebook(sampleKept).trimEnd();
  fc.assert(
    fc.property(fc.nat({ max: text.length - 1 }), (at) => {
      expect(decodeNotebook(text.slice(0, at)).ok).toBe(false);
    }),
  );
});

test('uniting twice with the same notebook changes nothing more', () => {
  fc.assert(
    fc.property(notebooks(), notebooks(), (a, b) => {
      const once = mergeNotebooks(a, b).kept;
      expect(mergeNotebooks(once, b).kept).toEqual(once);
    }),
  );
});

test('uniting loses nothing of what was there, and makes a notebook that can be saved', () => {
  fc.assert(
    fc.property(notebooks(), notebooks(), (a, b) => {
      const { kept } = mergeNotebooks(a, b);
      expect(kept.territories.slice(0, a.territories.length)).toEqual(a.territories);
      expect(kept.notebook.landmarks.slice(0, a.notebook.landmarks.length)).toEqual(a.notebook.landmarks);
      expect(kept.notebook.question.startsWith(a.notebook.question.trimEnd())).toBe(true);
      expect(decodeNotebook(encodeNotebook(kept))).toEqual({ ok: true, value: kept });
    }),
  );
});

/** Replaces the value found after `at` others, counting around; the object itself is changed. */
function replaceNth(root: object, at: number, value: unknown): void {
  const slots: (readonly [object, string])[] = [];
  const visit = (node: object) => {
    for (const [key, inner] of Object.entries(node)) {
      slots.push([node, key]);
      if (typeof inner === 'object' && inner !== null) visit(inner);
    }
  };
  visit(root);
  const [node, key] = slots[at % slots.length]!;
  (node as Record<string, unknown>)[key] = value;
}

function notebooks(): fc.Arbitrary<KeptNotebook> {
  return fc.record({
    savedOn: days(),
    territories: fc.array(territories(), { maxLength: 4 }),
    choices: fc
      .subarray(['H2913', 'N4101', 'D1102'] as RomeCode[])
      .map((pistes) => ({ ...EMPTY_KEPT.choices, pistes })),
    guide: fc.record({
      visited: fc.subarray([...GUIDE_STEPS]),
      revealed: fc.boolean(),
      address: fc.constantFrom('vous' as const, 'tu' as const),
    }),
    notebook: fc.record({
      question: words(),
      landmarks: fc.array(landmarks(), { maxLength: 4 }).map((items) => numbered(items, 'l')),
      edgeReasons: fc.subarray([...EDGE_REASONS]),
      edgeWords: words(),
      travel: travels(),
      guesses: fc.dictionary(keys(), words(), { maxKeys: 3, noNullPrototype: true }),
      surprise: words(),
      background: fc.record({
        past: fc.uniqueArray(fc.constantFrom('D1102' as RomeCode, 'H2913' as RomeCode), { maxLength: 2 }),
        liked: fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 4 }),
        refused: fc.subarray([...REFUSAL_KEYS]),
        training: fc.constantFrom(null, ...TRAINING_TIMES),
      }),
      need: fc.constantFrom(null, ...DOOR_NEEDS),
      tradeNotes: fc.dictionary(
        fc.constantFrom('H2913' as RomeCode, 'J1501' as RomeCode),
        fc.record({ pros: words(), cons: words(), toCheck: words() }),
        { noNullPrototype: true },
      ),
      surveyQuestions: fc.option(fc.uniqueArray(words(), { maxLength: 4 })),
      plan: fc.array(actions(), { maxLength: 4 }).map((items) => numbered(items, 'a')),
      knowledge: fc.array(fc.record({ words: words(), on: days(), spot: spots() }), { maxLength: 3 }),
    }),
    places: fc.subarray(['ici-1', 'ici-2'].map((id) => ({ ...importedPlace, id: id as PlaceId }))),
    corrections: fc
      .uniqueArray(fc.record({ id: placeIds(), note: words(), checkedOn: days() }), {
        selector: ({ id }) => id,
      })
      .map((all) => Object.fromEntries(all.map((each) => [each.id, each]))),
    vintages: fc.dictionary(keys(), words(), { maxKeys: 2, noNullPrototype: true }),
  });
}

function territories(): fc.Arbitrary<KeptNotebook['territories'][number]> {
  return fc.record({
    author: fc.constantFrom(...TERRITORY_AUTHORS),
    territory: fc.record({
      name: words(),
      shape: shapes(),
      choices: fc.dictionary(communes(), fc.constantFrom(...CHOICES), { noNullPrototype: true }),
      rule: fc.constantFrom(...MEMBERSHIP_RULES),
    }),
  });
}

/** Rectangles on the grid of five decimals, drawn counter-clockwise as files write them. */
function shapes(): fc.Arbitrary<Shape> {
  const whole = fc.integer({ min: 1, max: 50_000 });
  return fc.array(
    fc
      .tuple(
        fc.integer({ min: -250_000, max: 50_000 }),
        fc.integer({ min: 4_600_000, max: 4_800_000 }),
        whole,
        whole,
      )
      .map(([x, y, width, height]) => {
        const at = (dx: number, dy: number): LngLat => [(x + dx) / 1e5, (y + dy) / 1e5];
        return { outer: [at(0, 0), at(width, 0), at(width, height), at(0, height)], holes: [] };
      }),
    { maxLength: 2 },
  );
}

function landmarks() {
  return fc
    .record({ kind: fc.constantFrom(...LANDMARK_KINDS), spot: spots(), words: words() })
    .map((each) => ({
      id: '' as LandmarkId,
      ...each,
    }));
}

function actions() {
  return fc
    .record({
      kind: fc.constantFrom(...ACTION_KINDS),
      title: words(),
      place: fc.option(placeIds()),
      date: fc.option(days()),
      wantToKnow: words(),
      askFor: words(),
      learned: words(),
      learnedOn: fc.option(days()),
    })
    .map((each) => ({ id: '' as ActionId, ...each }));
}

function travels(): fc.Arbitrary<KeptNotebook['notebook']['travel']> {
  return fc.record({
    modes: fc.subarray([...TRAVEL_MODES]),
    limit: fc.option(
      fc.oneof(fc.record({ minutes: fc.nat({ max: 120 }) }), fc.record({ km: fc.nat({ max: 100 }) })),
    ),
    hours: fc.subarray([...DAY_HOURS]),
    licence: fc.constantFrom('yes', 'learning', 'no', null),
    words: words(),
  });
}

function spots() {
  return fc.oneof(
    fc.record({ commune: communes() }),
    fc.record({ point: fc.constant([-0.55, 47.47] as LngLat) }),
  );
}

function communes(): fc.Arbitrary<CommuneCode> {
  return fc.integer({ min: 44001, max: 53999 }).map((code) => String(code) as CommuneCode);
}

function placeIds(): fc.Arbitrary<PlaceId> {
  return fc.constantFrom('pl001', 'pl002', 'ici-1').map((id) => id as PlaceId);
}

function days(): fc.Arbitrary<string> {
  return fc.constantFrom('2026-11-23', '2026-12-01', '2027-01-15');
}

function keys(): fc.Arbitrary<string> {
  return fc.constantFrom('sector-abc', 'young-1', 'toString');
}

/** What a person may write: lines, empty lines, markup, emoji. */
function words(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.constantFrom('', 'oui', 'oui\n\nnon', '<script>alert(1)</script>', '"}]', ' \n '),
  );
}

function numbered<T extends { readonly id: string }>(items: readonly T[], letter: string): T[] {
  return items.map((item, at) => ({ ...item, id: `${letter}${at + 1}` }));
}
