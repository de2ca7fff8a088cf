import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { readText, repositoryFiles } from './repository.ts';

/** Where no sentence of the screen may be written: they all live in the texts of `src/ui`. */
const SILENT = /^src\/(?:ui\/.*\.tsx|(?:app|map|state|data|domain)\/.*\.tsx?|main\.tsx)$/;
/** Vintages and names of official things are data that the domain spells out. */
const FRENCH = /[àâçéèêëîïôùûœÀÂÇÉÈÊËÎÏÔÙÛŒ«»’]/;

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
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}
