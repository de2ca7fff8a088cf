import { isFigureId } from '../figures/record.ts';
import { parseCommuneCode, parseRomeCode, type RomeCode, type ZoneId, zoneKindOf } from '../ids.ts';
import { MEMBERSHIP_RULES, type MembershipRule } from '../territory/territory.ts';
import { TEXT_LIMITS } from '../textLimits.ts';
import { decodeChoices, encodeChoices } from './choicesText.ts';
import {
  EMPTY_SESSION,
  EXPLORE_TABS,
  type ExploreTab,
  MAP_LIMITS,
  MAX_PISTES,
  type MapLimit,
  type Session,
  type View,
} from './session.ts';
import { decodeShape, encodeShape } from './shapeText.ts';
import { encodeTheme, parseTheme } from './themeText.ts';
import { LINK_VERSION, upgradeLink } from './upgrades.ts';

/**
 * Keys of a link. `v` version, `t` drawn outlines, `k` choices about communes, `r` rule, `n` name,
 * `i` indicator, `s` figure of zones, `l` limits shown, `c` open commune, `z` zone compared with, `p` trades kept, `o` tab,
 * `m` view.
 */
const KEYS = ['v', 't', 'k', 'r', 'n', 'i', 's', 'l', 'c', 'z', 'p', 'o', 'm'] as const;

/** Fragment of the address for a session. Defaults are not written: an untouched session gives no parameter. */
export function encodeSession(session: Session): URLSearchParams {
  const { territory, indicator, theme, limits, commune, compareWith, pistes, tab, view } = session;
  const entries: [string, string][] = [];
  if (territory.shape.length > 0) entries.push(['t', encodeShape(territory.shape)]);
  if (Object.keys(territory.choices).length > 0) entries.push(['k', encodeChoices(territory)]);
  if (territory.rule !== EMPTY_SESSION.territory.rule) entries.push(['r', territory.rule]);
  if (territory.name) entries.push(['n', territory.name]);
  if (indicator) entries.push(['i', indicator]);
  if (theme) entries.push(['s', encodeTheme(theme)]);
  if (limits.join() !== EMPTY_SESSION.limits.join()) entries.push(['l', limits.join('.')]);
  if (commune) entries.push(['c', commune]);
  if (compareWith) entries.push(['z', compareWith]);
  if (pistes.length > 0) entries.push(['p', pistes.join('.')]);
  if (tab !== EMPTY_SESSION.tab) entries.push(['o', tab]);
  if (view) entries.push(['m', encodeView(view)]);
  return new URLSearchParams(entries.length > 0 ? [['v', String(LINK_VERSION)], ...entries] : []);
}

/** A session read from a link, and the keys that could not be read. */
export interface DecodedLink {
  readonly session: Session;
  /** Keys whose value was not understood: the rest of the link still holds. */
  readonly ignored: readonly string[];
}

/** Reads any parameters, never throws: what cannot be read keeps its default and is named in `ignored`. */
export function decodeSession(given: URLSearchParams): DecodedLink {
  const params = upgradeLink(given);
  if (!params) return { session: EMPTY_SESSION, ignored: ['v'] };
  const ignored: string[] = [];
  const read = <T>(key: (typeof KEYS)[number], fallback: T, parse: (text: string) => T | null): T => {
    const text = params.get(key);
    if (text === null) return fallback;
    const value = parse(text);
    if (value === null) ignored.push(key);
    return value ?? fallback;
  };
  const { territory } = EMPTY_SESSION;
  const theme = read('s', EMPTY_SESSION.theme, parseTheme);
  const indicator = read('i', EMPTY_SESSION.indicator, (text) => (isFigureId(text) ? text : null));
  return {
    session: {
      territory: {
        shape: read('t', territory.shape, decodeShape),
        choices: read('k', territory.choices, decodeChoices),
        rule: read('r', territory.rule, parseRule),
        name: read('n', territory.name, cutName),
      },
      // Colours say one thing at a time; only a link written by hand asks for both.
      indicator: theme ? null : indicator,
      theme,
      limits: read('l', EMPTY_SESSION.limits, parseLimits),
      commune: read('c', EMPTY_SESSION.commune, parseCommuneCode),
      compareWith: read('z', EMPTY_SESSION.compareWith, (text) =>
        zoneKindOf(text) ? (text as ZoneId) : null,
      ),
      pistes: read('p', EMPTY_SESSION.pistes, parsePistes),
      tab: read('o', EMPTY_SESSION.tab, parseTab),
      view: read('m', EMPTY_SESSION.view, parseView),
    },
    ignored,
  };
}

/** The beginning of a name, as long as a link carries; a character is never cut in two. */
export function cutName(text: string): string {
  return [...text].slice(0, TEXT_LIMITS.name).join('');
}

function parseRule(text: string): MembershipRule | null {
  return MEMBERSHIP_RULES.find((rule) => rule === text) ?? null;
}

function parseTab(text: string): ExploreTab | null {
  return EXPLORE_TABS.find((tab) => tab === text) ?? null;
}

function parseLimits(text: string): readonly MapLimit[] | null {
  const given = text === '' ? [] : text.split('.');
  const known = MAP_LIMITS.filter((limit) => given.includes(limit));
  return known.length === given.length ? known : null;
}

/** Null as soon as one of them is not shaped like a trade, is there twice, or is one too many. */
function parsePistes(text: string): readonly RomeCode[] | null {
  const codes = text.split('.').map(parseRomeCode);
  const kept = codes.filter((code, at) => code !== null && codes.indexOf(code) === at);
  return kept.length === codes.length && kept.length <= MAX_PISTES ? (kept as RomeCode[]) : null;
}

function encodeView({ center: [lng, lat], zoom }: View): string {
  return `${lng.toFixed(4)},${lat.toFixed(4)},${zoom.toFixed(2)}`;
}

function parseView(text: string): View | null {
  const [lng, lat, zoom, ...rest] = text
    .split(',')
    .map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  if (lng === undefined || lat === undefined || zoom === undefined || rest.length > 0) return null;
  const valid = Math.abs(lng) <= 180 && Math.abs(lat) <= 85 && zoom >= 0 && zoom <= 24;
  return valid ? { center: [lng, lat], zoom } : null;
}
