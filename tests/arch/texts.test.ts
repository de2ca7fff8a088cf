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

/** Names that a page is told by from outside, as they were first written. */
const RELIED_ON = ["D'où je viens", "Pourquoi c'est tendu"];

test('texts of the screen have the apostrophe of typography', () => {
  const found = repositoryFiles()
    .filter((file) => /^src\/(?:ui\/texts\/.*|map\/mapTexts)\.ts$/.test(file))
    .flatMap((file) => literals(file, readText(file)))
    .filter((text) => /\p{L}'\p{L}/u.test(text));

  expect(found.sort()).toEqual(RELIED_ON);
});

/** Not read on a screen: files that are saved, and English, whose punctuation has no space. */
const UNSPACED = /^src\/ui\/texts\/(?:exports|kiosk\/(?:doors\/)?en|typeset)\.ts$/;

test('texts whose punctuation has a space before it go through the typography that keeps them on one line', () => {
  const found = repositoryFiles()
    .filter((file) => /^src\/ui\/texts\/.*\.ts$/.test(file) && !UNSPACED.test(file))
    .filter((file) => !/\btypeset\(/.test(readText(file)))
    .flatMap((file) => literals(file, readText(file)).map((text) => `${file}: ${text}`))
    .filter((text) => /\S [;?!»:](?:\s|$)|« /.test(text.slice(text.indexOf(':') + 2)));

  expect(found).toEqual([]);
});

function frenchLiterals(file: string, text: string): string[] {
  return literals(file, text).filter((words) => FRENCH.test(words));
}

/** What is written in strings, templates and elements. */
function literals(file: string, text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateTail(node) || ts.isJsxText(node))
      found.push(node.text.trim());
    if (ts.isTemplateHead(node) || ts.isTemplateMiddle(node)) found.push(node.text.trim());
    ts.forEachChild(node, visit);
  };
  visit(parseFile(file, text));
  return found;
}
