import { importReportTexts } from './importReport.ts';
import { THE_CENTRE } from './placeWords.ts';
import { typeset } from './typeset.ts';

/** What a centre adds is told with these, wherever it is shown. */
export const centreWords = {
  recurrence: importReportTexts.recurrence,
  ...typeset({
    addedTitle: (title: string, centre: string) => `${title}, ajouté par ${centre || THE_CENTRE}`,
  }),
} as const;
