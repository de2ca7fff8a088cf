import { resolve } from 'node:path';
import ts from 'typescript';

/** Whether the project still compiles with another text in one of its files. */
export type Compiles = (file: string, text: string, importers: readonly string[]) => boolean;

/**
 * A compiler that stays up between questions. It looks at the file and at those that import it: the farther ones see
 * its types through them. Files are as they were when it was made, whatever becomes of them on the disk.
 *
 * @param texts of the files of the project, by their paths from its root
 * @throws Error when `tsconfig.json` cannot be read
 */
export function createCompiler(texts: ReadonlyMap<string, string>): Compiles {
  const { config, error } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'));
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const files = fileNames.map((name) => resolve(name));
  const kept = new Map([...texts].map(([file, text]) => [resolve(file), text]));
  const readFile = (name: string) => kept.get(name) ?? ts.sys.readFile(name);
  const changed = new Map<string, string>();
  const versions = new Map<string, number>();
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => files,
    getScriptVersion: (name) => String(versions.get(name) ?? 0),
    getScriptSnapshot: (name) => {
      const text = changed.get(name) ?? readFile(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => ts.sys.getCurrentDirectory(),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => kept.has(name) || ts.sys.fileExists(name),
    readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  });
  const set = (name: string, text: string | null) => {
    if (text === null) changed.delete(name);
    else changed.set(name, text);
    versions.set(name, (versions.get(name) ?? 0) + 1);
  };
  const isSound = (name: string) =>
    service.getSyntacticDiagnostics(name).length === 0 && service.getSemanticDiagnostics(name).length === 0;
  return (file, text, importers) => {
    const name = resolve(file);
    set(name, text);
    const sound = [name, ...importers.map((importer) => resolve(importer))].every(isSound);
    set(name, null);
    return sound;
  };
}
