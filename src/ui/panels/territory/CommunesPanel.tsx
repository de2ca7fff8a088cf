import { useCallback, useMemo } from 'react';
import type { Region } from '../../../domain/catalogue/region.ts';
import { yearOf } from '../../../domain/figures/figure.ts';
import type { CommuneCode } from '../../../domain/ids.ts';
import { communeRows, jobsTogether } from '../../../domain/statistics/communeRows.ts';
import type { Choice } from '../../../domain/territory/territory.ts';
import { selectCounting } from '../../../state/derived/counting.ts';
import { useApp } from '../../../state/useApp.ts';
import { CommunesTable } from '../../table/CommunesTable.tsx';

/** The table of communes, of the territory as it stood at the end of the last stroke. */
export function CommunesPanel({ region }: { readonly region: Region }) {
  const counting = useApp(selectCounting);
  const { openCommune } = useApp((state) => state.sessionActions);
  const { choose } = useApp((state) => state.territoryActions);
  const rows = useMemo(() => communeRows(counting, region), [counting, region]);
  const chooseOne = useCallback(
    (commune: CommuneCode, choice: Choice | null) => choose([commune], choice),
    [choose],
  );
  const together = useMemo(() => jobsTogether(rows, region), [rows, region]);
  return (
    <CommunesTable
      rows={rows}
      together={together}
      jobsYear={yearOf(region.communes.figures.privateJobs)}
      onOpen={openCommune}
      onChoose={chooseOne}
    />
  );
}
