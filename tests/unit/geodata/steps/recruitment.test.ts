import { describe, expect, test } from 'vitest';
import { checkSurveys } from '../../../../geodata/checks/trades.ts';
import { fap2021 } from '../../../../geodata/steps/fap2021.ts';
import { members } from '../../../../geodata/steps/members.ts';
import { recruitment } from '../../../../geodata/steps/recruitment.ts';
import { surveys } from '../../../../geodata/steps/surveys.ts';
import { zonings } from '../../../../geodata/steps/zonings.ts';
import { decodeRecruitmentTable } from '../../../../src/domain/catalogue/tradesContract.ts';
import { stepContext } from '../../../support/stepContext.ts';
import { stepResults } from '../../../support/stepResults.ts';

const NANTES = '2025,A0X40,5220,NANTES,44,52';
const REDON = '2025,A0X40,5313,REDON';

describe('surveys', () => {
  test('read « * » as not published, never as zero', () => {
    const [line] = readSurvey(`${NANTES},98,*,0\n`);

    expect([line?.projects, line?.difficult, line?.seasonal]).toEqual([98, null, 0]);
  });

  test('keep the bassins of the communes of the region, and no other', () => {
    const lines = readSurvey(
      `${NANTES},1,1,1\n2025,A0X40,101,BASSE-TERRE,971,01,2,2,2\n${REDON},35,53,3,3,3\n`,
    );

    expect(lines.map(({ bassin, region }) => [bassin, region])).toEqual([
      ['BE:5220', 'REG:52'],
      ['BE:5313', 'REG:53'],
    ]);
  });

  test('are as many as there are manifests', () => {
    const all = surveys.run(
      world({
        'bmo-2025': text(`${NANTES},1,1,1\n`),
        'bmo-2026': text('2026,A0X40,5220,NANTES,44,52,2,*,*\n'),
      }),
    );

    expect(all.map(({ year, lines }) => [year, lines.length])).toEqual([
      [2025, 1],
      [2026, 1],
    ]);
  });

  test.each([
    ['2024,A0X40,5220,NANTES,44,52,1,1,1', '"2024" is not the year of the survey'],
    ['2025,A0Z40,5220,NANTES,44,52,1,1,1', '"A0Z40" is not a FAP 2021'],
    ['2025,A0X40,5299,NANTES,44,52,1,1,1', '"5299" is not a bassin d\'emploi of the communes of the region'],
    ['2025,A0X40,5220,ANCENIS,44,52,1,1,1', 'BE:5220 is "ANCENIS", and "NANTES" in the list of communes'],
    [`${NANTES},douze,1,1`, 'projects is "douze", neither a count nor « * »'],
    [`${NANTES},,1,1`, 'projects is "", neither a count nor « * »'],
    [`${NANTES},12,13,*`, '13 of 12 projects'],
    ['2025,A0X40,5220,NANTES,Loire,52,1,1,1', '"Loire" is not a code of departement'],
  ])('stop on the line %j', (line, message) => {
    expect(() => readSurvey(`${REDON},35,53,1,1,1\n${line}\n`)).toThrow(`bmo-2025:3: ${message}`);
  });

  test('stop on two lines for a family in a bassin', () => {
    expect(() => readSurvey(`${NANTES},1,1,1\n${NANTES},2,2,2\n`)).toThrow(
      'bmo-2025:3: two lines for A0X40 in BE:5220, DEP:44',
    );
  });

  test('stop on a truncated file', () => {
    expect(() => readSurvey(`${NANTES},1\n`)).toThrow('bmo-2025:2: 7 cells, 9 in the header');
  });

  test('stop on a manifest that does not say the year', () => {
    expect(() => surveys.run(world({ 'bmo-next': text('') }))).toThrow(
      'geodata/sources/bmo-next.json: a survey is named bmo- and its year',
    );
  });
});

describe('recruitment', () => {
  test('has one line per bassin and family, sorted, and the bassins surveyed', () => {
    const table = run(`${REDON},35,53,3,3,3\n2025,A1X40,5220,NANTES,44,52,5,*,*\n${NANTES},1,1,1\n`);

    expect(table.families).toEqual(['A0X40', 'A1X40']);
    expect(table.surveys).toEqual([
      {
        year: 2025,
        surveyed: [0, 1],
        without: [],
        bassin: [0, 0, 1],
        family: [0, 1, 0],
        projects: [1, 5, 3],
        difficult: [1, null, 3],
        seasonal: [1, null, 3],
      },
    ]);
    expect(decodeRecruitmentTable(table).ok).toBe(true);
  });

  test('adds up the parts of a bassin that départements share, where all are published', () => {
    const table = run(`${REDON},35,53,60,*,60\n${REDON},56,53,38,25,11\n`);

    expect(table.bassins).toEqual([{ id: 'BE:5313', departement: null, region: 'REG:53' }]);
    expect(table.surveys[0]).toMatchObject({ projects: [98], difficult: [null], seasonal: [71] }); // 60 + 38, 60 + 11
  });

  test('says which part of a bassin a year leaves out, when another has it', () => {
    const part = (year: string, departement: string) =>
      `${REDON.replace('2025', year)},${departement},53,1,1,1\n`;
    const table = recruitmentOf({
      'bmo-2024': text(part('2024', '35') + part('2024', '44')),
      'bmo-2025': text(part('2025', '35')),
    });

    expect(table.surveys.map(({ year, without }) => [year, without])).toEqual([
      [2024, []],
      [2025, [[0, 'DEP:44']]],
    ]);
  });
});

describe('checkSurveys', () => {
  test('stops on a survey without all the bassins of the region', () => {
    expect(() => check('2026', ['5220'])).toThrow('bmo-2026: 1 bassins of REG:52, expected 26');
  });

  test('stops on another number of lines than the known one', () => {
    expect(() => check('2025', BASSINS)).toThrow('bmo-2025: 26 lines of REG:52, expected 3323');
  });

  test('accepts a year whose totals nobody knows yet', () => {
    expect(() => check('2026', BASSINS)).not.toThrow();
  });

  test('stops on a family that FAP 2021 does not have', () => {
    const results = stepResults([
      [fap2021, { table: { codes: [] } }],
      [recruitment, { families: ['A0X40'] }],
      [surveys, []],
    ]);

    expect(() => checkSurveys(results)).toThrow('recruitment: "A0X40" is not a FAP 2021');
  });
});

const BASSINS = Array.from({ length: 26 }, (_, at) => String(5205 + at));

function text(lines: string): string {
  return `year,family,bassin,bassinName,departement,region,projects,difficult,seasonal\n${lines}`;
}

function world(sources: Readonly<Record<string, string>>) {
  return stepContext({
    sources,
    values: [
      [members, { zoneIds: { bassin: ['BE:5220', 'BE:5313'] } }],
      [
        zonings,
        {
          publishedBassinNames: new Map([
            ['BE:5220', 'NANTES'],
            ['BE:5313', 'REDON'],
          ]),
        },
      ],
      [fap2021, { table: { codes: ['A0X40', 'A1X40'] } }],
    ],
  });
}

function readSurvey(lines: string) {
  return surveys.run(world({ 'bmo-2025': text(lines) }))[0]?.lines ?? [];
}

function run(lines: string) {
  return recruitmentOf({ 'bmo-2025': text(lines) });
}

function recruitmentOf(sources: Readonly<Record<string, string>>) {
  const all = surveys.run(world(sources));
  return recruitment.run(stepContext({ values: [[surveys, all]] }));
}

function check(year: string, bassins: readonly string[]): void {
  const lines = bassins.map((code) => ({
    bassin: `BE:${code}`,
    departement: 'DEP:44',
    region: 'REG:52',
    family: 'A0X40',
    projects: null,
    difficult: null,
    seasonal: null,
  }));
  checkSurveys(
    stepResults([
      [fap2021, { table: { codes: ['A0X40'] } }],
      [recruitment, { families: ['A0X40'] }],
      [surveys, [{ id: `bmo-${year}`, year: Number(year), lines }]],
    ]),
  );
}
