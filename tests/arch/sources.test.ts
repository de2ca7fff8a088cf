import { describe, expect, test } from 'vitest';
import { readText, repositoryFiles } from './repository.ts';

describe('source manifests', () => {
  test('are each read by a step of the data build', () => {
    const files = repositoryFiles();
    const ids = files.flatMap(
      (file) => /^geodata\/sources\/(?:france\/)?([^/]+)\.json$/.exec(file)?.[1] ?? [],
    );
    const code = files.filter((file) => /^geodata\/.*\.ts$/.test(file)).map(readText);

    expect(ids.length).toBeGreaterThan(0);
    expect(unread(ids, code)).toEqual([]);
  });

  test('that no step reads are named', () => {
    expect(unread(['census', 'cens'], ["sources.read('census')"])).toEqual(['cens']);
  });

  test('of a family are read by the step that names the family', () => {
    expect(unread(['bmo-2025', 'bmo', 'rome'], ["sources: ['bmo-*']"])).toEqual(['bmo', 'rome']);
  });
});

function unread(ids: readonly string[], code: readonly string[]): string[] {
  const families = code.flatMap((text) =>
    [...text.matchAll(/'([a-z0-9-]+)\*'/g)].map(([, head = '']) => head),
  );
  return ids.filter(
    (id) => !(families.some((head) => id.startsWith(head)) || code.some((text) => text.includes(`'${id}'`))),
  );
}
