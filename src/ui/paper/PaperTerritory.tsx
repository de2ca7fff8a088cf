import type { Region } from '../../domain/catalogue/region.ts';
import { sumOver } from '../../domain/statistics/sums.ts';
import { outsideKm2, touchedInstead } from '../../domain/territory/touched.ts';
import { selectPaperTerritories } from '../../state/derived/paper.ts';
import type { CountedTerritory } from '../../state/derived/territories.ts';
import { useApp } from '../../state/useApp.ts';
import { formatCovered } from '../formats.ts';
import { paperTexts } from '../texts/paper.ts';
import { ruleTexts } from '../texts/rule.ts';
import { territorySentences } from '../texts/territory.ts';
import { useTexts } from '../useTexts.ts';
import { PaperComparison } from './PaperComparison.tsx';

/** What was drawn in a sentence, what changes between two drawings, and the communes by name. */
export function PaperTerritory({ region }: { readonly region: Region }) {
  const territories = useApp(selectPaperTerritories);
  const [held] = territories;
  if (!held) return null;
  return (
    <section className="paper-part">
      <h2>{territories.length > 1 ? paperTexts.territories : paperTexts.territory}</h2>
      <PaperComparison region={region} />
      <HeldTerritory held={held} region={region} />
    </section>
  );
}

interface HeldTerritoryProps {
  readonly held: CountedTerritory;
  readonly region: Region;
}

function HeldTerritory({ held: { territory, counting }, region }: HeldTerritoryProps) {
  const texts = useTexts(territorySentences);
  const { rules } = useTexts(ruleTexts);
  const { communes } = region;
  const { counted, partly, drawnKm2, members } = counting;
  const shares = new Map(members.map((member) => [member.row, member]));
  const names = [...counted].map((row) => {
    const member = shares.get(row);
    const name = communes.names[row] ?? '';
    return member?.partly ? paperTexts.partly(name, formatCovered(member.share)) : name;
  });
  return (
    <>
      <p className="paper-sentence">
        {texts.sentence({
          drawnKm2,
          partly,
          communes: counted.length,
          population: sumOver(communes.population, counted).value,
          privateJobs: null,
          missingJobs: 0,
          touched: touchedInstead(counting, region).map(({ row }) => communes.names[row] ?? ''),
          outsideKm2: outsideKm2(counting, region),
        })}
      </p>
      {names.length > 0 && (
        <p className="paper-list">
          <strong>{paperTexts.countedTitle(names.length)} :</strong>{' '}
          {names.sort((a, b) => a.localeCompare(b, 'fr')).join(', ')}.{' '}
          <span className="paper-note">{paperTexts.rule(rules[territory.rule].hint)}</span>
        </p>
      )}
    </>
  );
}
