import type { Fap2021Link } from '../../../domain/trades/families.ts';
import type { ZoneNeeds } from '../../../domain/trades/needs.ts';
import { recruitmentTexts } from '../../texts/recruitment.ts';

interface WiderNeedsProps {
  readonly zones: readonly ZoneNeeds[];
  readonly families: readonly Fap2021Link[];
}

/** Sums of the published figures of whole bassins: départements, then region. Never those of the drawing. */
export function WiderNeeds({ zones, families }: WiderNeedsProps) {
  const ids = [...new Set(zones.map(({ id }) => id))];
  if (ids.length === 0) return null;
  const labelOf = (code: string) => families.find(({ family }) => family.code === code)?.family.label ?? code;
  return (
    <ul className="wider" aria-label={recruitmentTexts.wider}>
      {ids.map((id) => {
        const own = zones.filter((zone) => zone.id === id);
        return (
          <li key={id}>
            <strong>
              {own[0]?.name}, {own[0]?.year}
            </strong>
            {own.map(({ family, sum }) => (
              <span key={family}>{sumText(sum, families.length > 1 ? labelOf(family) : null)}</span>
            ))}
          </li>
        );
      })}
    </ul>
  );
}

/** @param label family, null when there is only one */
function sumText({ projects, difficultPart }: ZoneNeeds['sum'], label: string | null): string {
  const { sum, difficultPhrase, ofFamily } = recruitmentTexts;
  const text = `${sum(projects)}${difficultPhrase(difficultPart)}`;
  return label === null ? text : ofFamily(label, text);
}
