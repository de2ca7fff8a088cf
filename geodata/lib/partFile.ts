import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';

const note = v.object({ url: v.string(), validator: v.string() });

/** The beginning of a file that is being downloaded, and what proves that its end belongs to it. */
export interface PartFile {
  /** Bytes that are there; 0 unless they came from that address and can be proved to be of the same version. */
  size(url: string): number;
  /** Strong entity tag or date of the version that it is the beginning of. */
  validator(): string | null;
  /** Nothing is there any more; what is written next is a version with this validator, null when it has none. */
  restart(url: string, validator: string | null): void;
  remove(): void;
}

/** @param path of the part; what is known of it is beside, in a small file of its own */
export function openPart(path: string): PartFile {
  const notePath = `${path}.json`;
  const read = () => {
    if (!existsSync(notePath) || !existsSync(path)) return null;
    try {
      const outcome = v.safeParse(note, JSON.parse(readFileSync(notePath, 'utf8')));
      return outcome.success ? outcome.output : null;
    } catch {
      return null;
    }
  };
  const remove = () => {
    rmSync(path, { force: true });
    rmSync(notePath, { force: true });
  };
  return {
    size: (url) => (read()?.url === url ? statSync(path).size : 0),
    validator: () => read()?.validator ?? null,
    restart(url, validator) {
      remove();
      writeFileSync(path, '');
      if (validator !== null) writeFileSync(notePath, JSON.stringify({ url, validator }));
    },
    remove,
  };
}
