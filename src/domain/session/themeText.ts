import { parseFap2009Code, parseFap2021Code } from '../ids.ts';
import { type MapTheme, RECRUITMENT_MEASURES } from './session.ts';

/** Text of a theme for a link: "recruitment.projects.D2X40", "specialisation.CA", "tension.D2Z41". */
export function encodeTheme(theme: MapTheme): string {
  const { kind } = theme;
  if (kind === 'specialisation') return join(kind, theme.sector);
  return kind === 'tension' ? join(kind, theme.family) : join(kind, theme.measure, theme.family);
}

/** The theme, or null when the text is anything else. Does not say that the family or the sector exists. */
export function parseTheme(text: string): MapTheme | null {
  const [kind, ...rest] = text.split('.');
  if (kind === 'recruitment') return parseRecruitment(rest);
  const [code = null, ...more] = rest;
  if (more.length > 0) return null;
  if (kind === 'specialisation') return code === null || SECTOR.test(code) ? { kind, sector: code } : null;
  if (kind !== 'tension') return null;
  const family = code === null ? null : parseFap2009Code(code);
  return code !== null && !family ? null : { kind, family };
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
