import { useId, useRef } from 'react';
import type { Region } from '../../../domain/catalogue/region.ts';
import { PLACE_TABS } from '../../../state/slices/placesSlice.ts';
import { useApp } from '../../../state/useApp.ts';
import { Tabs } from '../../primitives/Tabs.tsx';
import { placesTexts } from '../../texts/places.ts';
import { Agenda } from './agenda/Agenda.tsx';
import { CatalogueFiles } from './CatalogueFiles.tsx';
import { FileDrop } from './FileDrop.tsx';
import { ImportButton } from './ImportButton.tsx';
import { OpenPlace } from './OpenPlace.tsx';
import { PlacesState } from './PlacesState.tsx';
import { PlacesTab } from './PlacesTab.tsx';
import { ScaleBlock } from './ScaleBlock.tsx';
import { TrainingPart } from './TrainingPart.tsx';
import { useWhenSeen } from './useWhenSeen.ts';
import '../commune/commune.css';
import './places.css';
import { useTexts } from '../../useTexts.ts';

const TABS = PLACE_TABS.map((id) => ({ id, title: placesTexts.tabs[id] }));

/** Places and dates around the person, loaded when the section is first seen. */
export function PlacesSection({ region }: { readonly region: Region }) {
  const texts = useTexts(placesTexts);
  const title = useId();
  const section = useRef<HTMLElement>(null);
  const tab = useApp((state) => state.placeFilters.tab);
  const { loadPlaces, filterPlaces } = useApp((state) => state.placesActions);
  useWhenSeen(section, loadPlaces);
  return (
    <section ref={section} aria-labelledby={title} className="places stack">
      <h2 id={title}>{texts.title}</h2>
      <p>{texts.lead}</p>
      <OpenPlace region={region} />
      <PlacesState />
      <ScaleBlock region={region} />
      <FileDrop>
        <Tabs
          label={texts.tabsLabel}
          tabs={TABS}
          value={tab}
          onChange={(next) => filterPlaces({ tab: next })}
        >
          {tab === 'agenda' ? <Agenda region={region} /> : <PlacesTab region={region} />}
        </Tabs>
        <TrainingPart />
        <div className="places__part">
          <h3>{texts.files}</h3>
          <p className="note">{texts.filesLead}</p>
          <ImportButton />
          <CatalogueFiles />
        </div>
      </FileDrop>
    </section>
  );
}
