import type { Region } from '../../../domain/catalogue/region.ts';
import type { Indicators } from '../../../domain/statistics/series.ts';
import { selectIndicators } from '../../../state/derived/region.ts';
import { useApp } from '../../../state/useApp.ts';
import { Disclosure } from '../../primitives/Disclosure.tsx';
import { communeTexts } from '../../texts/commune.ts';
import { FigureNote } from '../FigureNote.tsx';
import { IndicatorsState } from '../profile/IndicatorsState.tsx';
import { FigureList } from './CommuneFigures.tsx';

interface CommuneSinglesProps {
  readonly region: Region;
  readonly row: number;
}

/** What is published for one commune and never summed; where it stands until it is there. */
export function CommuneSingles({ region, row }: CommuneSinglesProps) {
  const indicators = useApp(selectIndicators);
  if (!indicators) return <IndicatorsState />;
  const lines = singleLines(indicators, row);
  const notes = indicators.flags.filter(({ commune }) => commune === region.communes.codes[row]);
  const name = region.communes.names[row] ?? '';
  return (
    <div>
      {[...new Set(notes.map(({ note }) => note))].map((note) => (
        <p key={note} className="note">
          {note}
        </p>
      ))}
      <Disclosure title={communeTexts.more} level={0}>
        <FigureList lines={lines} />
        <FigureNote figure="communeCensus" year="2021, 2022" zone={name} region={region} />
      </Disclosure>
    </div>
  );
}

/** Label with its year and value of every single figure, in the order of the texts. */
function singleLines({ single }: Indicators, row: number): [string, string][] {
  return Object.entries(communeTexts.single).flatMap(([id, label]) => {
    const figure = single.find((each) => each.id === id);
    if (!figure) return [];
    const value = figure.values[row] ?? null;
    const text = value === null ? communeTexts.unknown : WRITTEN[figure.unit](value);
    return [[communeTexts.figure(label, figure.year), text] as [string, string]];
  });
}

const WRITTEN = { euros: communeTexts.euros, percent: communeTexts.percent };
