import { useDeferredValue, useMemo, useState } from 'react';
import type { Region } from '../../domain/catalogue/region.ts';
import { colouredFigure, type FigureId } from '../../domain/figures/figure.ts';
import { rowsMatching } from '../../domain/search/search.ts';
import { type RegionSort, regionRows, sortRegionRows } from '../../domain/statistics/regionRows.ts';
import { selectCounting } from '../../state/derived/counting.ts';
import { selectIndicator } from '../../state/derived/interview.ts';
import { selectRegion } from '../../state/derived/region.ts';
import { selectSearchIndex } from '../../state/derived/search.ts';
import { useApp } from '../../state/useApp.ts';
import { AddedSelect, figureChosen, figureOptions, optionOf } from '../layers/AddedFigures.tsx';
import { Dialog } from '../primitives/Dialog.tsx';
import { RadioGroup } from '../primitives/RadioGroup.tsx';
import { TextField } from '../primitives/TextField.tsx';
import { NamesState } from '../search/NamesState.tsx';
import { communesTexts } from '../texts/dialogs.ts';
import { mapFigureWords } from '../texts/mapFigures.ts';
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
  const { figures } = region.communes;
  const chosen = useApp(selectIndicator);
  const index = useApp(selectSearchIndex);
  const counting = useApp(selectCounting);
  const { toggleCommune } = useApp((state) => state.territoryActions);
  const [figure, setFigure] = useState(chosen ?? figures.density);
  const [sort, setSort] = useState(BY_POPULATION);
  const [text, setText] = useState('');
  const query = useDeferredValue(text);
  const show = (id: FigureId | null) => setFigure(colouredFigure(figures, id) ?? figures.density);

  const rows = useMemo(() => sortRegionRows(regionRows(region, figure), sort), [region, figure, sort]);
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
          options={figureOptions({
            coloured: figures.coloured,
            optionOf: ({ record }) => ({ value: record.id, label: mapFigureWords(record).short }),
          })}
          value={optionOf(figure)}
          onChange={(option) => show(figureChosen(figures.coloured, option))}
        />
        <AddedSelect coloured={figures.coloured} value={figure} onChange={show} />
      </div>
      <NamesState />
      <RegionTable
        key={query}
        rows={shown}
        mine={mine}
        figure={figure}
        populationYears={figures.population.record.years}
        sort={sort}
        onSort={setSort}
        onToggle={toggleCommune}
      />
    </div>
  );
}
