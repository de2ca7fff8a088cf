/**
 * Colours of the map, from the tokens of the interface. Class colours of the indicators come from
 * `domain/statistics/palettes.ts`, which the legend reads too.
 */
export const palette = {
  /** Land outside of the region, slightly darker so that the region stands out. */
  land: '#EEE9DE',
  /** Land of the region: the paper one draws on. */
  paper: '#F6F3EC',
  /** Land of the communes around it, which count as well. */
  ringPaper: '#FBFAF6',
  neighbourLine: '#D6CFC0',
  sea: '#DCE8EE',
  shore: '#A3BAC7',
  river: '#9DBFD0',
  communeLine: '#DDD6C9',
  epciLine: '#8A8274',
  bassinLine: '#6F6A86',
  zoneEmploiLine: '#5C7B6B',
  departementLine: '#5F594F',
  /** Edge of a zone that carries a figure of its own. */
  themeLine: '#3F3A44',
  ink: '#1D2B36',
  softInk: '#4A5A66',
  riverInk: '#41697F',
  /** To recognise places by, never to be read before them. */
  road: '#CFC4AE',
  roadInk: '#6B6149',
  rail: '#9B9384',
  epciInk: '#655D50',
  bassinInk: '#544E70',
  zoneEmploiInk: '#3E5B4C',
  halo: '#FBF9F4',
  seaHalo: '#DCE8EE',
  /** The person's own drawing, and nothing else. */
  drawing: '#B4410E',
  drawingInk: '#8F330A',
  casing: '#FFFFFF',
  /** What is pointed at or open, as actions of the interface are. */
  accent: '#0F5C66',
  /** Paper under the thinnest and the strongest shade of a drawing, one pair per sign of a territory. */
  tints: [
    { light: '#F4E9DF', full: '#E9BC9F' },
    { light: '#F0EAF3', full: '#CDB8E2' },
    { light: '#EAEDE8', full: '#B1C6BA' },
    { light: '#E9EDF2', full: '#B2C6E0' },
  ],
} as const;
