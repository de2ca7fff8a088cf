import type { NamesTable } from '../catalogue/contract.ts';
import type { Region } from '../catalogue/region.ts';
import { colouredFigure } from '../figures/figure.ts';
import type { CommuneCode } from '../ids.ts';
import { repairShape } from '../territory/outline.ts';
import { type Choice, EMPTY_TERRITORY } from '../territory/territory.ts';
import { themeKinds } from '../trades/themes.ts';
import type { Session } from './session.ts';

/** True when a session names a commune that the region does not have: the succession of codes is then needed. */
export function namesUnknownCommune({ territory, commune }: Session, region: Region): boolean {
  const named = [...Object.keys(territory.choices), ...(commune ? [commune] : [])] as CommuneCode[];
  return named.some((code) => !region.rowOf.has(code));
}

/** A session that fits the region, and how many of its communes had to change. */
export interface SettledSession {
  readonly session: Session;
  /** Old codes replaced by the commune they became. */
  readonly replaced: number;
  /** Codes that no commune of the region has or had: they are dropped. */
  readonly dropped: number;
  /** Whether the map was coloured by a figure that the region has not: it is plain. */
  readonly unknownFigure: boolean;
  /** Whether the drawing is too heavy to be repaired and counted in a moment: it is left out. */
  readonly heavy: boolean;
}

/**
 * Fits a session that comes from outside (a link, a file) to the region: communes merged since are replaced
 * by their successor, unknown ones are dropped, and outlines that cross themselves are repaired.
 *
 * @param names null when they could not be loaded: old codes are then dropped
 */
export function settleSession(session: Session, region: Region, names: NamesTable | null): SettledSession {
  const present = (code: CommuneCode) => presentCommune(code, region, names);
  const choices: Record<CommuneCode, Choice> = {};
  let replaced = 0;
  let dropped = 0;
  for (const [code, choice] of Object.entries(session.territory.choices) as [CommuneCode, Choice][]) {
    const kept = present(code);
    if (!kept) dropped++;
    else if (kept !== code) replaced++;
    if (kept) choices[kept] = choices[kept] ?? choice;
  }
  const changed = replaced + dropped > 0;
  const { territory, indicator, theme } = session;
  const colours = {
    indicator: colouredFigure(region.communes.figures, indicator)?.record.id ?? null,
    theme: theme && themeKinds(region).includes(theme.kind) ? theme : null,
  };
  const shape = repairShape(territory.shape);
  return {
    session: {
      ...session,
      ...colours,
      commune: session.commune && present(session.commune),
      territory: {
        ...territory,
        shape: shape ?? EMPTY_TERRITORY.shape,
        choices: changed ? choices : territory.choices,
      },
    },
    replaced,
    dropped,
    unknownFigure: colours.indicator !== indicator || colours.theme !== theme,
    heavy: shape === null,
  };
}

/** The commune that a code names today: itself, the one it was merged into, or null when the region has neither. */
export function presentCommune(
  code: CommuneCode,
  region: Region,
  names: NamesTable | null,
): CommuneCode | null {
  if (region.rowOf.has(code)) return code;
  const successor = names?.succession[code] as CommuneCode | undefined;
  return successor && region.rowOf.has(successor) ? successor : null;
}
