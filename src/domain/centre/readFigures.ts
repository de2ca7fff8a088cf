import { type AnnualFile, decodeAnnualFile } from '../annual/annualFile.ts';
import { err, type Result } from '../result.ts';
import type { CentreFileFault, FiguresRead } from './report.ts';

/** The annual file that a file of `chiffres/` holds, whole, or why it holds none. Nothing is applied. */
export function readFigures(bytes: Uint8Array): Result<AnnualFile, CentreFileFault> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return err(bytes.length === 0 ? { kind: 'empty' } : { kind: 'bad-json' });
  }
  const file = decodeAnnualFile(value);
  return file.ok ? file : err({ kind: 'not-annual', detail: file.error });
}

/** What figures are about. */
export function describeFigures(file: AnnualFile): FiguresRead {
  const { kind, year, region, source } = file;
  return { kind, year, title: source.title, region, zones: zonesOf(file) };
}

function zonesOf(file: AnnualFile): number {
  switch (file.kind) {
    case 'bmo':
      return file.bassins.length;
    case 'tension':
    case 'tension-fap2009':
      return file.zones.length;
    case 'flows':
      return new Set(file.home).size;
    default:
      return file.communes.length;
  }
}

/** The same figures, their title changed: what is shown from them then says who added them. */
export function retitled(file: AnnualFile, title: (title: string) => string): AnnualFile {
  return { ...file, source: { ...file.source, title: title(file.source.title) } };
}
