import type { Region } from '../../../domain/catalogue/region.ts';
import { yearOf } from '../../../domain/figures/figure.ts';
import { type ComparedFigure, compareTerritories } from '../../../domain/interview/comparison.ts';
import type { TerritoryAuthor } from '../../../domain/territory/territorySet.ts';
import { selectRegion } from '../../../state/derived/region.ts';
import { type CountedTerritory, selectAllCounted } from '../../../state/derived/territories.ts';
import { useApp } from '../../../state/useApp.ts';
import { formatDifference, formatSum } from '../../formats.ts';
import { territoriesTexts, territoryLabel } from '../../texts/territories.ts';
import { useTexts } from '../../useTexts.ts';

/** Names written out before « et N autres ». */
const NAMED = 6;
/** The same person at two moments: then « vous aviez …, vous avez … ». */
const OWN: ReadonlySet<TerritoryAuthor> = new Set(['me', 'before', 'after']);
/** Earlier first. */
const TIME: Readonly<Record<TerritoryAuthor, number>> = { before: 0, me: 1, counsellor: 1, after: 2 };

/** The one in hand beside each of the others that says something: in words first, then in figures. */
export function TerritoriesCompared() {
  const region = useApp(selectRegion);
  const all = useApp(selectAllCounted);
  const held = useApp((state) => state.inHand.id);
  const mine = all.find(({ id }) => id === held);
  const others = all.filter(({ id }) => id !== held);
  if (!region || !mine || others.length === 0) return null;
  return (
    <div className="stack stack--tight">
      <h4>{territoriesTexts.compared}</h4>
      {others.map((other) => {
        const [one, two] = TIME[other.author] <= TIME[mine.author] ? [other, mine] : [mine, other];
        return <Comparison key={other.id} one={one} two={two} region={region} />;
      })}
      <p className="note">{territoriesTexts.sources}</p>
    </div>
  );
}

interface ComparisonProps {
  readonly one: CountedTerritory;
  readonly two: CountedTerritory;
  readonly region: Region;
}

function Comparison({ one, two, region }: ComparisonProps) {
  const texts = useTexts(territoriesTexts);
  const { before, after, gained, lost, shared, population, privateJobs } = compareTerritories(
    one.counting.counted,
    two.counting.counted,
    region,
  );
  const name = ({ author, territory }: CountedTerritory) => territoryLabel(author, territory.name);
  const own = OWN.has(one.author) && OWN.has(two.author) && one.author !== two.author;
  const list = (rows: readonly number[], say: (names: readonly string[], more: number) => string) =>
    say(
      rows.slice(0, NAMED).map((row) => region.communes.names[row] ?? ''),
      Math.max(0, rows.length - NAMED),
    );
  return (
    <div className="territories__comparison">
      <p>
        {own
          ? texts.communesThenNow(before, after)
          : texts.communesOfBoth(name(one), before, name(two), after)}{' '}
        {gained.length + lost.length === 0 ? texts.same : texts.shared(shared)}
      </p>
      {gained.length > 0 && <p>{list(gained, texts.gained)}</p>}
      {lost.length > 0 && <p>{list(lost, texts.lost)}</p>}
      <dl className="territories__figures">
        <Figure label={texts.population} figure={population} />
        <Figure label={texts.privateJobs(yearOf(region.communes.figures.privateJobs))} figure={privateJobs} />
      </dl>
    </div>
  );
}

function Figure({ label, figure }: { readonly label: string; readonly figure: ComparedFigure }) {
  const say = (sum: ComparedFigure['before']) => formatSum(sum) ?? territoriesTexts.unknown;
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {territoriesTexts.fromTo(say(figure.before), say(figure.after))}
        {figure.difference !== null && territoriesTexts.change(formatDifference(figure.difference))}
      </dd>
    </div>
  );
}
