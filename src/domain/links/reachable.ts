/** Last parts of names that only exist on the network of a building, or on the machine itself (RFC 6761, 6762, 8375). */
const PRIVATE_NAMES = /(?:^|\.)(?:localhost|local|lan|home|internal|intranet|corp|home\.arpa|test|invalid)$/;
/** This machine, and networks that are not the internet (RFC 1122, 1918, 3927, 6598). */
const PRIVATE_IPV4 =
  /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./;
/** The same in IPv6: unspecified, loopback, local to a link or to a site, IPv4 inside (RFC 4193, 4291). */
const PRIVATE_IPV6 = /^\[(?:::|f[cd]|fe[89ab])/;

/**
 * Whether a telephone on the network of its operator may open an address: not the machine that shows it, nor a name that
 * only one building knows. Says nothing of whether somebody answers there.
 */
export function isReachable(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return false;
  const name = hostname.replace(/\.$/, '').toLowerCase();
  if (name.startsWith('[')) return !PRIVATE_IPV6.test(name);
  return name.includes('.') && !PRIVATE_NAMES.test(name) && !PRIVATE_IPV4.test(name);
}
