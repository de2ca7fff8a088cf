import { expect, test } from 'vitest';
import { createDiskFiles } from '../../../src/cli/diskFiles.ts';
import { createCatalogueSource } from '../../../src/data/catalogueSource.ts';
import { applyAnnualFile } from '../../../src/domain/annual/applyAnnualFile.ts';
import { sourceOf } from '../../../src/domain/annual/sources.ts';
import type { TensionFile } from '../../../src/domain/annual/tension/tensionFile.ts';
import type { Fap2021Code } from '../../../src/domain/ids.ts';
import { ok } from '../../../src/domain/result.ts';
import { selectThemeKinds } from '../../../src/state/derived/themes.ts';
import { readyFigures } from '../../../src/state/slices/annualSlice.ts';
import { createAppStore } from '../../../src/state/store.ts';
import { LayerChoices } from '../../../src/ui/layers/LayersPanel.tsx';
import { ThemeLegend } from '../../../src/ui/layers/ThemeLegend.tsx';
import { publishedFigures } from '../../support/publishedFigures.ts';
import { screenText } from '../../support/screenText.tsx';
import { unwrap } from '../../support/smallTrades.ts';

const YEAR = 2094;
const welders = 'D1X33' as Fap2021Code;
const grid = <T,>(values: readonly T[]) => values.map((value) => [value]);
const FACTORS = grid([0.5, 0.25]);

const file: TensionFile = {
  format: 1,
  kind: 'tension',
  year: YEAR,
  region: 'REG:52',
  source: sourceOf('tension', String(YEAR)),
  zones: ['FR', 'DEP:49'],
  codes: [welders],
  category: grid([5, 2]),
  index: grid([1.5, -0.5]),
  imputed: grid([false, false]),
  factors: {
    hiringIntensity: FACTORS,
    trainingLink: FACTORS,
    labourShortage: FACTORS,
    unstableJobs: FACTORS,
    workingConditions: FACTORS,
    geographicMismatch: FACTORS,
    lowPay: FACTORS,
  },
};

test('the tension by département that a file brings has a choice, a legend of its year, and leaves with it', async () => {
  const before = await publishedFigures();
  const store = createAppStore({ source: createCatalogueSource(createDiskFiles('public/data')) });
  await store.getState().catalogueActions.load();
  await store.getState().tradesActions.loadTrades();
  store.setState(readyFigures(before));
  const { annualActions, sessionActions } = store.getState();
  const choices = () => screenText(store, before.region, <LayerChoices />);
  expect(choices()).not.toContain('Tension la plus récente');

  const after = unwrap(applyAnnualFile(before, file));
  const shown = ok(after);
  const report = {
    kind: 'tension',
    year: YEAR,
    sheet: null,
    lines: { read: 2, kept: 2 },
    findings: [],
  } as const;
  store.setState({ annualImport: { status: 'ready', file: 't.xlsx', reading: { file, report }, shown } });
  annualActions.showFigures();
  expect(choices()).toContain('Tension la plus récente');
  const theme = { kind: 'recentTension', family: welders } as const;
  sessionActions.chooseTheme(theme);
  const legend = screenText(
    store,
    before.region,
    <ThemeLegend theme={theme} region={after.region} hovered={null} />,
  );
  expect(legend).toMatch(/Tension la plus récente Soudeurs classe de tension, de 1 à 5, 2094/);
  expect(legend).toContain('Chiffre du département, jamais d’une commune.');
  expect(legend).not.toContain('2019');

  annualActions.backToPublished();
  expect(store.getState().choices.theme).toBeNull();
  expect(selectThemeKinds(store.getState())).not.toContain('recentTension');
});
