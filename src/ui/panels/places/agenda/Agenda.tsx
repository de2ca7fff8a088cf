import { useMemo, useState } from 'react';
import type { Region } from '../../../../domain/catalogue/region.ts';
import { type DatedPlace, readAgenda } from '../../../../domain/places/agenda.ts';
import type { Place } from '../../../../domain/places/place.ts';
import { selectPlaces } from '../../../../state/derived/allPlaces.ts';
import { selectNearness } from '../../../../state/derived/places.ts';
import { today as dayHere } from '../../../../state/today.ts';
import { useApp } from '../../../../state/useApp.ts';
import { Button } from '../../../primitives/Button.tsx';
import { Checkbox } from '../../../primitives/Checkbox.tsx';
import { RadioGroup } from '../../../primitives/RadioGroup.tsx';
import { agendaTexts } from '../../../texts/agenda.ts';
import { AgendaRows } from './AgendaRows.tsx';
import { ListView, Part } from './ListView.tsx';
import { MonthView } from './MonthView.tsx';
import { saveCalendar } from './saveCalendar.ts';
import './agenda.css';
import { useTexts } from '../../../useTexts.ts';

const WHERES = ['inside', 'around', 'region'] as const;
type Where = (typeof WHERES)[number];
const VIEWS = ['list', 'month'] as const;

/** Dates to come first, and an honest word when there is none. */
export function Agenda({ region }: { readonly region: Region }) {
  const texts = useTexts(agendaTexts);
  const [where, setWhere] = useState<Where>('region');
  const [view, setView] = useState<(typeof VIEWS)[number]>('list');
  const [showPast, setShowPast] = useState(false);
  const [failed, setFailed] = useState(false);
  const loaded = useApp((state) => state.places.status === 'ready');
  const context = useApp((state) => state.placeFilters.context);
  const reachKm = useApp((state) => state.placeFilters.reachKm);
  const places = useApp(selectPlaces);
  const nearness = useApp(selectNearness);
  const hasTerritory = nearness.some((km) => !Number.isNaN(km));
  const shownWhere = hasTerritory ? where : 'region';
  const today = dayHere();
  const agenda = useMemo(() => {
    const limit = { inside: 0, around: reachKm, region: Number.POSITIVE_INFINITY }[shownWhere];
    // What has no position is nowhere in particular: it is for the whole region.
    const isHere = (at: number) => shownWhere === 'region' || (nearness[at] ?? Number.NaN) <= limit;
    return readAgenda(
      places.filter((place, at) => isHere(at) || place.category === 'format'),
      today,
    );
  }, [places, nearness, shownWhere, reachKm, today]);
  if (!loaded) return null;

  const shown = { ...agenda, ...withoutContext(agenda, context) };
  const usualCount = new Set(shown.usual.flatMap((each) => each.places)).size;
  const save = async (events: readonly DatedPlace[]) =>
    setFailed(!(await saveCalendar(events, region, today)));
  return (
    <div className="agenda stack">
      {hasTerritory ? (
        <RadioGroup
          legend={texts.where}
          look="segments"
          options={WHERES.map((value) => ({ value, label: whereLabel(value, reachKm) }))}
          value={where}
          onChange={setWhere}
        />
      ) : (
        <p className="note">{texts.noTerritory}</p>
      )}
      <RadioGroup
        legend={texts.view}
        look="segments"
        options={VIEWS.map((value) => ({ value, label: texts.views[value] }))}
        value={view}
        onChange={setView}
      />
      <p role="status">
        {shown.upcoming.length > 0
          ? texts.counted(shown.upcoming.length, usualCount)
          : texts.nothingUpcoming(usualCount)}
      </p>
      {shown.upcoming.length === 0 && (
        <NothingUpcoming onFarther={shownWhere === 'region' ? null : () => setWhere('region')} />
      )}
      {agenda.past.length > 0 && (
        <Checkbox label={texts.showPast(agenda.past.length)} checked={showPast} onChange={setShowPast} />
      )}
      {failed && <p role="alert">{texts.saveFailed}</p>}
      {view === 'list' ? (
        <ListView agenda={shown} showPast={showPast} region={region} onSave={(events) => void save(events)} />
      ) : (
        <MonthView
          agenda={shown}
          showPast={showPast}
          region={region}
          today={today}
          onSave={(event) => void save([event])}
        />
      )}
      {agenda.ideas.length > 0 && (
        <Part title={texts.ideas} lead={texts.ideasLead}>
          <AgendaRows label={texts.ideas} places={agenda.ideas} region={region} />
        </Part>
      )}
    </div>
  );
}

/** What can still be done when nothing is to come. */
function NothingUpcoming({ onFarther }: { readonly onFarther: (() => void) | null }) {
  const texts = useTexts(agendaTexts);
  return (
    <div className="stack stack--tight">
      {onFarther && (
        <div className="cluster">
          <Button onClick={onFarther}>{texts.farther}</Button>
        </div>
      )}
      <p className="note">{texts.invite}</p>
    </div>
  );
}

/** Dates to come and usual months without the cards of context, unless they are asked for. */
function withoutContext(
  { upcoming, usual }: ReturnType<typeof readAgenda>,
  context: boolean,
): Pick<ReturnType<typeof readAgenda>, 'upcoming' | 'usual'> {
  const keeps = ({ priority }: Place) => context || priority < 3;
  return {
    upcoming: upcoming.filter(keeps),
    usual: usual
      .map(({ month, places }) => ({ month, places: places.filter(keeps) }))
      .filter(({ places }) => places.length > 0),
  };
}

function whereLabel(where: Where, reachKm: number): string {
  return where === 'around' ? agendaTexts.wheres.around(reachKm) : agendaTexts.wheres[where];
}
