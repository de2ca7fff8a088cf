import { useEffect } from 'react';
import { isByBoat } from '../../domain/catalogue/islands.ts';
import type { Region } from '../../domain/catalogue/region.ts';
import { sourcesOf } from '../../domain/figures/provenance.ts';
import { waterBetween } from '../../domain/interview/waterWithin.ts';
import { BANDS, bandOf, type ReachStart, type Ride, type StopNear } from '../../domain/reach/directs.ts';
import { DIRECT_MODES } from '../../domain/reach/directsContract.ts';
import { mainRides } from '../../domain/reach/mainRides.ts';
import { selectHomes } from '../../state/derived/interview.ts';
import { selectHomeRides } from '../../state/derived/reach.ts';
import { useApp } from '../../state/useApp.ts';
import { SmallPrint } from '../panels/FigureNote.tsx';
import { LoadingWord } from '../primitives/LoadingWord.tsx';
import { ShortList } from '../primitives/ShortList.tsx';
import { directsTexts } from '../texts/interview/directs.ts';
import { waterNames } from '../texts/interview/reach.ts';
import { useTexts } from '../useTexts.ts';
import './directs.css';

/** Destinations of the sentence: the largest of those that are near. */
const NAMED = 3;

/** Stations near home, and where a train or a coach goes from there without a change, by minutes. */
export function DirectsPart({ region }: { readonly region: Region }) {
  const texts = useTexts(directsTexts);
  const status = useApp(({ directs }) => directs.status);
  const [home] = useApp(selectHomes);
  const found = useApp(selectHomeRides);
  const { loadDirects } = useApp((state) => state.reachActions);
  useEffect(() => void loadDirects(), [loadDirects]);
  const byBoat =
    home &&
    found?.stops.every(({ stop }) =>
      isByBoat(region.index.region.islands, stop.commune as never, [home.commune]),
    );
  return (
    <div className="stack stack--tight">
      <LoadingWord
        status={status}
        loading={texts.loading}
        failed={texts.failed}
        onRetry={() => void loadDirects()}
      />
      {!home && <p>{texts.noHome}</p>}
      {found?.stops.length === 0 && <p>{texts.noStation}</p>}
      {found && found.stops.length > 0 && (
        <>
          <p>
            {byBoat && `${texts.byBoat} `}
            {texts.sentence(found.stops, mainRides(found.rides, NAMED, region))}
          </p>
          {home && !byBoat && <WaterWord home={home} stops={found.stops} region={region} />}
          <p className="note">{texts.check}</p>
          {DIRECT_MODES.map((mode) => (
            <Bands
              key={mode}
              rides={found.rides.filter((ride) => ride.mode === mode)}
              several={found.stops.length > 1}
            />
          ))}
          <SmallPrint
            figure="directs"
            text={texts.note}
            year={sourcesOf(region.index, 'directs')[0]?.vintage ?? ''}
            zone={texts.straight}
            region={region}
            brief
          />
        </>
      )}
    </div>
  );
}

interface WaterWordProps {
  readonly home: ReachStart;
  readonly stops: readonly StopNear[];
  readonly region: Region;
}

/** Water on the straight line to stations of other communes. */
function WaterWord({ home, stops, region: { basemap } }: WaterWordProps) {
  const texts = useTexts(directsTexts);
  const over = stops
    .filter(({ inside }) => !inside)
    .map((near) => ({ near, water: waterNames(waterBetween(home.point, near.stop.at, basemap)) }))
    .filter(({ water }) => water.length > 0);
  if (over.length === 0) return null;
  const names = [...new Set(over.flatMap(({ water }) => water))];
  return (
    <p className="note">
      {texts.water(
        over.map(({ near }) => near),
        names,
      )}
    </p>
  );
}

interface BandsProps {
  /** Of one way of travelling. */
  readonly rides: readonly Ride[];
  /** Whether they begin at several stops: each then says which. */
  readonly several: boolean;
}

function Bands({ rides, several }: BandsProps) {
  const texts = useTexts(directsTexts);
  const [first] = rides;
  if (!first) return null;
  return (
    <>
      <h4>{texts.modes[first.mode]}</h4>
      {[...BANDS.keys(), BANDS.length].map((band) => {
        const some = rides.filter((ride) => bandOf(ride) === band);
        return some.length === 0 ? null : (
          <div key={band} className="directs__band">
            <h5>{texts.bands(band)}</h5>
            <ShortList items={some}>
              {(ride) => (
                <li key={ride.to.uic}>
                  <strong>{ride.to.name}</strong> : {texts.minutes(ride)}
                  {several && ` ${texts.from(ride.from.name)}`}
                </li>
              )}
            </ShortList>
          </div>
        );
      })}
    </>
  );
}
