import { readMoment } from './days.ts';

/** A session of an event, as agendas on the web write it. */
interface WebSession {
  readonly begin: string;
  readonly end: string;
}

/** Whether a value of JSON is a list of sessions, and nothing else. */
export function isWebSessions(value: unknown): value is readonly WebSession[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((each) => typeof each?.begin === 'string' && typeof each?.end === 'string')
  );
}

/** Cells of sessions, by their headings: their days, with their hours when these are always the same, else in words. */
export function webSessionTexts(sessions: readonly WebSession[]): readonly (readonly [string, string])[] {
  const read = sessions
    .flatMap(({ begin, end }) => {
      const [from, to] = [readMoment(begin), readMoment(end)];
      return from && to ? [{ from, to, begin, end }] : [];
    })
    .sort((a, b) => (`${a.from.day}${a.from.clock}` < `${b.from.day}${b.from.clock}` ? -1 : 1));
  const [first, last] = [read[0], read.at(-1)];
  // What cannot be read is refused where any other date is.
  if (!first || !last) return [['date_debut', sessions[0]?.begin ?? '']];
  const hours = new Set(read.map(({ from, to }) => `${from.clock ?? ''} - ${to.clock ?? ''}`));
  const days = ['dates', [...new Set(read.map(({ from }) => from.day))].join('|')] as const;
  if (hours.size === 1) return [['date_debut', first.begin], ['date_fin', last.end], days];
  return [
    ['date_debut', first.from.day],
    ['date_fin', last.to.day],
    days,
    [
      'horaires',
      read.map(({ from, to }) => `${from.day} ${from.clock ?? ''} - ${to.clock ?? ''}`).join(' ; '),
    ],
  ];
}
