import type { AnnualSource } from './header.ts';
import producers from './sources.json' with { type: 'json' };

/** The source of the figures of a known producer. @param vintage as it is written in the title: "2025", "2014-2025" */
export function sourceOf(kind: keyof typeof producers, vintage: string): AnnualSource {
  const { producer, title, licence, licenceUrl, landingPage } = producers[kind];
  return { producer, title: title.replace('{year}', vintage), licence, licenceUrl, vintage, landingPage };
}
