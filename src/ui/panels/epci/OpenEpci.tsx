import { MapPin, X } from 'lucide-react';
import { useEffect, useId } from 'react';
import { bboxOfRows } from '../../../domain/catalogue/bbox.ts';
import { findZone, type Region, type Zone } from '../../../domain/catalogue/region.ts';
import { yearOf } from '../../../domain/figures/figure.ts';
import type { EpciId } from '../../../domain/ids.ts';
import { EMPTY_LINK_CONTEXT } from '../../../domain/links/linkContext.ts';
import { linksFor } from '../../../domain/links/registry.ts';
import { useApp } from '../../../state/useApp.ts';
import { OutsideLink } from '../../links/OutsideLink.tsx';
import { Button } from '../../primitives/Button.tsx';
import { epciTexts } from '../../texts/epci.ts';
import { FigureList } from '../commune/CommuneFigures.tsx';
import { useFocusOnOpen } from '../commune/useFocusOnOpen.ts';
import { FigureNote } from '../FigureNote.tsx';
import { PlacesState } from '../places/PlacesState.tsx';
import { EpciIncome } from './EpciIncome.tsx';
import { EpciPlaces } from './EpciPlaces.tsx';
import '../commune/commune.css';
import './epci.css';

interface OpenEpciProps {
  readonly region: Region;
  readonly epci: EpciId;
}

/** What an intercommunality is, and whom one can talk to there. */
export function OpenEpci({ region, epci }: OpenEpciProps) {
  const title = useId();
  const heading = useFocusOnOpen();
  const ready = useApp((state) => state.places.status === 'ready');
  const { openEpci, lookAt } = useApp((state) => state.uiActions);
  const { loadPlaces } = useApp((state) => state.placesActions);
  useEffect(() => void loadPlaces(), [loadPlaces]);
  const zone = findZone(region, epci);
  if (!zone) return null;
  const look = () => {
    const bbox = bboxOfRows(region.topology, zone.rows);
    if (bbox) lookAt(bbox);
  };
  return (
    <section className="card stack" aria-labelledby={title}>
      <header className="card__header">
        <div>
          <h2 id={title} ref={heading} tabIndex={-1}>
            {zone.record.name}
          </h2>
          <p className="note">{epciTexts.kind}</p>
        </div>
        <Button variant="quiet" iconOnly icon={<X />} onClick={() => openEpci(null)}>
          {epciTexts.close}
        </Button>
      </header>
      <div>
        <FigureList lines={figuresOf(zone, region)} />
        <FigureNote figure="population" zone={zone.record.name} region={region} />
      </div>
      <EpciIncome zone={zone} region={region} />
      <div className="cluster">
        <Button icon={<MapPin />} onClick={look}>
          {epciTexts.look}
        </Button>
      </div>
      {ready ? <EpciPlaces region={region} epci={epci} /> : <PlacesState />}
      <EpciFile epci={epci} name={zone.record.name} />
    </section>
  );
}

/** INSEE's page of all its figures for the EPCI. */
function EpciFile({ epci, name }: { readonly epci: EpciId; readonly name: string }) {
  const links = linksFor(['epciFile'], { ...EMPTY_LINK_CONTEXT, epci: { id: epci, name } });
  return links.map((link) => <OutsideLink key={link.id} link={link} />);
}

function figuresOf({ record, rows }: Zone, { communes }: Region): readonly (readonly [string, string])[] {
  const { communesTotal, populationTotal } = record;
  return [
    [epciTexts.communesLabel, epciTexts.communes(communesTotal, rows.length)],
    [
      epciTexts.population(yearOf(communes.figures.population)),
      populationTotal === null ? epciTexts.populationUnknown : epciTexts.inhabitants(populationTotal),
    ],
  ];
}
