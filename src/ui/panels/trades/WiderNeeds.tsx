import type { ZoneNeeds } from '../../../domain/trades/needs.ts';
import { recruitmentTexts } from '../../texts/recruitment.ts';

interface WiderNeedsProps {
  readonly zones: readonly ZoneNeeds[];
  /** Label of the family. */
  readonly label: string;
}

/** Sums of the published figures of whole bassins: département, then region. Never those of the drawing. */
export function WiderNeeds({ zones, label }: WiderNeedsProps) {
  const { wider, sum, difficultOf, ratio } = recruitmentTexts;
  if (zones.length === 0) return null;
  return (
    <ul className="wider" aria-label={`${wider}, ${label}`}>
      {zones.map(({ id, name, year, sum: total }) => (
        <li key={id}>
          <strong>
            {name}, {year}
          </strong>
          <span>
            {sum(total.projects)}
            {total.difficultShare.value !== null && `, ${difficultOf(ratio(total.difficultShare))}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
