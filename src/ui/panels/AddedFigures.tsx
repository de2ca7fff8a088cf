import type { Region } from '../../domain/catalogue/region.ts';
import { type CommuneFigure, figureOver } from '../../domain/figures/figure.ts';
import { hasNoBase, type Rows } from '../../domain/statistics/sums.ts';
import { Disclosure } from '../primitives/Disclosure.tsx';
import { addedTexts } from '../texts/added.ts';
import { figureTexts } from '../texts/figures.ts';
import { mapFigureWords } from '../texts/mapFigures.ts';
import { profileTexts } from '../texts/profile.ts';
import { useTexts } from '../useTexts.ts';
import { type FigureLine, FigureList } from './FigureList.tsx';
import { SmallPrint } from './FigureNote.tsx';

/** Rows of communes, and how many they are. */
type Communes = Rows & { readonly length: number };

interface AddedFiguresProps {
  readonly region: Region;
  /** Communes that they are told of: counts are added up, rates made of their two terms, nothing else. */
  readonly rows: Communes;
  /** How these communes are named; those that are counted when left out. */
  readonly zone?: string;
}

/** The figures of the tables that were brought in, table by table; nothing without one. */
export function AddedFigures({ region, rows, zone }: AddedFiguresProps) {
  const { communesCounted } = useTexts(profileTexts);
  const { added } = region.communes.figures;
  const sources = [...new Set(added.flatMap(({ record }) => record.sources))];
  const tables = sources.map((source) => ({
    source,
    figures: added.filter(({ record }) => record.sources.includes(source)),
  }));
  return tables.map(({ source, figures }) => (
    <Disclosure key={source} title={addedTexts.title(titleOf(region, source))}>
      <div className="stack stack--tight">
        <FigureList lines={figures.map((figure) => addedLine(figure, rows))} />
        {rows.length > 1 && figures.some(({ record }) => record.measure === 'notAdditive') && (
          <p className="note">{addedTexts.alone}</p>
        )}
        <SmallPrint
          figure={figures[0]?.record.id ?? ''}
          year={[...new Set(figures.flatMap(({ record }) => record.years))].sort((a, b) => b - a).join(', ')}
          text={figureTexts.added}
          zone={zone ?? communesCounted(rows.length)}
          region={region}
        />
      </div>
    </Disclosure>
  ));
}

function titleOf({ index }: Region, source: string): string {
  return index.sources.find(({ id }) => id === source)?.title ?? source;
}

/** A figure over communes as a line: its name with its years, its value or why there is none. */
export function addedLine(figure: CommuneFigure, rows: Communes): FigureLine {
  const { record } = figure;
  const { name, number, noBase } = mapFigureWords(record);
  const ratio = figureOver(figure, rows);
  const label = addedTexts.label(name, record.years);
  if (record.measure === 'notAdditive' && rows.length > 1) return [label, addedTexts.byCommune];
  if (hasNoBase(ratio)) return [label, noBase(record.years)];
  if (ratio.value === null) return [label, addedTexts.unknown];
  if (record.measure === 'ratio')
    return [label, profileTexts.rate(ratio, number), profileTexts.leftOut(ratio)];
  return [
    label,
    ratio.missing > 0 ? addedTexts.atLeast(number(ratio.value), ratio.missing) : number(ratio.value),
  ];
}
