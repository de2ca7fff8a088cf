import { ExternalLink as Outside } from 'lucide-react';
import type { ExternalLink } from '../../../domain/links/registry.ts';
import { linkTexts } from '../../texts/links.ts';

/** A link that leads outside: what was filled in and when it was last opened are said beside it. */
export function OutsideLink({ link }: { readonly link: ExternalLink }) {
  const { names, outside, prefilled, checked } = linkTexts;
  return (
    <p className="outside">
      <a href={link.url} target="_blank" rel="noopener noreferrer">
        {names[link.id]} <Outside aria-hidden="true" className="outside__icon" />
        <span className="visually-hidden"> {outside}</span>
      </a>
      <span className="note">
        {prefilled(link.prefilled)} · {checked(link.lastChecked)}
      </span>
    </p>
  );
}
