import { parseFap2009Code, parseFap2021Code } from '../ids.ts';
import { isTension, type MapTheme, RECRUITMENT_MEASURES } from './session.ts';

/** Text of a theme for a link: "recruitment.projects.D2X40", "specialisation.CA", "tension.D2Z41", "recentTension.D2X40". */
export function encodeTheme(theme: MapTheme): string {
  if (theme.kind === 'specialisation') return join(theme.kind, theme.sector);
  return isTension(theme) ? join(theme.kind, theme.family) : join(theme.kind, theme.measure, theme.family);
}

/** The theme, or null when the text is anything else. Does not say that the family or the sector exists. */
export function parseTheme(text: string): MapTheme | null {
  const [kind, ...rest] = text.split('.');
  if (kind === 'recruitment') return parseRecruitment(rest);
  const [code = null, ...more] = rest;
  if (more.length > 0) return null;
  if (kind === 'specialisation') return code === null || SECTOR.test(code) ? { kind, sector: code } : null;
  if (code === null) return kind === 'tension' || kind === 'recentTension' ? { kind, family: null } : null;
  return parseTension(kind, code);
}

/** Each on its own families: some codes are shaped like those of both. */
function parseTension(kind: string | undefined, code: string): MapTheme | null {
  const [before, today] = [parseFap2009Code(code), parseFap2021Code(code)];
  if (kind === 'tension' && before) return { kind, family: before };
  return kind === 'recentTension' && today ? { kind, family: today } : null;
}

const SECTOR = /^[A-Z]{1,2}$/;

function parseRecruitment(rest: readonly string[]): MapTheme | null {
  const [measure, code = null, ...more] = rest;
  const known = RECRUITMENT_MEASURES.find((each) => each === measure);
  const family = code === null ? null : parseFap2021Code(code);
  if (!known || more.length > 0 || (code !== null && !family)) return null;
  return { kind: 'recruitment', measure: known, family };
}

function join(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join('.');
}
