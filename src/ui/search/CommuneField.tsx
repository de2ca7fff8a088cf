import { useState } from 'react';
import { type Region, zoneOf } from '../../domain/catalogue/region.ts';
import type { LngLat } from '../../domain/geo.ts';
import type { LandmarkSpot } from '../../domain/interview/notebook.ts';
import type { SearchEntry } from '../../domain/search/entries.ts';
import { selectRegion } from '../../state/derived/region.ts';
import { useApp } from '../../state/useApp.ts';
import { searchTexts } from '../texts/search.ts';
import { NameBox } from './NameBox.tsx';

/** A commune that was chosen, and the name it was found by: that of a former commune is the one people say. */
export interface FoundCommune {
  readonly row: number;
  readonly name: string;
  /** Where that name stands: the former commune where its sources say it, else the commune. */
  readonly point: LngLat;
  readonly spot: LandmarkSpot;
}

interface CommuneFieldProps {
  readonly label: string;
  readonly placeholder: string;
  /** Said when nothing answers. */
  readonly none: string;
  readonly clearLabel: string;
  /** Whether the field goes on showing the name that was chosen; it is emptied for the next one otherwise. */
  readonly keepsName?: boolean;
  readonly onChoose: (found: FoundCommune) => void;
}

/** Search of one commune by name, former name or postal code. No figure is shown: it serves before any of them. */
export function CommuneField(props: CommuneFieldProps) {
  const { label, placeholder, none, clearLabel, keepsName = false, onChoose } = props;
  const region = useApp(selectRegion);
  const [text, setText] = useState('');
  const choose = ({ name, subject }: SearchEntry) => {
    if (subject.kind === 'zone') return;
    setText(keepsName ? name : '');
    const found = region && toFound(name, subject, region);
    if (found) onChoose(found);
  };
  return (
    <NameBox
      label={label}
      placeholder={placeholder}
      text={text}
      onText={setText}
      keeps={({ subject }) => subject.kind !== 'zone'}
      describe={(entry) => (
        <>
          {entry.name} <small>{region && whereIs(entry, region)}</small>
        </>
      )}
      onChoose={choose}
      none={none}
      clearLabel={clearLabel}
    />
  );
}

function toFound(
  name: string,
  subject: Exclude<SearchEntry['subject'], { kind: 'zone' }>,
  { communes }: Region,
): FoundCommune | null {
  const { row, code: commune } = subject;
  const village = subject.kind === 'former' ? subject.at : null;
  if (village) return { row, name, point: village, spot: { commune, village: name, point: village } };
  const point = communes.points[row];
  return point ? { row, name, point, spot: { commune } } : null;
}

/** The département of a commune, or the present commune of a former one. */
function whereIs({ subject }: SearchEntry, region: Region): string {
  if (subject.kind === 'zone') return '';
  if (subject.kind === 'former')
    return searchTexts.former(subject.type, region.communes.names[subject.row] ?? subject.code);
  return zoneOf(region, 'departement', subject.row)?.record.name ?? '';
}
