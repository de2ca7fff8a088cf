import type { Region } from '../../domain/catalogue/region.ts';
import { KNOWLEDGE_SHAPES, LANDMARK_SHAPES, pathOf } from '../../domain/interview/landmarkShapes.ts';
import type { PaperMap as Drawing } from '../../domain/paper/paperMap.ts';
import { sumOver } from '../../domain/statistics/sums.ts';
import { outsideKm2, touchedInstead } from '../../domain/territory/touched.ts';
import { selectNotebookMap, selectPaperTerritories } from '../../state/derived/paper.ts';
import type { CountedTerritory } from '../../state/derived/territories.ts';
import { useApp } from '../../state/useApp.ts';
import { formatCovered } from '../formats.ts';
import { SignSample } from '../panels/territory/SignSample.tsx';
import { landmarkWords, paperTexts } from '../texts/paper.ts';
import { ruleTexts } from '../texts/rule.ts';
import { territoryLabel } from '../texts/territories.ts';
import { territorySentences } from '../texts/territory.ts';
import { useTexts } from '../useTexts.ts';
import { PaperComparison } from './PaperComparison.tsx';
import { PaperMap } from './PaperMap.tsx';

/** The drawing on the map, what counts, and the communes by name. */
export function PaperTerritory({ region }: { readonly region: Region }) {
  const drawing = useApp(selectNotebookMap);
  const territories = useApp(selectPaperTerritories);
  const [held] = territories;
  if (!drawing) return null;
  const names = territories.map(({ author, territory }) => territoryLabel(author, territory.name));
  return (
    <section className="paper-part">
      <h2>{names.length > 1 ? paperTexts.territories : paperTexts.territory}</h2>
      <PaperMap drawing={drawing} label={paperTexts.mapLabel(names)} />
      <Legend drawing={drawing} territories={territories} />
      <PaperComparison region={region} />
      {held && <HeldTerritory held={held} region={region} />}
    </section>
  );
}

interface LegendProps {
  readonly drawing: Drawing;
  readonly territories: readonly CountedTerritory[];
}

function Legend({ drawing, territories }: LegendProps) {
  const kinds = [...new Set(drawing.marks.map(({ kind }) => kind))];
  return (
    <ul className="paper-legend">
      {territories.map(({ id, sign, author, territory }) => (
        <li key={id}>
          <SignSample sign={sign} /> {territoryLabel(author, territory.name)}
        </li>
      ))}
      {drawing.counted !== '' && (
        <li>
          <span className="paper-legend__hatch" /> {paperTexts.legendCounted}
        </li>
      )}
      {kinds.map((kind) => (
        <li key={kind}>
          <svg className="paper-legend__mark" viewBox="-14 -14 28 28" aria-hidden="true">
            <circle r="12.5" />
            {kind === 'place' ? (
              <text>1</text>
            ) : (
              <path
                transform="scale(0.55) translate(-12 -12)"
                d={pathOf(kind === 'learned' ? KNOWLEDGE_SHAPES : LANDMARK_SHAPES[kind])}
              />
            )}
          </svg>{' '}
          {landmarkWords[kind]}
        </li>
      ))}
    </ul>
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
        <>
          <h3>{paperTexts.countedTitle(names.length)}</h3>
          <p className="paper-list">
            {names.sort((a, b) => a.localeCompare(b, 'fr')).join(', ')}.{' '}
            <span className="paper-note">{paperTexts.rule(rules[territory.rule].hint)}</span>
          </p>
        </>
      )}
    </>
  );
}
