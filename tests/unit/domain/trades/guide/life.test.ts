import { describe, expect, test } from 'vitest';
import {
  EMPTY_NOTEBOOK,
  type PersonBackground,
  type Travel,
} from '../../../../../src/domain/interview/notebook.ts';
import { lifeFindings } from '../../../../../src/domain/trades/guide/life.ts';
import { sheetOf, type TradeSheet } from '../../../../../src/domain/trades/guide/sheets.ts';
import { lifeQuestion, lifeSentence } from '../../../../../src/ui/texts/tradeLife.ts';
import { createSmallSheets } from '../../../../support/smallGuide.ts';
import { aideSoignant, createSmallTrades } from '../../../../support/smallTrades.ts';

const carer = sheetOf(createSmallSheets(), createSmallTrades(), aideSoignant) as TradeSheet;

describe('lifeFindings', () => {
  test('has nothing to say of what was not said', () => {
    expect(find({}, {})).toEqual([]);
  });

  test('sets what is described against what is refused, and never takes silence for a no', () => {
    expect(find({ refused: ['nuit', 'dehors'] }, {})).toEqual([
      { kind: 'refused', key: 'nuit', stance: 'holds', contexts: ['Travail de nuit'] },
      { kind: 'refused', key: 'dehors', stance: 'unknown', contexts: [] },
    ]);
  });

  test('finds again what is liked', () => {
    expect(find({ liked: [14, 19] }, {})).toEqual([
      { kind: 'liked', stance: 'agrees', interest: "J'aime le travail manuel" },
    ]);
  });

  test('compares moments once, with the hours or with the refusal', () => {
    const moments = (background: Partial<PersonBackground>, hours: Travel['hours']) =>
      find(background, { hours }).flatMap((each) =>
        each.kind === 'moment' ? [[each.moment, each.stance]] : [],
      );

    expect(moments({}, ['day'])).toEqual([
      ['night', 'holds'],
      ['weekend', 'unknown'],
      ['early', 'unknown'],
      ['split', 'unknown'],
    ]);
    expect(moments({}, ['night', 'weekend', 'evening', 'split'])).toEqual([['night', 'agrees']]);
    expect(moments({ refused: ['nuit', 'weekend', 'horaires_decales'] }, ['day'])).toEqual([]);
  });

  test('every context that speaks of a moment is one of those that its refusal sets apart', () => {
    const spoken = [
      ['night', 300803],
      ['weekend', 23374],
      ['weekend', 23376],
      ['weekend', 300793],
      ['early', 300805],
      ['split', 400005],
    ] as const;
    for (const [moment, code] of spoken) {
      const sheet = { ...carer, contexts: [{ code, label: 'x', kind: 'conditions' as const }] };
      const held = find({}, { hours: ['day'] }, sheet).filter(({ stance }) => stance === 'holds');
      expect(held, `${code}`).toEqual([{ kind: 'moment', moment, stance: 'holds', contexts: ['x'] }]);
    }
  });

  test('looks for a licence in the sentences, and asks where none says so', () => {
    const driver = { ...carer, access: ['Le permis B est exigé'] };
    const licence = (sheet: TradeSheet, said: Travel['licence']) =>
      find({}, { licence: said }, sheet).map(({ stance }) => stance);

    expect(licence(driver, 'no')).toEqual(['holds']);
    expect(licence(driver, 'yes')).toEqual(['unknown']);
    expect(licence(carer, 'learning')).toEqual(['unknown']);
    expect(licence(carer, 'yes')).toEqual([]);
    expect(licence({ ...carer, access: ['Le permissionnaire'] }, 'yes')).toEqual([]);
  });

  test('sets journeys and the time to train beside what the trade asks', () => {
    const roads = {
      ...carer,
      contexts: [{ code: 300779, label: 'Déplacements', kind: 'conditions' as const }],
    };

    expect(find({}, { limit: { minutes: 30 } }, roads)).toEqual([
      { kind: 'travel', stance: 'unknown', contexts: ['Déplacements'] },
    ]);
    expect(find({ training: 'weeks' }, {})).toMatchObject([{ kind: 'training', sentences: carer.access }]);
    expect(find({ training: 'weeks' }, {}, { ...carer, access: [] })).toEqual([]);
  });
});

test('every finding is a sentence with its source, and every unknown a question', () => {
  const said = { refused: ['nuit', 'dehors'], liked: [14], training: 'months' } as const;
  const findings = find(said, { hours: ['day'], licence: 'no', limit: { km: 5 } });

  for (const finding of findings) {
    expect(lifeSentence(finding, 'v000', 'quelques mois')).toMatch(/ROME v000/);
    expect(lifeQuestion(finding) !== null, finding.kind).toBe(finding.stance === 'unknown');
  }
  expect(findings.length).toBeGreaterThan(5);
});

function find(background: Partial<PersonBackground>, travel: Partial<Travel>, sheet = carer) {
  return lifeFindings(
    sheet,
    { ...EMPTY_NOTEBOOK.background, ...background },
    { ...EMPTY_NOTEBOOK.travel, ...travel },
  );
}
