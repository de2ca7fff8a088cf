import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { type DatedPlace, readAgenda } from '../../../../../src/domain/places/agenda.ts';
import { StoreContext } from '../../../../../src/state/useApp.ts';
import { ListView } from '../../../../../src/ui/panels/places/agenda/ListView.tsx';
import { MonthTable } from '../../../../../src/ui/panels/places/agenda/MonthTable.tsx';
import { MonthView } from '../../../../../src/ui/panels/places/agenda/MonthView.tsx';
import { agendaTexts } from '../../../../../src/ui/texts/agenda.ts';
import { createLoadedStore } from '../../../../support/createTestStore.ts';
import { createPlace, createSmallPlaces } from '../../../../support/smallPlaces.ts';
import { createSmallRegion } from '../../../../support/smallRegion.ts';
import { textOf } from '../../../../support/textOf.ts';

const TODAY = '2026-11-24';

describe('the month', () => {
  test('has a button on the days that have dates, and on no other', () => {
    const html = monthOf([dated('2026-11-30', '2026-12-01')]);

    expect(html.match(/<button[^>]*aria-label="[^"]*novembre[^"]*"/g)).toEqual([
      expect.stringContaining('30 novembre 2026\u00A0: 1 date'),
    ]);
  });

  test('marks the day it is', () => {
    expect(monthOf([])).toMatch(/aria-current="date"[^>]*><span[^>]*>24</);
  });

  test('is a table under its name, its days named in full for those who listen', () => {
    const html = monthOf([]);

    expect(textOf(html)).toContain('Novembre 2026');
    expect(html.match(/<th /g)).toHaveLength(7);
    expect(html).toContain('abbr="mercredi"');
  });
});

describe('the list of dates', () => {
  test('gives what is to come with its days, then what comes back with the words of its source', async () => {
    const text = textOf(await listOf(false));

    expect(text).toMatch(/À venir\s*3 juin \d{4}\s*Forum de l’emploi/);
    expect(text).toMatch(/En mars\s*Salon de l’orientation/);
    expect(text).toContain('La source écrit\u00A0: «\u00A0annuel, en mars\u00A0»');
  });

  test('says the hours beside the day', () => {
    const oneDay = dated('2026-11-30', '2026-11-30');

    expect(agendaTexts.days({ ...oneDay, period: '10:00 - 17:30' })).toBe(
      '30 novembre 2026, 10\u202Fh – 17\u202Fh\u202F30',
    );
    expect(agendaTexts.days({ ...oneDay, period: '9h' })).toBe('30 novembre 2026, à 9\u202Fh');
    expect(agendaTexts.days({ ...oneDay, period: 'toute la matinée' })).toBe('30 novembre 2026');
  });

  test('shows what is over only when asked', async () => {
    expect(textOf(await listOf(false))).not.toContain('Échange de pratiques');
    expect(textOf(await listOf(true))).toContain('Échange de pratiques');
  });

  test('offers a calendar file for dates to come, never for those without a date', async () => {
    expect((await listOf(true)).match(/dans mon calendrier/g)).toHaveLength(1);
  });
});

test('the month also lists what comes back at a date nobody has published', async () => {
  const cafe = createPlace({
    name: 'Café de l’emploi',
    category: 'event',
    kind: 'cafe_emploi',
    status: 'recurring',
    period: 'tous les mois, 10:00 - 12:00',
  });
  const html = renderToStaticMarkup(
    <StoreContext value={await createLoadedStore()}>
      <MonthView
        agenda={readAgenda([cafe], TODAY)}
        showPast={false}
        region={createSmallRegion()}
        today={TODAY}
        onSave={() => {}}
      />
    </StoreContext>,
  );

  expect(textOf(html)).toMatch(/Date à confirmer\s*Café de l’emploi/);
});

test('an agenda without a date says so, and does not promise what it does not have', () => {
  expect(agendaTexts.nothingUpcoming(3)).toBe(
    'Aucune date à venir dans nos sources\u00A0: voici celles qui reviennent d’habitude.',
  );
  expect(agendaTexts.nothingUpcoming(0)).not.toContain('voici');
});

function monthOf(events: readonly DatedPlace[]): string {
  const ignore = () => {};
  return renderToStaticMarkup(
    <MonthTable month="2026-11" events={events} today={TODAY} day={null} onMonth={ignore} onDay={ignore} />,
  );
}

async function listOf(showPast: boolean): Promise<string> {
  const region = createSmallRegion();
  return renderToStaticMarkup(
    <StoreContext value={await createLoadedStore()}>
      <ListView
        agenda={readAgenda(createSmallPlaces(region), TODAY)}
        showPast={showPast}
        region={region}
        onSave={() => {}}
      />
    </StoreContext>,
  );
}

function dated(start: string, end: string): DatedPlace {
  return createPlace({ category: 'event', kind: 'forum_emploi', dates: { start, end } }) as DatedPlace;
}
