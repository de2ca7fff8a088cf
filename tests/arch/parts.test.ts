import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { parseFile, readText, repositoryFiles } from './repository.ts';

/** What runs in the page. */
const SHIPPED = /^src\/(?!cli\/).*\.tsx?$/;
/** The two ways to fetch a part, which try again and never leave a failure to nobody. */
const WAYS: ReadonlySet<string> = new Set(['lazyPart', 'importPart']);
const LAZY_PART = 'src/ui/parts/lazyPart.ts';

describe('parts that come later', () => {
  test('are fetched by lazyPart or importPart only', () => {
    const found = repositoryFiles()
      .filter((file) => SHIPPED.test(file))
      .flatMap((file) => bareImports(file, readText(file)).map((text) => `${file}: ${text}`));

    expect(found).toEqual([]);
  });

  test('are found out when they are fetched otherwise', () => {
    const source = `
      import { lazy, Suspense } from 'react';
      const A = lazyPart(() => import('./A.tsx').then((m) => m.A));
      const B = lazy(() => import('./B.tsx'));
      const c = await importPart(() => import('./c.ts'));
      const d = await import('./d.ts').catch(() => null);
    `;

    expect(bareImports('sample.tsx', source)).toEqual([
      'lazy of react',
      "import('./B.tsx')",
      "import('./d.ts')",
    ]);
  });

  test('are found out after a function of any type as well', () => {
    const source = `
      const later = <T>(read: () => T) => read();
      const e = await import('./e.ts');
    `;

    expect(bareImports('sample.ts', source)).toEqual(["import('./e.ts')"]);
  });
});

/** Dynamic imports outside of the two ways, and the `lazy` of React outside of the one that uses it. */
function bareImports(file: string, text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node, covered: boolean): void => {
    if (ts.isImportSpecifier(node) && node.name.text === 'lazy' && file !== LAZY_PART)
      found.push('lazy of react');
    const called = ts.isCallExpression(node) ? node.expression : null;
    if (called?.kind === ts.SyntaxKind.ImportKeyword && !covered) found.push(node.getText());
    const way = called !== null && ts.isIdentifier(called) && WAYS.has(called.text);
    ts.forEachChild(node, (child) => visit(child, covered || way));
  };
  visit(parseFile(file, text), false);
  return found;
}
