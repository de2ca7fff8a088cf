import { useMemo } from 'react';
import type { CommuneZoning, Region } from '../../domain/catalogue/region.ts';
import { type ZoneId, zoneKindOf } from '../../domain/ids.ts';
import { zonesAround } from '../../domain/statistics/zonesAround.ts';
import { Select } from '../primitives/Select.tsx';
import { zoneTexts } from '../texts/zones.ts';

/** Zonings on offer, the nearest to daily life first. */
const OFFERED: readonly CommuneZoning[] = ['epci', 'bassin', 'zoneEmploi', 'departement'];

interface ZoneSelectProps {
  readonly label: string;
  readonly region: Region;
  readonly value: ZoneId | null;
  readonly onChange: (zone: ZoneId) => void;
  /** Shown while nothing is chosen. */
  readonly placeholder?: string;
  readonly withRegion?: boolean;
  /** Rows of a territory: the zones it is in or beside are offered first. */
  readonly around?: Iterable<number>;
}

/** Any zone of the region, by kind. */
export function ZoneSelect({
  label,
  region,
  value,
  onChange,
  placeholder,
  withRegion = false,
  around,
}: ZoneSelectProps) {
  const near = useMemo(
    () => (around ? OFFERED.flatMap((zoning) => zonesAround(zoning, around, region)) : []),
    [around, region],
  );
  return (
    <Select
      label={label}
      value={value ?? ''}
      onChange={(chosen) => {
        if (zoneKindOf(chosen)) onChange(chosen as ZoneId);
      }}
    >
      {value === null && <option value="">{placeholder}</option>}
      {withRegion && <option value={region.zones.region.id}>{region.zones.region.name}</option>}
      {near.length > 0 && (
        <optgroup label={zoneTexts.around}>
          {near.map(({ id, name }) => (
            <option key={id} value={id}>
              {zoneTexts.label(zoneKindOf(id) ?? 'epci', name)}
            </option>
          ))}
        </optgroup>
      )}
      {OFFERED.map((zoning) => (
        <optgroup key={zoning} label={zoneTexts.kinds[zoning]}>
          {byName(region, zoning).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </optgroup>
      ))}
    </Select>
  );
}

function byName(region: Region, zoning: CommuneZoning) {
  return [...region.zones[zoning]].sort((a, b) => a.name.localeCompare(b.name, 'fr'));
}
