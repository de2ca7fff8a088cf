import { Download } from 'lucide-react';
import { territoriesGeoJson } from '../../../domain/export/territoryGeoJson.ts';
import { selectRegion } from '../../../state/derived/region.ts';
import { selectAllCounted } from '../../../state/derived/territories.ts';
import { today } from '../../../state/today.ts';
import { useApp } from '../../../state/useApp.ts';
import { Button } from '../../primitives/Button.tsx';
import { notebookFileTexts } from '../../texts/notebookFile.ts';
import { saveFile } from '../territory/saveFile.ts';

/** All territories in one file for map programs; nothing while there is only one, which has its own file. */
export function TerritoriesFile() {
  const region = useApp(selectRegion);
  const territories = useApp(selectAllCounted);
  if (!region || territories.length < 2) return null;
  const save = () =>
    saveFile({
      name: `territoires-${today()}.geojson`,
      type: 'application/geo+json',
      text: JSON.stringify(territoriesGeoJson(territories, region)),
    });
  return (
    <Button icon={<Download />} onClick={save}>
      {notebookFileTexts.territories}
    </Button>
  );
}
