import { resolve } from 'node:path';
import { compressFolder } from './compressFolder.ts';

const dist = resolve(import.meta.dirname, '../../dist');
const { files, plain, gzip, brotli } = await compressFolder(dist);
const kB = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
process.stdout.write(`${files} files: ${kB(plain)}, gzip ${kB(gzip)}, brotli ${kB(brotli)}\n`);
