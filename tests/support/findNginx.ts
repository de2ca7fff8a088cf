import { existsSync } from 'node:fs';

/** How to get the server that deployment is tested with, in one line. */
export const NGINX_HINT =
  'install nginx (Debian, Ubuntu: apt-get install nginx libnginx-mod-http-brotli-static), or give its path in NGINX';

/** Path of nginx: the one that NGINX names, or Debian's; null when there is none. */
export function findNginx(): string | null {
  const path = process.env['NGINX'] ?? '/usr/sbin/nginx';
  return existsSync(path) ? path : null;
}
