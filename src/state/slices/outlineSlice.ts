import type { StateCreator } from 'zustand';
import { importPart } from '../../domain/importPart.ts';
import type { Result } from '../../domain/result.ts';
import { cutName } from '../../domain/session/codec.ts';
import { repairShape } from '../../domain/territory/outline.ts';
import type { FileOutline, OutlineFile, OutlineFlaw } from '../../domain/territory/outlineFile.ts';
import { countCorners, MAX_CORNERS, type Shape } from '../../domain/territory/shape.ts';
import { EMPTY_TERRITORY, isBlank, type Territory } from '../../domain/territory/territory.ts';
import { MAX_TERRITORIES } from '../../domain/territory/territorySet.ts';
import type { SheetsRead } from '../acts/readSheets.ts';
import type { AppState } from '../store.ts';
import { lookAtTerritory } from './lookAtTerritory.ts';

/** Where the opening of a file of outlines stands. Nothing is taken before the person agrees, but one outline alone. */
export type OutlineOpening =
  | { readonly status: 'asked'; readonly file: string; readonly read: OutlineFile }
  | {
      readonly status: 'refused';
      readonly file: string;
      readonly flaw: OutlineFlaw | { readonly kind: 'too-heavy' };
    };

/** A territory out of a file that the person has. It is read in the browser and goes nowhere else. */
export interface OutlineSlice {
  /** Photographs of sheets that are being read; null while their dialog is closed. */
  readonly drawnSheets: SheetsRead | null;
  readonly outlineOpening: OutlineOpening | null;
  readonly outlineActions: {
    /** Reads a file: one outline takes the place of the territory in hand, several are asked about. */
    openOutline(file: File): Promise<void>;
    /** Takes the outlines that were asked about: as the pieces of one territory, or as territories side by side. */
    takeOutlines(how: 'pieces' | 'apart'): void;
    closeOutline(): void;
  };
}

/** Larger files are not drawn by hand, and no region has as many corners. */
const MAX_FILE_BYTES = 20 * 1024 * 1024;

export const createOutlineSlice: StateCreator<AppState, [], [], OutlineSlice> = (set, get) => {
  const open = (opening: OutlineOpening) => {
    set({ outlineOpening: opening });
    get().uiActions.openDialog('outline');
  };

  const putInHand = (territory: Territory) => {
    get().territoryActions.replace(territory);
    lookAtTerritory(get());
  };

  const take = ({ outlines, passed, fixes }: OutlineFile, file: string, how: 'pieces' | 'apart'): void => {
    const territories =
      how === 'pieces' ? [asPieces(outlines)] : outlines.slice(0, MAX_TERRITORIES).map(toTerritory);
    const sound = territories.filter((each) => each !== null);
    const [first, ...others] = sound;
    if (!first) {
      open({ status: 'refused', file, flaw: { kind: 'too-heavy' } });
      return;
    }
    const { rule } = get().territory.present;
    putInHand({ ...first, rule: first.rule ?? rule });
    for (const each of others) {
      get().territoriesActions.addTerritory('me', 'blank');
      if (!isBlank(get().territory.present)) break;
      putInHand({ ...each, rule: each.rule ?? rule });
    }
    get().uiActions.openDialog(null);
    set({ outlineOpening: null });
    get().uiActions.tell({
      kind: 'outline-opened',
      file,
      count: how === 'pieces' ? 1 : sound.length,
      passed,
      fixes,
    });
  };

  return {
    drawnSheets: null,
    outlineOpening: null,
    outlineActions: {
      async openOutline(file) {
        const read = await readFile(file);
        if (read === null) return get().uiActions.tell({ kind: 'part-not-had' });
        if (!read.ok) return open({ status: 'refused', file: file.name, flaw: read.error });
        if (read.value.outlines.length > 1)
          return open({ status: 'asked', file: file.name, read: read.value });
        take(read.value, file.name, 'apart');
      },
      takeOutlines(how) {
        const { outlineOpening } = get();
        if (outlineOpening?.status === 'asked') take(outlineOpening.read, outlineOpening.file, how);
      },
      closeOutline() {
        set({ outlineOpening: null });
        get().uiActions.openDialog(null);
      },
    },
  };
};

/** Null when what reads it did not come. */
async function readFile(file: File): Promise<Result<OutlineFile, OutlineFlaw> | null> {
  if (file.size > MAX_FILE_BYTES) return { ok: false, error: { kind: 'too-large' } };
  const come = await importPart(() => import('../../domain/territory/outlineFile.ts'));
  if (!come.ok) return null;
  try {
    return come.value.readOutlineFile(new Uint8Array(await file.arrayBuffer()));
  } catch {
    // Moved, renamed or unplugged since it was chosen.
    return { ok: false, error: { kind: 'unreadable' } };
  }
}

type TakenTerritory = Omit<Territory, 'rule'> & { readonly rule: Territory['rule'] | null };

function asPieces(outlines: readonly FileOutline[]): TakenTerritory | null {
  const named = outlines.find(({ name }) => name !== '');
  return sound(
    outlines.flatMap(({ shape }) => shape),
    named?.name ?? '',
  );
}

function toTerritory({ name, shape, territory }: FileOutline): TakenTerritory | null {
  return territory ?? sound(shape, name);
}

/** A territory whose outline can be counted; null when it crosses itself too often or has too many corners. */
function sound(outline: Shape, name: string): TakenTerritory | null {
  if (countCorners(outline) > MAX_CORNERS) return null;
  const shape = repairShape(outline);
  return shape && shape.length > 0 ? { ...EMPTY_TERRITORY, shape, name: cutName(name), rule: null } : null;
}
