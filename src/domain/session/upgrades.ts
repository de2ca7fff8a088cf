/** Version written in new links. */
export const LINK_VERSION = 1;

type Upgrade = (params: URLSearchParams) => URLSearchParams;

/** `UPGRADES[n - 1]` turns a link of version n into one of version n + 1. None yet: this is the first format. */
export const UPGRADES: readonly Upgrade[] = [];

/**
 * The parameters in today's format. A link without version is read as today's (it may be written by hand).
 * Null for a version of the future or a nonsense one: its words may mean something else.
 */
export function upgradeLink(params: URLSearchParams): URLSearchParams | null {
  const text = params.get('v') ?? String(LINK_VERSION);
  const version = Number(text);
  if (!Number.isInteger(version) || version < 1 || version > LINK_VERSION) return null;
  return UPGRADES.slice(version - 1).reduce((given, upgrade) => upgrade(given), params);
}
