import { useApp } from '../../state/useApp.ts';
import NAMES from '../texts/kiosk/plainNames.json' with { type: 'json' };

/** A name of the data as it is to be read, and its language. */
export interface PlainName {
  readonly name: string;
  readonly lang: 'fr' | 'en';
}

const PLAIN: Readonly<Record<string, readonly string[]>> = NAMES;

/**
 * Names of sectors (A21, under "A21:") and of domains, groups and families of trades (FAP 2021) in the way that the visitor reads: official in French, in plain words
 * in easy French and in English. A code without plain words keeps its official name.
 */
export function usePlainName(): (code: string, official: string) => PlainName {
  const language = useApp((state) => state.language);
  return (code, official) => {
    const [falc, en] = PLAIN[code] ?? [];
    if (language === 'falc' && falc) return { name: falc, lang: 'fr' };
    return language === 'en' && en ? { name: en, lang: 'en' } : { name: official, lang: 'fr' };
  };
}
