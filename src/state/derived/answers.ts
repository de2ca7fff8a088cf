import { agesAnswer } from '../../domain/answers/agesAnswer.ts';
import { doorsAnswer } from '../../domain/answers/doorsAnswer.ts';
import { employmentAnswer } from '../../domain/answers/employmentAnswer.ts';
import { gapsAnswer } from '../../domain/answers/gapsAnswer.ts';
import { planAnswer } from '../../domain/answers/planAnswer.ts';
import { recruitmentAnswer } from '../../domain/answers/recruitmentAnswer.ts';
import { sectorsAnswer } from '../../domain/answers/sectorsAnswer.ts';
import { territoryAnswer } from '../../domain/answers/territoryAnswer.ts';
import type { Region } from '../../domain/catalogue/region.ts';
import { type DoorStart, doorsByNeed, type NeedDoor } from '../../domain/places/doorsByNeed.ts';
import { mainCommune } from '../../domain/statistics/portrait.ts';
import type { Counting } from '../../domain/territory/counting.ts';
import { today } from '../today.ts';
import { selectCounting } from './counting.ts';
import { derive } from './derive.ts';
import { selectHomes } from './interview.ts';
import { selectPlaces } from './places.ts';
import { selectReading, selectSeries } from './profile.ts';
import { selectRegion } from './region.ts';
import { selectPisteNeeds, selectPistes, selectRecruitment, selectSectorsAround } from './trades.ts';

/** What can be said of the territory in hand, as it stood at the end of the last stroke; null before the region is there. */
export const selectTerritoryAnswer = derive(
  (state) => [state.territory.present, selectCounting(state), selectRegion(state)] as const,
  (territory, counting, region) => region && territoryAnswer(territory, counting, region),
);

/** Who recruits for each piste, in the order they were kept; null until everything is loaded. */
export const selectRecruitmentAnswers = derive(
  (state) =>
    [selectPistes(state), selectRecruitment(state), selectPisteNeeds(state), selectRegion(state)] as const,
  (pistes, recruitment, needs, region) =>
    recruitment &&
    needs &&
    region &&
    pistes.flatMap(({ families }, at) => {
      const own = needs[at];
      return own ? [recruitmentAnswer(recruitment, families, own, region)] : [];
    }),
);

/** What is done around; null until it is loaded. */
export const selectSectorsAnswer = derive(
  (state) => [selectSectorsAround(state)] as const,
  (around) => around && sectorsAnswer(around),
);

/** Ages and employment of the territory; null until the series are loaded. */
export const selectSeriesAnswers = derive(
  (state) => [selectSeries(state)] as const,
  (series) =>
    series && {
      ages: agesAnswer(series.ages, series.comparisonAges),
      employment: employmentAnswer(series.curve, series.regionCurve),
    },
);

/** The question that the line asks first; null before the region is there. */
export const selectGapsAnswer = derive(
  (state) => [selectReading(state), selectRegion(state)] as const,
  (reading, region) => reading && region && gapsAnswer(reading.gaps, region),
);

/** Where doors are looked for from: where the person lives, else the main commune of their territory; null for neither. */
const selectDoorStart = derive(
  (state) => [selectHomes(state), selectCounting(state), selectRegion(state)] as const,
  (homes, counting, region): (DoorStart & { readonly name: string; readonly home: boolean }) | null => {
    if (!region) return null;
    const { codes, names, points } = region.communes;
    const [lived] = homes;
    const row = lived ? (region.rowOf.get(lived.commune) ?? null) : heartOf(counting, region);
    const [commune, point] = row === null ? [] : [codes[row], lived?.point ?? points[row]];
    if (row === null || !commune || !point) return null;
    return { commune, point, name: names[row] ?? commune, home: lived !== undefined };
  },
);

/** Row of the main commune of a territory, else of the one that it covers most; null for an empty one. */
function heartOf({ counted, members }: Counting, { communes }: Region): number | null {
  const main = mainCommune(counted, communes);
  if (main !== null) return main;
  const km2 = ({ row, share }: Counting['members'][number]) => share * (communes.areaKm2[row] ?? 0);
  return [...members].sort((a, b) => km2(b) - km2(a))[0]?.row ?? null;
}

const NO_DOORS: readonly NeedDoor[] = [];

/** Three doors for who looks for work, from home, and what can be said of them; the cards have to be loaded. */
export const selectDoorsAnswer = derive(
  (state) => [selectDoorStart(state), selectPlaces(state), selectRegion(state)] as const,
  (start, places, region) => {
    const doors = start && region ? doorsByNeed({ need: 'emploi' }, start, places, region) : NO_DOORS;
    return { doors, answer: doorsAnswer(doors, start) };
  },
);

/** What there is to do, and by when. */
export const selectPlanAnswer = derive((state) => [state.plan, today()] as const, planAnswer);
