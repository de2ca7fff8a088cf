import { expect, test } from 'vitest';
import { readText, repositoryFiles } from './repository.ts';

const SCROLLS = /overflow(?:-[xy])?: (?:auto|scroll)/;

test('what scrolls holds all that is in it, hidden words among them: the page itself never grows', () => {
  const rules = repositoryFiles()
    .filter((path) => path.startsWith('src/') && path.endsWith('.css'))
    .flatMap((file) =>
      [...readText(file).matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
        file,
        selector: selector.replace(/\/\*[\s\S]*?\*\//g, '').trim(),
        body,
      })),
    );
  const scrollers = rules.filter(({ body }) => SCROLLS.test(body));
  const isPlaced = ({ file, selector }: (typeof rules)[number]) =>
    rules.some(
      (rule) =>
        rule.file === file &&
        rule.selector.split(/,\s*/).some((each) => selector.split(/,\s*/).includes(each)) &&
        /position: (?:relative|absolute|fixed|sticky)/.test(rule.body),
    );

  expect(scrollers.length).toBeGreaterThan(10);
  expect(
    scrollers.filter((rule) => !isPlaced(rule)).map(({ file, selector }) => `${file}: ${selector}`),
  ).toEqual([]);
});
