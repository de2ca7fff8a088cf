import type { ProjectsPart } from '../../../domain/trades/projectsPart.ts';
import { recruitmentTexts } from '../../texts/recruitment.ts';

/** The cell of a part of the projects: its share, or the interval it lies in, and over how much of them it is known. */
export function PartOfProjects({ part }: { readonly part: ProjectsPart }) {
  const { partOf, coverage } = recruitmentTexts;
  const known = coverage(part);
  return (
    <td className="list-table__number">
      {partOf(part)}
      {known && <small className="list-table__coverage">{known}</small>}
    </td>
  );
}
