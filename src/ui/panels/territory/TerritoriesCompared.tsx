import { useEffect } from 'react';
import type { Region } from '../../../domain/catalogue/region.ts';
import { yearOf } from '../../../domain/figures/figure.ts';
import type { ComparedFigure, TerritoryComparison } from '../../../domain/interview/comparison.ts';
import type { TerritoryAuthor } from '../../../domain/territory/territorySet.ts';
import { selectComparisonAnswer } from '../../../state/derived/comparison.ts';
import { selectPair } from '../../../state/derived/pair.ts';
import { selectRegion } from '../../../state/derived/region.ts';
import type { CountedTerritory } from '../../../state/derived/territories.ts';
import { useApp } from '../../../state/useApp.ts';
import { AnswerCard } from '../../answers/AnswerCard.tsx';
import { formatDifference, formatSum } from '../../formats.ts';
import { Disclosure } from '../../primitives/Disclosure.tsx';
import { answerTexts } from '../../texts/answers/common.ts';
import { profileAnswerTexts } from '../../texts/answers/profile.ts';
import { territoriesTexts, territoryLabel } from '../../texts/territories.ts';
import { useTexts } from '../../useTexts.ts';
import { ChangeSample } from './ChangeSample.tsx';

/** Names written out before « et N autres ». */
const NAMED = 6;
/** The same person at two moments: then « vous aviez …, vous avez … ». */
const OWN: ReadonlySet<TerritoryAuthor> = new Set(['me', 'before', 'after']);

/** The one in hand and the one that it is compared with, laid over one another on the map: what changes, in a sentence. */
export function TerritoriesCompared() {
  const region = useApp(selectRegion);
  const pair = useApp(selectPair);
  const answer = useApp(selectComparisonAnswer);
  const texts = useTexts(territoriesTexts);
  const { loadPlaces } = useApp((state) => state.placesActions);
  const { loadTrades } = useApp((state) => state.tradesActions);
  const kept = useApp((state) => state.choices.pistes.length > 0);
  useEffect(() => {
    void loadPlaces();
    if (kept) void loadTrades();
  }, [loadPlaces, loadTrades, kept]);
  if (!region || !pair || !answer) return null;
  const { one, two, compared } = pair;
  const { said, years, doubts } = answer;
  const [year] = years;
  return (
    <div className="territories__comparison">
      <AnswerCard
        context={`${nameOf(one)} → ${nameOf(two)}`}
        sentence={profileAnswerTexts.comparison(said)}
        picture={<Changes compared={compared} region={region} />}
        source={
          said.kind === 'changed' && (
            <>
              {said.projects.map((change) => (
                <p key={change.family}>{profileAnswerTexts.projects(change)}</p>
              ))}
              {year !== undefined && <p className="note">{texts.comparedSource(year)}</p>}
            </>
          )
        }
        doubts={doubts.map(answerTexts.doubt)}
        question={<p>{texts.comparedQuestion}</p>}
      >
        <Disclosure title={texts.comparedDetails} level={4}>
          <Details one={one} two={two} compared={compared} region={region} />
        </Disclosure>
      </AnswerCard>
    </div>
  );
}

function nameOf({ author, territory }: CountedTerritory): string {
  return territoryLabel(author, territory.name);
}

interface ChangesProps {
  readonly compared: TerritoryComparison;
  readonly region: Region;
}

/** What came in and what went out by name, beside the hatch that each has on the map. */
export function Changes({ compared: { gained, lost }, region }: ChangesProps) {
  const texts = useTexts(territoriesTexts);
  const list = (rows: readonly number[], say: (names: readonly string[], more: number) => string) =>
    say(
      rows.slice(0, NAMED).map((row) => region.communes.names[row] ?? ''),
      Math.max(0, rows.length - NAMED),
    );
  if (gained.length + lost.length === 0) return null;
  return (
    <ul className="territories__changes">
      {gained.length > 0 && (
        <li>
          <ChangeSample change="gained" />
          <span>{list(gained, texts.gained)}</span>
        </li>
      )}
      {lost.length > 0 && (
        <li>
          <ChangeSample change="lost" />
          <span>{list(lost, texts.lost)}</span>
        </li>
      )}
    </ul>
  );
}

interface DetailsProps extends ChangesProps {
  readonly one: CountedTerritory;
  readonly two: CountedTerritory;
}

function Details({ one, two, compared, region }: DetailsProps) {
  const texts = useTexts(territoriesTexts);
  const { before, after, gained, lost, shared, population, privateJobs } = compared;
  const own = OWN.has(one.author) && OWN.has(two.author) && one.author !== two.author;
  return (
    <div className="stack stack--tight">
      <p>
        {own
          ? texts.communesThenNow(before, after)
          : texts.communesOfBoth(nameOf(one), before, nameOf(two), after)}{' '}
        {gained.length + lost.length === 0 ? texts.same : texts.shared(shared)}
      </p>
      <dl className="territories__figures">
        <Figure label={texts.population} figure={population} />
        <Figure label={texts.privateJobs(yearOf(region.communes.figures.privateJobs))} figure={privateJobs} />
      </dl>
      <p className="note">{texts.sources}</p>
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
