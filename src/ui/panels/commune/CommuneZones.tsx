import { type Region, zoneOf } from '../../../domain/catalogue/region.ts';
import { useApp } from '../../../state/useApp.ts';
import { communeTexts } from '../../texts/commune.ts';
import { EpciButton } from '../epci/EpciButton.tsx';
import { FigureList } from '../FigureList.tsx';

/** Where a commune belongs. */
export function CommuneZones({ region, row }: { readonly region: Region; readonly row: number }) {
  const { openEpci } = useApp((state) => state.uiActions);
  const { unknown, epci: label, noEpci, bassin, zoneEmploi } = communeTexts;
  const epci = zoneOf(region, 'epci', row);
  return (
    <FigureList
      lines={[
        [
          label,
          epci ? (
            <EpciButton key={epci.id} name={epci.record.name} onOpen={() => openEpci(epci.id)} />
          ) : (
            noEpci
          ),
        ],
        [bassin, zoneOf(region, 'bassin', row)?.record.name ?? unknown],
        [zoneEmploi, zoneOf(region, 'zoneEmploi', row)?.record.name ?? unknown],
      ]}
    />
  );
}
