/** Longest address that somebody copies by hand, in characters. */
const COPIED = 48;

/** A web address as it is read out, without what every browser adds by itself; of a long one, its site. */
export function siteName(address: string): string {
  const short = address.replace(/^https?:\/\/(?:www\.)?|\/$/g, '');
  return short.length <= COPIED ? short : (short.split(/[/?#]/, 1)[0] ?? short);
}
