import type { SectorOpco } from '../../../domain/places/opco.ts';
import { useApp } from '../../../state/useApp.ts';
import { Button } from '../../primitives/Button.tsx';
import { opcoTexts } from '../../texts/opco.ts';

/** An OPCO, « souvent » or « parfois », with its observatories and its office in the region. */
export function OpcoLine({ opco, office, partly }: SectorOpco) {
  const texts = opcoTexts;
  const { openPlace } = useApp((state) => state.placesActions);
  return (
    <li>
      {partly ? texts.sometimes : texts.often} <Outside url={opco.website}>{opco.name}</Outside>
      {opco.observatories.map(({ name, url }) => (
        <span key={url}>
          {' · '}
          {texts.observatory} <Outside url={url}>{name}</Outside>
        </span>
      ))}
      {office && (
        <>
          {' '}
          <Button
            variant="quiet"
            onClick={() => openPlace(office.id)}
            aria-label={`${texts.office}, ${opco.name}`}
          >
            {texts.office}
          </Button>
        </>
      )}
    </li>
  );
}

function Outside({ url, children }: { readonly url: string; readonly children: string }) {
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {children} <span className="visually-hidden">{opcoTexts.outside}</span>
    </a>
  );
}
