import { MapPin } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import { epciAnswer } from '../../../domain/answers/epciAnswer.ts';
import { bboxOfRows } from '../../../domain/catalogue/bbox.ts';
import { findZone, type Region } from '../../../domain/catalogue/region.ts';
import type { EpciId } from '../../../domain/ids.ts';
import { EMPTY_LINK_CONTEXT } from '../../../domain/links/linkContext.ts';
import { linksFor } from '../../../domain/links/registry.ts';
import { epciContacts } from '../../../domain/places/epciContacts.ts';
import { selectPlaces } from '../../../state/derived/allPlaces.ts';
import { today } from '../../../state/today.ts';
import { useApp } from '../../../state/useApp.ts';
import { AnswerCard } from '../../answers/AnswerCard.tsx';
import { Folds } from '../../answers/Folds.tsx';
import { OutsideLink } from '../../links/OutsideLink.tsx';
import { Button } from '../../primitives/Button.tsx';
import { Disclosure } from '../../primitives/Disclosure.tsx';
import { cardAnswerTexts } from '../../texts/answers/cards.ts';
import { epciTexts } from '../../texts/epci.ts';
import { useTexts } from '../../useTexts.ts';
import { CardFrame } from '../CardFrame.tsx';
import { FigureNote } from '../FigureNote.tsx';
import { PlaceLines } from '../places/PlaceLines.tsx';
import { PlacesState } from '../places/PlacesState.tsx';
import { EpciFolds } from './EpciFolds.tsx';
import { EpciIncome } from './EpciIncome.tsx';

interface OpenEpciProps {
  readonly region: Region;
  readonly epci: EpciId;
}

/** Doors of an intercommunality that are seen before its folds. */
const DOORS = 2;

/** What an intercommunality is, and whom one can talk to there first; the rest, folded. */
export function OpenEpci({ region, epci }: OpenEpciProps) {
  const texts = useTexts(cardAnswerTexts);
  const ready = useApp((state) => state.places.status === 'ready');
  const places = useApp(selectPlaces);
  const { openEpci, lookAt } = useApp((state) => state.uiActions);
  const { loadPlaces } = useApp((state) => state.placesActions);
  useEffect(() => void loadPlaces(), [loadPlaces]);
  const day = today();
  const contacts = useMemo(
    () => (ready ? epciContacts(epci, places, region, day) : undefined),
    [ready, epci, places, region, day],
  );
  const zone = findZone(region, epci);
  if (!zone) return null;
  const { name } = zone.record;
  const look = () => {
    const bbox = bboxOfRows(region.topology, zone.rows);
    if (bbox) lookAt(bbox);
  };
  const doors = contacts?.doors.slice(0, DOORS) ?? [];
  return (
    <CardFrame title={name} kind={epciTexts.kind} closeLabel={epciTexts.close} onClose={() => openEpci(null)}>
      <AnswerCard
        sentence={texts.epci(epciAnswer(zone, contacts, region).said)}
        act={
          <Button icon={<MapPin />} onClick={look}>
            {epciTexts.look}
          </Button>
        }
        picture={
          <>
            {!ready && <PlacesState />}
            {doors.length > 0 && <PlaceLines label={epciTexts.doors} places={doors} />}
          </>
        }
        source={<FigureNote brief figure="population" zone={epciTexts.whole} region={region} />}
        question={<p>{texts.epciQuestion}</p>}
      >
        <Folds>
          {contacts && <EpciFolds region={region} epci={epci} contacts={contacts} doors={doors} />}
          <Disclosure title={epciTexts.income}>
            <EpciIncome zone={zone} region={region} />
            <EpciFile epci={epci} name={name} />
          </Disclosure>
        </Folds>
      </AnswerCard>
    </CardFrame>
  );
}

/** INSEE's page of all its figures for the EPCI. */
function EpciFile({ epci, name }: { readonly epci: EpciId; readonly name: string }) {
  const links = linksFor(['epciFile'], { ...EMPTY_LINK_CONTEXT, epci: { id: epci, name } });
  return links.map((link) => <OutsideLink key={link.id} link={link} />);
}
