import type { Region } from '../../domain/catalogue/region.ts';
import { sourcesOf } from '../../domain/figures/provenance.ts';
import type { Travel } from '../../domain/interview/notebook.ts';
import { mainRidesByBand } from '../../domain/reach/mainRides.ts';
import { selectHomeRides } from '../../state/derived/reach.ts';
import { useApp } from '../../state/useApp.ts';
import { formatDay, formatKm } from '../formats.ts';
import { spotName } from '../interview/spotNames.ts';
import { useTradeName } from '../panels/trades/useTradeName.ts';
import { backgroundTexts } from '../texts/background.ts';
import { directsTexts } from '../texts/interview/directs.ts';
import { drawingTexts } from '../texts/interview/drawing.ts';
import { reachTexts } from '../texts/interview/reach.ts';
import { landmarkWords, paperTexts } from '../texts/paper.ts';
import { tradesTexts } from '../texts/trades.ts';
import { useTexts } from '../useTexts.ts';
import { PaperAnswer } from './PaperAnswer.tsx';

interface PaperWordsProps {
  readonly region: Region;
  /** With what leads further: where a train goes from home. */
  readonly further?: boolean;
}

/** What the person said of their territory, in their own words; nothing at all when they said nothing. */
export function PaperWords({ region, further = false }: PaperWordsProps) {
  const { landmarks, edgeReasons, edgeWords, travel, background, surprise, knowledge } = useApp(
    (state) => state.notes,
  );
  const nameOf = useTradeName();
  const rides = useRideLines(region);
  const edges = [...edgeReasons.map((reason) => drawingTexts.reasons[reason]), edgeWords];
  const answers: readonly (readonly [string, string])[] = [
    [
      paperTexts.landmarks,
      landmarks
        .map(({ kind, spot, words }) =>
          paperTexts.landmark(landmarkWords[kind], spotName(spot, region), words),
        )
        .join('\n'),
    ],
    [paperTexts.edge, edges.filter(Boolean).join('\n')],
    [paperTexts.travel, travelWords(travel)],
    ridesAreTold(travel, further) ? rides : ['', ''],
    [tradesTexts.from, background.past.map(nameOf).join('\n')],
    [tradesTexts.refuse, background.refused.map((key) => backgroundTexts.refusals[key]).join(', ')],
    [backgroundTexts.trainingSaid, background.training ? backgroundTexts.trainings[background.training] : ''],
    [paperTexts.surprise, surprise],
    [
      paperTexts.knowledge,
      knowledge
        .map(({ on, spot, words }) => `${formatDay(on)}, ${spotName(spot, region)} : ${words}`)
        .join('\n'),
    ],
  ];
  if (answers.every(([, words]) => !words.trim())) return null;
  return (
    <section className="paper-part">
      <h2>{paperTexts.words}</h2>
      <dl className="paper-answers">
        {answers.map(([question, words]) => (
          <PaperAnswer key={question} question={question}>
            {words}
          </PaperAnswer>
        ))}
      </dl>
    </section>
  );
}

/** Where trains and coaches lead is told to who takes them, and to who wants all that leads further. */
export function ridesAreTold({ modes }: Travel, further: boolean): boolean {
  return further || modes.includes('transit');
}

/** One line of what an ordinary day allows, then the person's own words. */
function travelWords({ modes, limit, hours, licence, words }: Travel): string {
  const far = limit && ('km' in limit ? formatKm(limit.km) : reachTexts.writeMinutes(limit.minutes));
  const said = [
    ...modes.map((mode) => reachTexts.modes[mode]),
    far ? paperTexts.atMost(far) : '',
    ...hours.map((each) => reachTexts.hours[each]),
    licence ? paperTexts.licence(reachTexts.licences[licence].toLowerCase()) : '',
  ].filter(Boolean);
  const line = said.map((each, at) => (at === 0 ? each : each.charAt(0).toLowerCase() + each.slice(1)));
  return [line.join(', '), words].filter(Boolean).join('\n');
}

/** Destinations of each band that are written. */
const OF_BAND = 5;

/** Where a train or a coach leads without a change from home, by minutes, and what to check; nothing before they have come. */
function useRideLines(region: Region): readonly [string, string] {
  const texts = useTexts(directsTexts);
  const found = useApp(selectHomeRides);
  if (!found || found.rides.length === 0) return ['', ''];
  const lines = mainRidesByBand(found.rides, OF_BAND, region).map(({ band, rides }) =>
    paperTexts.band(texts.bands(band), rides),
  );
  const vintage = sourcesOf(region.index, 'directs')[0]?.vintage ?? '';
  return [paperTexts.rides(found.stops), [...lines, paperTexts.timetable(vintage), texts.check].join('\n')];
}
