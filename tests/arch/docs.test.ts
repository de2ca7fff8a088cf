import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readText, repositoryFiles } from './repository.ts';

const LINK = /\[[^\]]*\]\(([^)\s]+)\)/g;
const QUOTED_PATH = /`((?:src|geodata|tests|public|\.ci)\/[\w./-]*)`/g;

describe('Markdown files', () => {
  test('name only files, folders and headings that exist', () => {
    const broken = repositoryFiles()
      .filter((file) => file.endsWith('.md'))
      .flatMap((file) => findBroken(file, readText(file)));

    expect(broken).toEqual([]);
  });

  test('are found out when they name something that is gone', () => {
    const text = 'See [a](gone.md), [b](README.md#nowhere), `src/gone.ts` and [c](https://example.org).';

    expect(findBroken('README.md', text)).toEqual([
      'README.md: gone.md',
      'README.md: README.md#nowhere',
      'README.md: src/gone.ts',
    ]);
  });

  test('have the anchors that a forge gives to their headings', () => {
    expect(anchors('# One map, two `figures`\n\n## Déployer\n')).toEqual(['one-map-two-figures', 'déployer']);
  });
});

function findBroken(file: string, text: string): string[] {
  const links = [...text.matchAll(LINK)].map(([, target = '']) => target);
  const paths = [...text.matchAll(QUOTED_PATH)].map(([, path = '']) => path);
  const broken = [
    ...links.filter((target) => !/^[a-z]+:/.test(target) && !leadsSomewhere(file, target)),
    ...paths.filter((path) => !existsSync(path)),
  ];
  return broken.map((target) => `${file}: ${target}`);
}

function leadsSomewhere(file: string, target: string): boolean {
  const [path = '', anchor] = target.split('#');
  const found = path === '' ? file : normalize(join(dirname(file), path));
  if (!existsSync(found)) return false;
  return anchor === undefined || anchors(readText(found)).includes(decodeURIComponent(anchor));
}

function anchors(text: string): string[] {
  return [...text.matchAll(/^#{1,6}\s+(.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  );
}
