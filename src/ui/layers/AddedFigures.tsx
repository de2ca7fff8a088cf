import type { CommuneFigure, FigureId } from '../../domain/figures/figure.ts';
import type { RadioOption } from '../primitives/RadioGroup.tsx';
import { Select } from '../primitives/Select.tsx';
import { legendTexts } from '../texts/legend.ts';

/** Stands for all figures of added tables in a list of choices: a table may have thirty. */
export const ADDED = '+';

interface AddedOption {
  readonly coloured: readonly CommuneFigure[];
  /** Answer for each figure that has one of its own. */
  readonly optionOf: (figure: CommuneFigure) => RadioOption<string>;
}

/** Answers for the figures of communes: one each, and one for all that were added. */
export function figureOptions({ coloured, optionOf }: AddedOption): readonly RadioOption<string>[] {
  const own = coloured.filter(({ record }) => record.heading === undefined);
  return own.length === coloured.length
    ? own.map(optionOf)
    : [...own.map(optionOf), { value: ADDED, label: legendTexts.added }];
}

/** The answer that a figure is under. */
export function optionOf(figure: CommuneFigure | null): string {
  if (figure === null) return '';
  return figure.record.heading === undefined ? figure.record.id : ADDED;
}

/** The figure that an answer stands for: the first added one for all of them. */
export function figureChosen(coloured: readonly CommuneFigure[], option: string): FigureId | null {
  return coloured.find((figure) => optionOf(figure) === option)?.record.id ?? null;
}

interface AddedSelectProps {
  readonly coloured: readonly CommuneFigure[];
  readonly value: CommuneFigure | null;
  readonly onChange: (id: FigureId) => void;
}

/** Which of the added figures; nothing while the map has another. */
export function AddedSelect({ coloured, value, onChange }: AddedSelectProps) {
  if (value?.record.heading === undefined) return null;
  return (
    <Select label={legendTexts.addedWhich} value={value.record.id} onChange={onChange}>
      {coloured.flatMap(({ record }) =>
        record.heading === undefined
          ? []
          : [
              <option key={record.id} value={record.id}>
                {record.heading}
              </option>,
            ],
      )}
    </Select>
  );
}
