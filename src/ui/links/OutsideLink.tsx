import { ExternalLink as Outside } from 'lucide-react';
import { Suspense } from 'react';
import type { ExternalLink } from '../../domain/links/registry.ts';
import { useApp } from '../../state/useApp.ts';
import { type LinkWords, linkTexts } from '../texts/links.ts';
import { useTexts } from '../useTexts.ts';
import './links.css';
import { lazyPart } from '../parts/lazyPart.ts';
import { Zone } from '../parts/Zone.tsx';

const QrCode = lazyPart(() => import('./QrCode.tsx').then((m) => m.QrCode));

interface ScanProps {
  readonly link: ExternalLink;
  /** In French unless told. */
  readonly words?: LinkWords;
}

/** A link that leads outside, as the place where the application is shown allows it. */
export function OutsideLink({ link, words = linkTexts }: ScanProps) {
  const how = useApp((state) => state.capabilities.externalLinks);
  return how === 'open' ? (
    <LinkToOpen link={link} />
  ) : (
    <Zone>
      <LinkToScan link={link} words={words} />
    </Zone>
  );
}

/** A link to press: what was filled in and when it was last opened are said beside it. */
export function LinkToOpen({ link }: { readonly link: ExternalLink }) {
  return (
    <p className="outside">
      <a href={link.url} target="_blank" rel="noopener noreferrer">
        {linkTexts.name(link)} <Outside aria-hidden="true" className="outside__icon" />
        <span className="visually-hidden"> {linkTexts.outside}</span>
      </a>
      <span className="note">
        {linkTexts.prefilled(link.prefilled)} · {linkTexts.checked(link.lastChecked)}
      </span>
    </p>
  );
}

/** Longest address that somebody copies by hand, in characters. */
const COPIED = 48;

/**
 * The same to be taken away: a code for a phone, and the address for who copies it by hand; of a long one, its site. Whether
 * somebody opened it lately is for the person in charge of the kiosk, who is told on their report, not for the visitor.
 */
export function LinkToScan({ link, words = linkTexts }: ScanProps) {
  const name = words.name(link);
  return (
    <figure className="scan">
      <div className="scan__code">
        <Suspense fallback={null}>
          <QrCode text={link.url} label={words.code(name)} />
        </Suspense>
      </div>
      <figcaption className="scan__words">
        <strong>{name}</strong>
        <span className="note">{words.prefilled(link.prefilled)}</span>
        <span className="scan__address">{link.url.length > COPIED ? new URL(link.url).host : link.url}</span>
      </figcaption>
    </figure>
  );
}

/** Which way the links that follow go, before the first of them. */
export function OutsideLead() {
  const how = useApp((state) => state.capabilities.externalLinks);
  const { leads } = useTexts(linkTexts);
  return <p className="note outside-lead">{leads[how]}</p>;
}
