import { selectFailed } from '../../state/derived/status.ts';
import { useApp } from '../../state/useApp.ts';
import { type PaperFile, type PaperPart, paperTexts } from '../texts/paper.ts';

/** What each part of the notebook is made from, besides the region. */
const FILES: Partial<Record<PaperPart, readonly PaperFile[]>> = {
  trades: ['trades', 'recruitment', 'tension'],
  plan: ['places'],
  words: ['directs'],
};

/** What should have been printed and had not come: whoever reads the page later must not take it for nothing to say. */
export function PaperMissing({ parts }: { readonly parts: ReadonlySet<PaperPart> }) {
  const wanted = [...parts].flatMap((part) => FILES[part] ?? []);
  const missing = useApp((state) => selectFailed(state, wanted).join());
  if (missing === '') return null;
  return <p className="paper-note">{paperTexts.missing(wanted.filter((file) => missing.includes(file)))}</p>;
}
