import type { StepResults } from './lib/run.ts';
import { portraits } from './steps/portraits.ts';
import { rome } from './steps/rome.ts';
import { romeContexts } from './steps/romeContexts.ts';
import { romeMoves } from './steps/romeMoves.ts';
import { romeTexts } from './steps/romeTexts.ts';
import { trades } from './steps/trades.ts';

/** Section of the report on what trades are and lead to. */
export function describeGuide(results: StepResults): string {
  const { codes } = results.get(rome);
  const moves = results.get(romeMoves);
  const contexts = results.get(romeContexts);
  const texts = results.get(romeTexts);
  const { years, pay, night, sunday, codes: families } = results.get(portraits);
  const { v3, rome: directory } = results.get(trades);
  const targets = new Set(moves.flat());
  const missing = (values: readonly unknown[]) => values.filter((value) => value === null).length;
  const kinds = ['hours', 'travel', 'public'] as const;
  const described = kinds.map((kind) => {
    const of = contexts.of.filter((list) => list.some((at) => contexts.list.kinds[at] === kind));
    return `${kind} ${of.length}`;
  });
  const faceless = codes.filter((_, row) => v3.fap2009[directory.parent[row] ?? -1]?.length === 0);
  return [
    '## What trades are and lead to',
    '',
    `- moves: ${moves.flat().length}, from ${codes.length} trades; trades that none leads to: ${codes.length - targets.size}`,
    `- contexts of work: ${contexts.list.codes.length}, ${contexts.of.flat().length} links; trades with one about: ${described.join(', ')}`,
    `- trades without a sentence on how one gets in: ${texts.access.filter((text) => text === '').length}`,
    `- portraits (${years}): ${families.length} families; not published: pay ${missing(pay)}, nights ${missing(night)}, sundays ${missing(sunday)}`,
    `- trades without a portrait: ${faceless.map(({ code }) => code).join(', ')}`,
  ].join('\n');
}
