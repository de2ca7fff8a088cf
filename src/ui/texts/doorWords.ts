import type { SeenAge } from '../../domain/places/age.ts';
import type { DoorRecord } from '../../domain/places/doorRecord.ts';
import type { NextOpening, Opening } from '../../domain/places/openingTimes.ts';
import type { OpeningHours } from '../../domain/places/place.ts';
import { weekdayOf } from '../../domain/places/weekday.ts';
import { formatClock, formatDay } from '../formats.ts';
import { DOOR_KINDS } from './doorKinds.ts';
import { englishDay } from './englishDay.ts';
import { placeWords } from './placeWords.ts';
import { typeset } from './typeset.ts';

const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const ENGLISH_DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** What is needed to say whether a door is open: hours seen long ago only say what should be. */
type TimedDoor = Pick<DoorRecord, 'opening' | 'age'>;

/** « ouvert maintenant, ferme à 17 h 30 »; null where no clock can tell. */
function opening({ opening: now, age }: TimedDoor): string | null {
  if (now === null) return null;
  const words = openingWords(now);
  return isTrusted(age) || now.state === 'holiday' ? words : `en principe ${words}`;
}

function openingWords(now: Opening): string {
  if (now.state === 'open') return `ouvert maintenant, ferme à ${formatClock(now.until)}`;
  const next = now.opens ? `ouvre ${onDay(now.opens)}à ${formatClock(now.opens.at)}` : null;
  const closed = {
    closed: 'fermé maintenant',
    closedToday: 'fermé aujourd’hui',
    holiday: 'sans doute fermé aujourd’hui, jour férié',
  }[now.state];
  return [closed, next].filter(Boolean).join(', ');
}

/** « demain », « mardi », « le 4 janvier 2027 » beyond a week; nothing for today. */
function onDay({ day, inDays }: NextOpening): string {
  if (inDays === 0) return '';
  if (inDays === 1) return 'demain ';
  return inDays < 7 ? `${WEEKDAYS[weekdayOf(day)]} ` : `le ${formatDay(day)} `;
}

function openingInEnglish({ opening: now, age }: TimedDoor): string | null {
  if (now === null) return null;
  const should = isTrusted(age) || now.state === 'holiday' ? '' : 'should be ';
  if (now.state === 'open') return `${should}open now, closes at ${now.until}`;
  const closed = {
    closed: 'closed now',
    closedToday: 'closed today',
    holiday: 'probably closed today, public holiday',
  }[now.state];
  return [`${should}${closed}`, now.opens && `opens ${onEnglishDay(now.opens)}at ${now.opens.at}`]
    .filter(Boolean)
    .join(', ');
}

function onEnglishDay({ day, inDays }: NextOpening): string {
  if (inDays === 0) return '';
  if (inDays === 1) return 'tomorrow ';
  return inDays < 7 ? `on ${ENGLISH_DAYS[weekdayOf(day)]} ` : `on ${englishDay(day)} `;
}

function isTrusted(age: SeenAge): boolean {
  return age === 'thisYear' || age === 'twoYears';
}

/** « 8 h 30 – 12 h 30 et 14 h – 17 h »; words that are not clock times as they are. */
function spans(day: string): string {
  return day
    .split(' / ')
    .map((span) => span.replaceAll(/\b\d{2}:\d{2}\b/g, formatClock).replace(' - ', ' – '))
    .join(' et ');
}

/** The week, days that follow each other with the same hours on one line: « lundi à jeudi », « 9 h – 12 h ». */
function week(hours: OpeningHours, days: readonly string[], to: string) {
  const lines: { first: number; last: number; text: string }[] = [];
  for (const [at, text] of hours.entries()) {
    const line = lines.at(-1);
    if (text === null) continue;
    if (line && line.last === at - 1 && line.text === text) line.last = at;
    else lines.push({ first: at, last: at, text });
  }
  return lines.map(({ first, last, text }) => ({
    days: first === last ? `${days[first]}` : `${days[first]}${last === first + 1 ? ', ' : to}${days[last]}`,
    hours: text,
  }));
}

/** A line of a week: its days, and their hours. */
export interface WeekLine {
  readonly days: string;
  readonly hours: string;
}

/** How long ago a door was seen, and what it asks for: age is trust. */
function seen({ seen: date, age, status }: Pick<DoorRecord, 'seen' | 'age' | 'status'>): string {
  const verb = status === 'verified' ? 'vérifié' : 'vu';
  const where = status === 'nameOnly' ? ', adresse à demander' : '';
  if (date === null) return `sans date${where} : à confirmer avant d’y aller`;
  const words = `${verb} ${placeWords.when(date)}${where}`;
  if (age === 'thisYear') return words;
  return age === 'twoYears' ? `${words}, à vérifier` : `${words} : à confirmer avant d’y aller`;
}

function seenInEnglish({ seen: date, age, status }: Pick<DoorRecord, 'seen' | 'age' | 'status'>): string {
  const verb = status === 'verified' ? 'checked' : 'seen';
  const where = status === 'nameOnly' ? ', ask for the address' : '';
  if (date === null) return `no date${where}: check before going`;
  const words = `${verb} in ${date.slice(0, 4)}${where}`;
  if (age === 'thisYear') return words;
  return age === 'twoYears' ? `${words}, to be checked` : `${words}: check before going`;
}

/** What is said of a door, in French and in English: whether it is open, its week, what one does there, and its age. */
export const doorWords = typeset({
  fr: {
    opening,
    week: (hours: OpeningHours): readonly WeekLine[] =>
      week(hours, WEEKDAYS, ' à ').map((line) => ({ ...line, hours: spans(line.hours) })),
    /** What one does there; what the source says where its kind is no usual door. */
    does: ({ kind, services }: Pick<DoorRecord, 'kind' | 'services'>): string | null =>
      DOOR_KINDS[kind]?.fr ?? services,
    seen,
    /** Only where there is a number. */
    callFirst: ({ phone }: Pick<DoorRecord, 'phone'>): string | null =>
      phone === null ? null : 'Mieux vaut téléphoner avant d’y aller.',
  },
  en: {
    opening: openingInEnglish,
    week: (hours: OpeningHours): readonly WeekLine[] => week(hours, ENGLISH_DAYS, ' to '),
    does: ({ kind }: Pick<DoorRecord, 'kind'>): string | null => DOOR_KINDS[kind]?.en ?? null,
    seen: seenInEnglish,
    callFirst: ({ phone }: Pick<DoorRecord, 'phone'>): string | null =>
      phone === null ? null : 'Call before going.',
  },
} as const);
