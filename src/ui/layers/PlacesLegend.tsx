import type { ReactNode } from 'react';
import { familyPath, SHAPE_SIZE } from '../../domain/places/familyShapes.ts';
import { familyOf, PLACE_FAMILIES } from '../../domain/places/place.ts';
import { selectMapPlaces, selectMapTraining } from '../../state/derived/mapPlaces.ts';
import { useApp } from '../../state/useApp.ts';
import { FamilySign } from '../panels/places/FamilySign.tsx';
import { PlacesState } from '../panels/places/PlacesState.tsx';
import { mapPlacesTexts } from '../texts/mapPlaces.ts';
import { placeWords } from '../texts/placeWords.ts';
import '../panels/places/places.css';
import './mapPlaces.css';

/** The signs of the places on the map: the families that are there, and what a sign says besides. */
export function PlacesLegend() {
  const places = useApp(selectMapPlaces);
  const training = useApp(selectMapTraining);
  const ready = useApp((state) => state.places.status === 'ready');
  const present = new Set([...places, ...training].map(({ kind }) => familyOf(kind)));
  if (!ready) return <PlacesState />;
  return (
    <div>
      <h3 className="legend__heading">{mapPlacesTexts.legend}</h3>
      {present.size === 0 ? (
        <p>{mapPlacesTexts.nothing}</p>
      ) : (
        <>
          <ul className="classes classes--pairs">
            {PLACE_FAMILIES.filter((family) => present.has(family)).map((family) => (
              <li key={family} className="classes__line">
                <FamilySign family={family} />
                {placeWords.families[family]}
              </li>
            ))}
          </ul>
          {present.has('training') && <p className="legend__small">{placeWords.noVocational}</p>}
          <SignReadings />
        </>
      )}
    </div>
  );
}

function SignReadings() {
  const disc = familyPath('guidance');
  return (
    <ul className="classes classes--apart">
      <Reading words={mapPlacesTexts.atAddress}>
        <path className="sign__full" d={disc} />
      </Reading>
      <Reading words={mapPlacesTexts.atCommune}>
        <path className="sign__hollow" d={disc} />
      </Reading>
      <Reading words={mapPlacesTexts.confirm}>
        <text className="sign__question" x={SHAPE_SIZE / 2} y={18}>
          ?
        </text>
      </Reading>
      <Reading words={mapPlacesTexts.closed}>
        <path className="sign__full" d={disc} />
        <path className="sign__strike" d="M3 21 21 3" />
      </Reading>
      <Reading words={mapPlacesTexts.cluster}>
        <path className="sign__full" d={disc} />
        <text className="sign__count" x={SHAPE_SIZE / 2} y={16.2}>
          9
        </text>
      </Reading>
      <Reading words={mapPlacesTexts.pile}>
        <path className="sign__hollow" d="M8 2H22V16H8Z" />
        <path className="sign__full sign__front" d="M2 7H17V22H2Z" />
        <text className="sign__count" x={9.5} y={18.6}>
          2
        </text>
      </Reading>
    </ul>
  );
}

function Reading({ words, children }: { readonly words: string; readonly children: ReactNode }) {
  return (
    <li className="classes__line">
      <svg className="sign" viewBox={`0 0 ${SHAPE_SIZE} ${SHAPE_SIZE}`} aria-hidden="true">
        {children}
      </svg>
      {words}
    </li>
  );
}
