import { agesAnswer } from '../../domain/answers/agesAnswer.ts';
import { doorsAnswer } from '../../domain/answers/doorsAnswer.ts';
import { employmentAnswer } from '../../domain/answers/employmentAnswer.ts';
import { gapsAnswer } from '../../domain/answers/gapsAnswer.ts';
import { planAnswer } from '../../domain/answers/planAnswer.ts';
import { recruitmentAnswer } from '../../domain/answers/recruitmentAnswer.ts';
import { sectorsAnswer } from '../../domain/answers/sectorsAnswer.ts';
import { territoryAnswer } from '../../domain/answers/territoryAnswer.ts';
import { today } from '../today.ts';
import { selectCounting } from './counting.ts';
import { derive } from './derive.ts';
import { selectDoorStart, selectNeedDoors } from './needDoors.ts';
import { selectReading, selectSeries } from './profile.ts';
import { selectRegion } from './region.ts';
import { selectRecruitment } from './tradeFiles.ts';
import { selectPisteNeeds, selectPistes, selectSectorsAround } from './trades.ts';

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

/** What can be said of the three doors of a need; the cards have to be loaded. */
export const selectDoorsAnswer = derive(
  (state) => [selectNeedDoors(state), selectDoorStart(state)] as const,
  doorsAnswer,
);

/** What there is to do, and by when. */
export const selectPlanAnswer = derive((state) => [state.plan, today()] as const, planAnswer);
