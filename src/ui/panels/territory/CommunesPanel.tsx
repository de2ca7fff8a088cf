import { useMemo } from 'react';
import type { Region } from '../../../domain/catalogue/region.ts';
import { communeRows } from '../../../domain/statistics/communeRows.ts';
import { selectCounting } from '../../../state/derived/counting.ts';
import { useApp } from '../../../state/useApp.ts';
import { CommunesTable } from '../../table/CommunesTable.tsx';

/** The table of communes, of the territory as it stood at the end of the last stroke. */
export function CommunesPanel({ region }: { readonly region: Region }) {
  const counting = useApp(selectCounting);
  const { openCommune } = useApp((state) => state.sessionActions);
  const { choose } = useApp((state) => state.territoryActions);
  const rows = useMemo(() => communeRows(counting, region), [counting, region]);
  return (
    <CommunesTable
      rows={rows}
      onOpen={openCommune}
      onChoose={(commune, choice) => choose([commune], choice)}
    />
  );
}
