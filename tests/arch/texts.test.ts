import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { parseFile, readText, repositoryFiles } from './repository.ts';

/** Where no sentence of the screen may be written: they all live in the texts of `ui`, and of `map` for its own few. */
const SILENT =
  /^src\/(?:ui\/.*\.tsx|(?:app|state|data|domain)\/.*\.tsx?|map\/(?!mapTexts\.ts).*\.tsx?|main\.tsx)$/;
/** A word with a letter or a mark that English does not use; a letter alone is a rule of spelling. */
const FRENCH = /\S[àâçéèêëîïôùûœÀÂÇÉÈÊËÎÏÔÙÛŒ«»’]|[àâçéèêëîïôùûœÀÂÇÉÈÊËÎÏÔÙÛŒ«]\s?\p{L}/u;

describe('French sentences', () => {
  test('are written in the texts of the interface only', () => {
    const found = repositoryFiles()
      .filter((file) => SILENT.test(file))
      .flatMap((file) => frenchLiterals(file, readText(file)).map((text) => `${file}: ${text}`));

    expect(found).toEqual([]);
  });

  test('are found in strings, templates and elements, not in comments or patterns', () => {
    const source = `
      // déjà
      const a = 'Réessayer';
      const b = \`\${a} communes comptées\`;
      const c = <p title="Créer">Votre dessin est enregistré</p>;
      const d = /é/;
    `;

    expect(frenchLiterals('sample.tsx', source)).toEqual([
      'Réessayer',
      'communes comptées',
      'Créer',
      'Votre dessin est enregistré',
    ]);
  });
});

function frenchLiterals(file: string, text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if (
      (ts.isStringLiteralLike(node) || ts.isTemplateTail(node) || ts.isJsxText(node)) &&
      FRENCH.test(node.text)
    )
      found.push(node.text.trim());
    if ((ts.isTemplateHead(node) || ts.isTemplateMiddle(node)) && FRENCH.test(node.text))
      found.push(node.text.trim());
    ts.forEachChild(node, visit);
  };
  visit(parseFile(file, text));
  return found;
}
