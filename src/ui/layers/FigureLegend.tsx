import type { ReactNode } from 'react';
import type { Region } from '../../domain/catalogue/region.ts';
import { coloursOf, NO_BASE_COLOUR } from '../../domain/figures/palettes.ts';
import { sourcesOf } from '../../domain/figures/provenance.ts';
import type { FigureRecord } from '../../domain/figures/record.ts';
import { Disclosure } from '../primitives/Disclosure.tsx';
import { legendTexts } from '../texts/legend.ts';
import '../primitives/FragileMark.css';

/** What a mark of the map says; null where nothing bears it. */
interface Marks {
  /** The hatch. */
  readonly missing: string | null;
  /** Dots over a colour. */
  readonly fragile?: string | null;
  /** The grey of what has nothing to be calculated on. */
  readonly noBase?: string | null;
}

interface FigureLegendProps extends Marks {
  readonly record: FigureRecord;
  readonly region: Pick<Region, 'index'>;
  readonly name: string;
  /** What it is about, under its name. */
  readonly lead?: ReactNode;
  /** Unit, and the year or years. */
  readonly unit: ReactNode;
  /** Words for the classes, lowest first. */
  readonly classes: readonly string[];
  /** Class under the pointer, -1 for a missing figure, null for none. */
  readonly current: number | null;
  /** What goes with the classes. */
  readonly notes?: ReactNode;
  /** Sentences on what the figure does not say. */
  readonly limits: readonly string[];
}

/** The legend of a figure that colours the map, of communes or of zones: unit, year, classes, limits and sources. */
export function FigureLegend(props: FigureLegendProps) {
  const { record, region, name, lead, unit, classes, current, notes, limits } = props;
  const { missing, fragile = null, noBase = null } = props;
  return (
    <div>
      <h3 className="legend__heading">{name}</h3>
      {lead}
      <p className="legend__unit">{unit}</p>
      <ClassList
        words={classes}
        colours={coloursOf(record)}
        missing={missing}
        fragile={fragile}
        noBase={noBase}
        current={current}
      />
      {notes}
      <Disclosure title={legendTexts.doesNotSay} level={4}>
        {limits.map((limit) => (
          <p key={limit} className="legend__small">
            {limit}
          </p>
        ))}
        {sourcesOf(region.index, record.id).map(({ id, attribution }) => (
          <p key={id} className="legend__small">
            {legendTexts.source} : {attribution}
          </p>
        ))}
      </Disclosure>
    </div>
  );
}

interface ClassListProps extends Marks {
  readonly words: readonly string[];
  /** Their colours, in the same order. */
  readonly colours: readonly string[];
  readonly current: number | null;
}

/** The classes of a coloured map in words, highest first, then what bears a mark or is not published. */
function ClassList(props: ClassListProps) {
  const { words, colours, missing, fragile = null, noBase = null, current } = props;
  const lines = words.map((text, at) => ({ text, at, colour: colours[at] ?? '' }));
  return (
    <ul className="classes">
      {lines.reverse().map(({ text, at, colour }) => (
        <li key={text} className="classes__line" data-current={current === at}>
          <span className="swatch" style={{ background: colour }} aria-hidden="true" />
          {text}
        </li>
      ))}
      {noBase !== null && (
        <li className="classes__line">
          <span className="swatch" style={{ background: NO_BASE_COLOUR }} aria-hidden="true" />
          {noBase}
        </li>
      )}
      {fragile !== null && (
        <li className="classes__line">
          <span className="swatch swatch--fragile" aria-hidden="true" />
          {fragile}
        </li>
      )}
      {missing !== null && (
        <li className="classes__line" data-current={current === -1}>
          <span className="swatch swatch--missing" aria-hidden="true" />
          {missing}
        </li>
      )}
    </ul>
  );
}
