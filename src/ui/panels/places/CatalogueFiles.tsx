import { Download } from 'lucide-react';
import { importPart } from '../../../domain/importPart.ts';
import { encodeCorrections } from '../../../domain/places/correctionsFile.ts';
import type { Place } from '../../../domain/places/place.ts';
import { selectPlaces } from '../../../state/derived/allPlaces.ts';
import { selectRegion } from '../../../state/derived/region.ts';
import { ifReady } from '../../../state/slices/loadable.ts';
import type { AppState } from '../../../state/store.ts';
import { useApp, useAppStore } from '../../../state/useApp.ts';
import { Button } from '../../primitives/Button.tsx';
import { importTexts } from '../../texts/imports.ts';
import { type MadeFile, saveFile } from '../territory/saveFile.ts';

/** Null when what writes it, or what is to be written, is not there. */
type MakeFile = (state: AppState) => Promise<MadeFile | null>;

/** The catalogue as it stands here, and what was corrected here, as files. */
export function CatalogueFiles() {
  const store = useAppStore();
  const hasCorrections = useApp((state) => Object.keys(state.corrections).length > 0);
  const save = async (make: MakeFile) => {
    await store.getState().placesActions.loadPlaces();
    // The whole catalogue or none: the list says that it could not be read, and offers to try again.
    if (make !== correctionsFile && store.getState().places.status !== 'ready') return;
    const file = await make(store.getState());
    if (file) saveFile(file);
    else store.getState().uiActions.tell({ kind: 'part-not-had' });
  };
  return (
    <div className="stack stack--tight">
      <div className="cluster">
        <Button icon={<Download />} onClick={() => void save(csvFile)}>
          {importTexts.saveCsv}
        </Button>
        <Button icon={<Download />} onClick={() => void save(geoJsonFile)}>
          {importTexts.saveGeoJson}
        </Button>
        <Button icon={<Download />} isDisabled={!hasCorrections} onClick={() => void save(correctionsFile)}>
          {importTexts.saveCorrections}
        </Button>
      </div>
      {!hasCorrections && <p className="note">{importTexts.noCorrections}</p>}
    </div>
  );
}

/** What somebody may keep up: every card but the published town halls, a last resort that comes from elsewhere as a whole. */
function catalogueOf(state: AppState): readonly Place[] {
  const halls = new Set(ifReady(state.townHalls)?.map(({ id }) => id));
  return selectPlaces(state).filter(({ id }) => !halls.has(id));
}

/** The writers come when they are asked for: they know the whole format. */
const csvFile: MakeFile = async (state) => {
  const region = selectRegion(state);
  const writer = await importPart(() => import('../../../domain/export/placesFile.ts'));
  if (!region || !writer.ok) return null;
  const text = writer.value.placesCsv(catalogueOf(state), region.communes);
  return { name: importTexts.csvName, type: 'text/csv', text };
};

const geoJsonFile: MakeFile = async (state) => {
  const region = selectRegion(state);
  const writer = await importPart(() => import('../../../domain/export/placesFile.ts'));
  if (!region || !writer.ok) return null;
  const text = JSON.stringify(writer.value.placesGeoJson(catalogueOf(state), region.communes));
  return { name: importTexts.geoJsonName, type: 'application/geo+json', text };
};

const correctionsFile: MakeFile = async ({ corrections }) => ({
  name: importTexts.correctionsName,
  type: 'application/json',
  text: encodeCorrections(corrections),
});
