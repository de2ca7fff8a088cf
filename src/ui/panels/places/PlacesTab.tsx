import { useMemo } from 'react';
import type { Region } from '../../../domain/catalogue/region.ts';
import type { EpciId } from '../../../domain/ids.ts';
import { zonesCrossed } from '../../../domain/statistics/zonesCrossed.ts';
import { isBlank } from '../../../domain/territory/territory.ts';
import { REACHES_KM, selectAroundCounts } from '../../../state/derived/aroundCounts.ts';
import { selectCounting } from '../../../state/derived/counting.ts';
import { selectFamilyCounts, selectPlaceRows } from '../../../state/derived/places.ts';
import { ALL_PLACES, type PlaceFilters } from '../../../state/slices/placesSlice.ts';
import { useApp } from '../../../state/useApp.ts';
import { Button } from '../../primitives/Button.tsx';
import { Checkbox } from '../../primitives/Checkbox.tsx';
import { Disclosure } from '../../primitives/Disclosure.tsx';
import { RadioGroup } from '../../primitives/RadioGroup.tsx';
import type { InOneWay } from '../../texts/addressed.ts';
import { type DistanceOrigin, placesTexts } from '../../texts/places.ts';
import { useTexts } from '../../useTexts.ts';
import { communeName } from './communeName.ts';
import { PlaceFilterForm } from './PlaceFilterForm.tsx';
import { PlaceList } from './PlaceList.tsx';
import { SortOrigin } from './SortOrigin.tsx';
import { useAnchor } from './useAnchor.ts';

type Reach = PlaceFilters['reachKm'];

/** Cards of one tab: how many, what they are cut down to, and the list itself. */
export function PlacesTab({ region }: { readonly region: Region }) {
  const ready = useApp((state) => state.places.status === 'ready');
  const blank = useApp((state) => isBlank(state.territory.present));
  const tab = useApp((state) => state.placeFilters.tab);
  if (!ready) return null;
  if (blank && tab !== 'region') return <NoTerritory />;
  return (
    <div className="stack">
      {tab === 'around' && <ReachChoice />}
      {tab === 'epci' && <CrossedEpci region={region} />}
      <Filters region={region} />
      <OnMap />
      <Found key={tab} region={region} />
    </div>
  );
}

function NoTerritory() {
  const texts = useTexts(placesTexts);
  const { filterPlaces } = useApp((state) => state.placesActions);
  return (
    <div className="places__invite">
      <p>{texts.noTerritory}</p>
      <Button onClick={() => filterPlaces({ tab: 'region' })}>{texts.seeRegion}</Button>
    </div>
  );
}

function ReachChoice() {
  const texts = useTexts(placesTexts);
  const reach = useApp((state) => state.placeFilters.reachKm);
  const { filterPlaces } = useApp((state) => state.placesActions);
  return (
    <RadioGroup
      legend={texts.reach}
      look="segments"
      options={REACHES_KM.map((km) => ({ value: `${km}`, label: texts.reachKm(km) }))}
      value={`${reach}`}
      onChange={(km) => filterPlaces({ reachKm: Number(km) as Reach })}
    />
  );
}

/** The intercommunalities of the territory: their cards hold their contacts and what is missing. */
function CrossedEpci({ region }: { readonly region: Region }) {
  const { counted } = useApp(selectCounting);
  const { openEpci } = useApp((state) => state.uiActions);
  const crossed = useMemo(() => zonesCrossed('epci', counted, region), [counted, region]);
  return (
    <div className="stack stack--tight">
      <p>{placesTexts.epciLead}</p>
      <div className="cluster">
        {crossed.map(({ record }) => (
          <Button key={record.id} onClick={() => openEpci(record.id as EpciId)}>
            {record.name}
          </Button>
        ))}
      </div>
    </div>
  );
}

/** Filters, folded; how many are on is said outside, with a way to take them all off. */
function Filters({ region }: { readonly region: Region }) {
  const filters = useApp((state) => state.placeFilters);
  const counts = useApp(selectFamilyCounts);
  const { filterPlaces } = useApp((state) => state.placesActions);
  const active = activeFilters(filters);
  const { families, audiences, context, text } = ALL_PLACES;
  return (
    <div>
      <Disclosure title={placesTexts.filters} level={0}>
        <div className="stack">
          {counts && <PlaceFilterForm filters={filters} counts={counts} onFilter={filterPlaces} />}
          <SortOrigin from={originName(filters, region)} onChange={(next) => filterPlaces({ from: next })} />
        </div>
      </Disclosure>
      {active > 0 && (
        <div className="cluster">
          <span>{placesTexts.filtersOn(active)}</span>
          <Button variant="quiet" onClick={() => filterPlaces({ families, audiences, context, text })}>
            {placesTexts.showAll}
          </Button>
        </div>
      )}
    </div>
  );
}

/** The same cards on the map: where they are is half of what they say. */
function OnMap() {
  const shown = useApp((state) => state.placesShown);
  const { showPlaces } = useApp((state) => state.placesActions);
  return <Checkbox label={placesTexts.onMap} checked={shown} onChange={showPlaces} />;
}

/** The list, or what to do when it is empty. */
function Found({ region }: { readonly region: Region }) {
  const texts = useTexts(placesTexts);
  const rows = useApp(selectPlaceRows);
  const filters = useApp((state) => state.placeFilters);
  const hasLine = useApp((state) => state.territory.present.shape.length > 0);
  const open = useApp((state) => state.openPlace);
  const { openPlace, hoverPlace } = useApp((state) => state.placesActions);
  const anchor = useAnchor(region);
  const { tab, reachKm } = filters;
  const commune = originName(filters, region);
  const origin: DistanceOrigin = { commune, hasLine, anchor };
  // Only where the first cards are told apart by it: elsewhere each line says where its distance starts.
  const sortedByAnchor =
    anchor && commune === null && (anchor.kind === 'home' || (rows[0]?.distanceKm ?? 0) === 0);
  return (
    <>
      <div>
        <p role="status">{rows.length > 0 && texts.counted(tab, rows.length, reachKm)}</p>
        {rows.length > 1 && sortedByAnchor && <p className="note">{texts.sortedByAnchor(anchor)}</p>}
      </div>
      {rows.length > 0 ? (
        <PlaceList
          label={texts.listLabel(texts.tabs[tab])}
          rows={rows}
          origin={origin}
          communeOf={(place) => communeName(place, region)}
          open={open}
          onOpen={openPlace}
          onHover={hoverPlace}
        />
      ) : (
        <Nothing filters={filters} />
      )}
    </>
  );
}

/** Why there is nothing, and where there is something. */
function Nothing({ filters }: { readonly filters: PlaceFilters }) {
  const texts = useTexts(placesTexts);
  const around = useApp(selectAroundCounts);
  const { filterPlaces } = useApp((state) => state.placesActions);
  const { tab, reachKm } = filters;
  const wider = REACHES_KM.map((km, at) => ({ km, count: around[at] ?? 0 })).find(
    ({ km, count }) => count > 0 && (tab !== 'around' || km > reachKm),
  );
  return (
    <div className="places__invite">
      <p>{nothing(filters, texts)}</p>
      {wider && tab !== 'region' && (
        <Button onClick={() => filterPlaces({ tab: 'around', reachKm: wider.km })}>
          {texts.seeAround(wider.count, wider.km)}
        </Button>
      )}
    </div>
  );
}

function nothing(filters: PlaceFilters, texts: InOneWay<typeof placesTexts>): string {
  const { nothingFiltered, nothingInside, nothingAround, nothingEpci } = texts;
  const because = activeFilters(filters) > 0 ? ` ${nothingFiltered}` : '';
  if (filters.tab === 'inside') return nothingInside + because;
  if (filters.tab === 'around') return nothingAround(filters.reachKm) + because;
  return filters.tab === 'epci' ? nothingEpci + because : nothingFiltered;
}

function activeFilters({ families, audiences, context, text }: PlaceFilters): number {
  return [families.length > 0, audiences.length > 0, context, text.trim() !== ''].filter(Boolean).length;
}

function originName({ from }: PlaceFilters, region: Region): string | null {
  return communeName({ commune: from }, region);
}
