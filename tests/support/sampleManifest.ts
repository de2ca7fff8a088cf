import { sha256 } from '../../geodata/lib/checksum.ts';
import type { Manifest } from '../../geodata/lib/manifest.ts';

/** What is known of a table whose bytes are these, and which nobody knows where to download. */
export function sampleManifest(id: string, bytes: Uint8Array): Manifest {
  return {
    id,
    title: 'Une table',
    producer: 'Nous',
    landingPage: `https://page.example/${id}`,
    downloadUrl: null,
    licence: 'public-domain',
    licenceUrl: null,
    attribution: 'Nous',
    vintage: '2026',
    published: null,
    retrieved: null,
    file: `${id}.csv`,
    bytes: bytes.length,
    sha256: sha256(bytes),
    encoding: 'utf-8',
    notes: '',
  };
}
