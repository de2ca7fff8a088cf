import { useCallback, useMemo } from 'react';
import { communeAnswer } from '../../../domain/answers/communeAnswer.ts';
import { ownCount, type Region, zoneOf } from '../../../domain/catalogue/region.ts';
import type { CommuneCode } from '../../../domain/ids.ts';
import { EMPTY_LINK_CONTEXT } from '../../../domain/links/linkContext.ts';
import { linksFor } from '../../../domain/links/registry.ts';
import { isOver } from '../../../domain/places/selection.ts';
import { selectPlaces } from '../../../state/derived/allPlaces.ts';
import { today } from '../../../state/today.ts';
import { useApp } from '../../../state/useApp.ts';
import { AnswerCard } from '../../answers/AnswerCard.tsx';
import { Folds } from '../../answers/Folds.tsx';
import { OutsideLink } from '../../links/OutsideLink.tsx';
import { Disclosure } from '../../primitives/Disclosure.tsx';
import { useEscape } from '../../primitives/useEscape.ts';
import { NamesState } from '../../search/NamesState.tsx';
import { cardAnswerTexts } from '../../texts/answers/cards.ts';
import { answerTexts } from '../../texts/answers/common.ts';
import { communeTexts } from '../../texts/commune.ts';
import { figureTexts } from '../../texts/figures.ts';
import { useRegionNames } from '../../useRegionNames.ts';
import { useTexts } from '../../useTexts.ts';
import { AddedFigures } from '../AddedFigures.tsx';
import { CardFrame } from '../CardFrame.tsx';
import { SmallPrint } from '../FigureNote.tsx';
import { PlaceLines } from '../places/PlaceLines.tsx';
import { PlacesState } from '../places/PlacesState.tsx';
import { CommuneFigures } from './CommuneFigures.tsx';
import { CommuneSingles } from './CommuneSingles.tsx';
import { CommuneZones } from './CommuneZones.tsx';
import { Membership } from './Membership.tsx';

interface OpenCardProps {
  readonly region: Region;
  readonly commune: CommuneCode;
  readonly row: number;
}

/** One commune: what lives and works there, whether it is in the territory, and the rest, folded. */
export function OpenCard({ region, commune, row }: OpenCardProps) {
  const texts = useTexts(cardAnswerTexts);
  const limits = useTexts(figureTexts);
  const { openCommune } = useApp((state) => state.sessionActions);
  const close = useCallback(() => openCommune(null), [openCommune]);
  useEscape(
    close,
    useApp(({ tool }) => tool === null),
  );
  const regionNames = useRegionNames();
  const { said, doubts } = useMemo(() => communeAnswer(row, region), [row, region]);
  const name = region.communes.names[row] ?? '';
  return (
    <CardFrame
      title={name}
      kind={communeTexts.inDepartement(zoneOf(region, 'departement', row)?.record.name ?? '')}
      closeLabel={communeTexts.close}
      onClose={close}
    >
      <AnswerCard
        sentence={texts.commune(said)}
        act={<Membership region={region} commune={commune} row={row} />}
        picture={<CommuneZones region={region} row={row} />}
        source={<SmallPrint brief figure="jobsPer100" text={limits.jobsPer100} zone={name} region={region} />}
        doubts={doubts.map(answerTexts.doubt)}
        question={<p>{texts.communeQuestion}</p>}
      >
        <Folds>
          <Disclosure title={texts.communeFigures}>
            <CommuneFigures region={region} row={row} />
            <CommuneFile region={region} commune={commune} row={row} />
          </Disclosure>
          <Disclosure title={communeTexts.more}>
            {row < ownCount(region) ? (
              <CommuneSingles region={region} row={row} />
            ) : (
              <p className="note">{communeTexts.around(regionNames.of)}</p>
            )}
          </Disclosure>
          <AddedFigures region={region} rows={[row]} zone={name} />
          <KnownPlaces commune={commune} />
          <FormerNames commune={commune} />
        </Folds>
      </AnswerCard>
    </CardFrame>
  );
}

/** Places and dates that are known in the commune; where they stand before they are there. */
function KnownPlaces({ commune }: { readonly commune: CommuneCode }) {
  const status = useApp((state) => state.places.status);
  const places = useApp(selectPlaces);
  const day = today();
  const here = places.filter(
    (place) => place.commune === commune && place.status !== 'closed' && !isOver(place, day),
  );
  const title = cardAnswerTexts.communePlaces;
  const ready = status === 'ready';
  return (
    <Disclosure title={title} aside={ready && cardAnswerTexts.count(here.length)}>
      {!ready && <PlacesState />}
      {ready && here.length === 0 && <p>{communeTexts.noPlaces}</p>}
      {here.length > 0 && <PlaceLines label={title} places={here} />}
    </Disclosure>
  );
}

/** Names that people still use for parts of the commune. */
function FormerNames({ commune }: { readonly commune: CommuneCode }) {
  const names = useApp((state) => (state.names.status === 'ready' ? state.names.value : null));
  if (!names) return <NamesState />;
  const former = names.former.filter((each) => each.commune === commune).map(({ name }) => name);
  if (former.length === 0) return null;
  return (
    <Disclosure title={cardAnswerTexts.communeFormer} aside={cardAnswerTexts.count(former.length)}>
      <p>{communeTexts.former(former)}</p>
    </Disclosure>
  );
}

/** INSEE's page of all its figures for the commune. */
function CommuneFile({ region, commune, row }: OpenCardProps) {
  const { names, points } = region.communes;
  const point = points[row];
  if (!point) return null;
  const links = linksFor(['communeFile'], {
    ...EMPTY_LINK_CONTEXT,
    commune: { code: commune, name: names[row] ?? commune, point },
  });
  return links.map((link) => <OutsideLink key={link.id} link={link} />);
}
