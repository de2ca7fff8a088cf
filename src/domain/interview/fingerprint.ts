/** A whole number below 2³² that stands for a text: the same for the same text (FNV-1a, 32 bits; Fowler, Noll, Vo). */
export function fingerprint(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
