import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { PlaceId } from '../../../../../src/domain/ids.ts';
import { readAgenda } from '../../../../../src/domain/places/agenda.ts';
import { StoreContext } from '../../../../../src/state/useApp.ts';
import { ListView } from '../../../../../src/ui/panels/places/agenda/ListView.tsx';
import { MonthView } from '../../../../../src/ui/panels/places/agenda/MonthView.tsx';
import { createLoadedStore } from '../../../../support/createTestStore.ts';
import { createPlace } from '../../../../support/smallPlaces.ts';
import { createSmallRegion } from '../../../../support/smallRegion.ts';

const TODAY = '2026-11-24';
const region = createSmallRegion();
/** Thirty-three dates on one and the same day, as a file of the person's own may bring them. */
const agenda = readAgenda(
  Array.from({ length: 33 }, (_, at) =>
    createPlace({
      id: `own${at}` as PlaceId,
      category: 'event',
      kind: 'forum_emploi',
      dates: { start: '2026-12-01', end: '2026-12-01' },
    }),
  ),
  TODAY,
);
const shared = { agenda, showPast: false, region, onSave: () => {} };

test.each([
  ['dates to come', <ListView key="list" {...shared} />],
  ['dates of a month', <MonthView key="month" {...shared} today={TODAY} />],
])('%s begin with five and say how many are left', async (_, list) => {
  const html = renderToStaticMarkup(<StoreContext value={await createLoadedStore()}>{list}</StoreContext>);

  expect(html.match(/<li /g)).toHaveLength(5);
  // 33 − 5 = 28
  expect(html).toContain('Voir les 28 autres');
});
