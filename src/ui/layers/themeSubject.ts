import type { MapTheme } from '../../domain/session/session.ts';
import { findFamily } from '../../domain/trades/families.ts';
import type { Sectors } from '../../domain/trades/sectors.ts';
import { sectorDetail } from '../../domain/trades/themes.ts';
import type { Trades } from '../../domain/trades/trades.ts';
import { sectorsTexts } from '../texts/sectors.ts';
import { themeTexts } from '../texts/themes.ts';

/** What a figure is about, as it is named on screen: a family, a sector, all trades. A code that nobody knows stays a code. */
export function themeSubject(theme: MapTheme, trades: Trades | null, sectors: Sectors | null): string {
  if (theme.kind === 'specialisation') {
    if (theme.sector === null) return '';
    const level = sectors?.table[sectorDetail(theme.sector)];
    return sectorsTexts.name(level?.labels[level.codes.indexOf(theme.sector)] ?? theme.sector);
  }
  if (theme.kind === 'tension') {
    if (theme.family === null) return '';
    return (trades && findFamily(trades.fap2009, theme.family)?.label) ?? theme.family;
  }
  if (theme.family === null) return theme.kind === 'recruitment' ? themeTexts.allFamilies : '';
  return (trades && findFamily(trades.fap2021, theme.family)?.label) ?? theme.family;
}
