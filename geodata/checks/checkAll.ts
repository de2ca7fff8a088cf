import type { StepResults } from '../lib/run.ts';
import { checkEmployment, checkZeros } from './employment.ts';
import { checkFigures } from './figures.ts';
import { checkFiguresByZone } from './figuresByZone.ts';
import { checkGeometry } from './geometry.ts';
import { checkGuide } from './guide.ts';
import { checkPerimeters } from './perimeters.ts';
import { checkPlaces } from './places.ts';
import { checkRegion } from './region.ts';
import { checkSectors } from './sectors.ts';
import { checkSurveys, checkTrades } from './trades.ts';
import { checkPublishedPopulation, checkZoneFigures } from './zoneFigures.ts';

/** Everything that must hold before a file is written. @throws BuildError for the first thing that does not */
export function checkAll(results: StepResults): void {
  checkRegion(results);
  checkFigures(results);
  checkFiguresByZone(results);
  checkPerimeters(results);
  checkEmployment(results);
  checkZeros(results);
  checkTrades(results);
  checkGuide(results);
  checkSurveys(results);
  checkSectors(results);
  checkPlaces(results);
  checkZoneFigures(results);
  checkPublishedPopulation(results);
  checkGeometry(results);
}
