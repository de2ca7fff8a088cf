import { useDeferredValue, useMemo, useState } from 'react';
import type { Region } from '../../domain/catalogue/region.ts';
import { rowsMatching } from '../../domain/search/search.ts';
import { INDICATOR_IDS, type IndicatorId } from '../../domain/statistics/indicators.ts';
import { type RegionSort, regionRows, sortRegionRows } from '../../domain/statistics/regionRows.ts';
import { selectCounting } from '../../state/derived/counting.ts';
import { selectRegion } from '../../state/derived/region.ts';
import { selectSearchIndex } from '../../state/derived/search.ts';
import { useApp } from '../../state/useApp.ts';
import { Dialog } from '../primitives/Dialog.tsx';
import { RadioGroup } from '../primitives/RadioGroup.tsx';
import { TextField } from '../primitives/TextField.tsx';
import { NamesState } from '../search/NamesState.tsx';
import { communesTexts } from '../texts/dialogs.ts';
import { INDICATOR_TEXTS } from '../texts/indicators.ts';
import { shellTexts } from '../texts/shell.ts';
import { RegionTable } from './RegionTable.tsx';
import './dialogs.css';
import { useTexts } from '../useTexts.ts';

const BY_POPULATION: RegionSort = { key: 'population', descending: true };

/** Everything the map shows, as a list: the whole job without a map. */
export function CommunesDialog({ onClose }: { readonly onClose: () => void }) {
  const texts = useTexts(shellTexts);
  const region = useApp(selectRegion);
  return (
    <Dialog title={communesTexts.title} size="wide" onClose={onClose}>
      {region ? <RegionList region={region} /> : <p>{texts.notLoaded}</p>}
    </Dialog>
  );
}

function RegionList({ region }: { readonly region: Region }) {
  const texts = useTexts(communesTexts);
  const chosen = useApp((state) => state.choices.indicator);
  const index = useApp(selectSearchIndex);
  const counting = useApp(selectCounting);
  const { toggleCommune } = useApp((state) => state.territoryActions);
  const [indicator, setIndicator] = useState<IndicatorId>(chosen ?? 'density');
  const [sort, setSort] = useState(BY_POPULATION);
  const [text, setText] = useState('');
  const query = useDeferredValue(text);

  const rows = useMemo(() => sortRegionRows(regionRows(region, indicator), sort), [region, indicator, sort]);
  const shown = useMemo(() => {
    if (query.trim() === '' || !index) return rows;
    const kept = rowsMatching(index, query);
    return rows.filter(({ row }) => kept.has(row));
  }, [rows, index, query]);
  const mine = useMemo(() => new Set(counting.counted), [counting]);

  return (
    <div className="stack">
      <p>{texts.intro}</p>
      <div className="region-list__filters">
        <TextField label={texts.filter} value={text} onChange={setText} />
        <RadioGroup
          legend={texts.indicator}
          look="segments"
          options={INDICATOR_IDS.map((id) => ({ value: id, label: INDICATOR_TEXTS[id].short }))}
          value={indicator}
          onChange={setIndicator}
        />
      </div>
      <NamesState />
      <RegionTable
        key={query}
        rows={shown}
        mine={mine}
        indicator={indicator}
        populationYear={region.communes.populationYear}
        sort={sort}
        onSort={setSort}
        onToggle={toggleCommune}
      />
    </div>
  );
}
