import type { ImportGround } from '../../src/domain/places/import/communeFinder.ts';
import type { KnownCard } from '../../src/domain/places/import/doubles.ts';
import { type ImportRequest, importWholeFile } from '../../src/domain/places/import/importFile.ts';
import type { RecurrenceWords } from '../../src/domain/places/import/recurrence.ts';
import type { FileFlaw, ImportReport } from '../../src/domain/places/import/report.ts';
import { roomBeside } from '../../src/domain/places/ownCards.ts';
import type { Place } from '../../src/domain/places/place.ts';
import { createSmallRegion, smallNames } from './smallRegion.ts';

/** Short words, to see them where they end up. */
export const shortWords: RecurrenceWords = {
  every: {
    DAILY: ['day', '# days'],
    WEEKLY: ['week', '# weeks'],
    MONTHLY: ['month', '# months'],
    YEARLY: ['year', '# years'],
  },
  weekdays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
  rank: { first: '1st', other: '#th', last: 'last', before: '# before the last' },
  onDay: 'on #',
  onLastDay: 'on the last day',
  until: 'until #',
  and: 'and',
  comesBack: 'again',
};

/** What a file is checked against: the small region. */
export function createSmallGround(): ImportGround {
  const { communes, topology } = createSmallRegion();
  return { communes, topology, names: smallNames };
}

const ground = createSmallGround();

/** A request over the small region. A text is in UTF-8. */
export function requestOf(
  content: string | Uint8Array,
  file = 'lieux.csv',
  known: readonly KnownCard[] = [],
): ImportRequest {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { file, bytes, ground, known, words: shortWords, room: roomBeside([], {}), today: '2026-04-01' };
}

/** The report of a file. @throws Error when the whole file is refused */
export function reportOf(
  content: string | Uint8Array,
  file?: string,
  known?: readonly KnownCard[],
): ImportReport {
  const outcome = importWholeFile(requestOf(content, file, known));
  if (!outcome.ok) throw new Error(`refused: ${outcome.error.kind}`);
  return outcome.value;
}

/** Why a whole file is refused. @throws Error when it is not */
export function flawOf(content: string | Uint8Array): FileFlaw {
  const outcome = importWholeFile(requestOf(content));
  if (outcome.ok) throw new Error('not refused');
  return outcome.error;
}

/** The only card of a CSV of one line, given by its cells, and what is said of it. */
export function importLine(cells: Readonly<Record<string, string>>): {
  readonly place: Place | undefined;
  readonly reasons: readonly string[];
} {
  const line = { nom: 'Espace Projets', code_insee: '49001', genre: 'cyberespace', ...cells };
  const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const text = [Object.keys(line), Object.values(line)].map((row) => row.map(quote).join(';')).join('\n');
  const report = reportOf(text);
  return {
    place: report.places[0],
    reasons: report.findings.map(({ field, reason }) => (field ? `${field}: ${reason}` : reason)),
  };
}
