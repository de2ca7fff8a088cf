import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { ActionId, PlaceId } from '../../../../src/domain/ids.ts';
import { planCalendar } from '../../../../src/domain/interview/calendar.ts';
import type { Plan, PlanAction } from '../../../../src/domain/interview/plan.ts';
import type { Place } from '../../../../src/domain/places/place.ts';
import { createPlace } from '../../../support/smallPlaces.ts';
import { unwrap } from '../../../support/smallTrades.ts';

const words = {
  name: 'Plan',
  describe: ({ wantToKnow }: PlanAction) => wantToKnow,
  where: ({ address }: Place) => address ?? '',
};

describe('planCalendar', () => {
  test('has one whole day for each action that has a day, the first to come first', () => {
    const events = read([
      action({ id: 'a1' as ActionId, date: '2026-12-31', title: 'Visite' }),
      action({ id: 'a2' as ActionId, date: null }),
      action({ id: 'a3' as ActionId, date: '2026-12-01', title: 'Appel' }),
    ]);

    expect(events.map(({ summary, startDate, endDate }) => [summary, `${startDate}`, `${endDate}`])).toEqual([
      ['Appel', '2026-12-01', '2026-12-02'],
      ['Visite', '2026-12-31', '2027-01-01'],
    ]);
  });

  test('keeps commas, lines and control characters of the person from breaking the file', () => {
    const [event] = read([
      action({ title: 'Voir; puis\u0007 revoir,\r\nou pas', wantToKnow: 'a\nEND:VEVENT\nb' }),
    ]);

    expect([event?.summary, event?.description]).toEqual(['Voir; puis  revoir,\nou pas', 'a\nEND:VEVENT\nb']);
  });

  test('has no line longer than 75 octets, accents and emoji counted whole', () => {
    const title = `${'é'.repeat(90)}🙂 ${'’'.repeat(60)}`;
    const plan = [action({ title })];

    const lines = unwrap(planCalendar(plan, [], '2026-11-23', words)).split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(read(plan)[0]?.summary).toBe(title);
  });

  test('says where the card of an action is, when it is still there', () => {
    const place = createPlace({
      address: '24 rue du Carteron',
      position: { point: [-0.88, 47.06], precision: 'address' },
    });
    const plan = [action({ place: place.id }), action({ id: 'a2' as ActionId, place: 'gone' as PlaceId })];

    const [there, gone] = read(plan, [place]);

    expect([there?.location, `${there?.component.getFirstPropertyValue('geo')}`]).toEqual([
      '24 rue du Carteron',
      '47.06,-0.88',
    ]);
    expect([gone?.location, gone?.component.getFirstPropertyValue('geo')]).toEqual([null, null]);
  });

  test('gives an action the same identifier again, another one to another action', () => {
    const uid = (change: Partial<PlanAction>) => read([action(change)])[0]?.uid;

    expect(uid({ date: '2026-12-05' })).toBe(uid({}));
    expect(uid({ title: 'Autre chose' })).not.toBe(uid({}));
  });
});

function read(plan: Plan, places: readonly Place[] = []): readonly ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(unwrap(planCalendar(plan, places, '2026-11-23', words))));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

function action(change: Partial<PlanAction>): PlanAction {
  return {
    id: 'a1' as ActionId,
    kind: 'visit',
    title: 'Mairie',
    place: null,
    date: '2026-12-01',
    wantToKnow: '',
    askFor: '',
    learned: '',
    learnedOn: null,
    ...change,
  };
}
