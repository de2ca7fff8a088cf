import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { bundledLicences, LICENCES_FILE } from './src/cli/bundledLicences.ts';
import { doorPage } from './src/cli/doorPageBuild.ts';
import { offlineApplication } from './src/cli/offlineBuild.ts';
import { namedRegion, publishedRegion } from './src/cli/regionBuild.ts';
import { watchedStart } from './src/cli/startBuild.ts';

export default defineConfig(({ command }) => ({
  // Relative addresses: the built application works from any folder of any server.
  base: './',
  plugins: [
    react(),
    bundledLicences(),
    watchedStart(),
    namedRegion(),
    doorPage(),
    // Served as it is edited, the application is not installed.
    command === 'build' && offlineApplication(publishedRegion(import.meta.dirname).names.in),
  ],
  build: {
    target: 'es2023',
    chunkSizeWarningLimit: 1200,
    license: { fileName: LICENCES_FILE },
    // One file for all that the page starts with: alone, each of its fifty small files is compressed worse.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'first', test: /\/src\/main\.tsx$/ }] } },
    },
  },
  worker: { format: 'es' },
  server: { host: '127.0.0.1', port: 5173 },
  preview: { host: '127.0.0.1', port: 4173, strictPort: true },
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/{unit,property,arch}/**/*.test.{ts,tsx}'],
          testTimeout: 20_000,
          // Tests share nothing but modules, and loading these again for each file costs twice what the tests do.
          isolate: false,
          pool: 'threads',
          // One thread less than there are processors, of which there are two, would leave one of them idle.
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.ts'],
          globalSetup: ['tests/support/builtApp.ts'],
          // Two processes, each with one browser for all of its files: nothing is handed on between processes, no module is
          // loaded again.
          pool: 'forks',
          isolate: false,
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // What is awaited comes late on a busy machine, as the locators know: they wait as long.
          expect: { poll: { timeout: 12_000 } },
        },
      },
    ],
  },
}));
