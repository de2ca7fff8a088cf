/** An artifact of the index, of one byte. */
export function artifact(name: string, sources: string[]) {
  return { path: `${name}.json`, bytes: 1, sha256: '0'.repeat(64), sources };
}

/** A source of the index, as the panel names it. */
export function source(id: string, title: string, producer: string) {
  return {
    id,
    title,
    producer,
    licence: 'etalab-2.0',
    licenceUrl: null,
    vintage: '2023',
    landingPage: null,
    attribution: `${title} : ${producer}`,
    retrieved: null,
  };
}
