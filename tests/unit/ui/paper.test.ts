import { expect, test } from 'vitest';
import { printedSources } from '../../../src/ui/paper/PaperVintages.tsx';
import { PAPER_PARTS } from '../../../src/ui/texts/paper.ts';
import { loadIndex } from '../../support/publishedTables.ts';

const index = loadIndex();

test('a notebook names the sources of its map, and those of a figure only when it prints one', () => {
  const all = new Set(PAPER_PARTS);

  expect([...printedSources(index, all, { figures: false, trades: false })].join()).not.toMatch(
    /urssaf|bmo|dares/,
  );
  expect([...printedSources(index, all, { figures: true, trades: false })]).toContain('urssaf-communes');
  expect([...printedSources(index, all, { figures: true, trades: true })]).toContain('dares-tensions-2019');
  expect([...printedSources(index, new Set(['figures']), { figures: true, trades: true })]).not.toContain(
    'bmo-2025',
  );
});
