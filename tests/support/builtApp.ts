import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { ensureBuilt } from '../../src/cli/freshBuild.ts';
import { createStaticServer } from '../../src/cli/staticServer.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built application, with its final slash. */
    appUrl: string;
  }
}

/**
 * Builds the application if it is not up to date, and serves it as `npm start` does, on a free port.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await ensureBuilt(resolve(import.meta.dirname, '../..'), () => {});
  const server = createStaticServer(folder);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  project.provide('appUrl', `http://127.0.0.1:${port}/`);
  return async () => {
    await new Promise((closed) => {
      server.closeAllConnections();
      server.close(closed);
    });
  };
}
