import type { Region } from '../../../../domain/catalogue/region.ts';
import { importPart } from '../../../../domain/importPart.ts';
import type { DatedPlace } from '../../../../domain/places/agenda.ts';
import { agendaTexts } from '../../../texts/agenda.ts';
import { placeWords } from '../../../texts/placeWords.ts';
import { saveFile } from '../../territory/saveFile.ts';
import { addressLine } from '../addressLine.ts';

/**
 * Hands over a calendar file of these events; the writer of calendars is fetched the first time. False when it could
 * not be fetched, or refused an event.
 * @param today ISO day
 */
export async function saveCalendar(
  events: readonly DatedPlace[],
  region: Region,
  today: string,
): Promise<boolean> {
  const calendar = await importPart(() => import('../../../../domain/places/calendar.ts'));
  if (!calendar.ok) return false;
  const made = calendar.value.placesCalendar(events, today, {
    name: agendaTexts.calendarName,
    where: (event) => addressLine(event, region),
    describe,
  });
  if (!made.ok) return false;
  saveFile({ name: agendaTexts.fileName, type: 'text/calendar;charset=utf-8', text: made.value });
  return true;
}

function describe(event: DatedPlace): string {
  const { organisation, publicText, services, period, notes, phone, website, status } = event;
  return agendaTexts.fileDescription([
    organisation,
    publicText,
    services,
    period,
    notes,
    phone && agendaTexts.phone(phone),
    website,
    status === 'verified' ? null : agendaTexts.confirm,
    agendaTexts.seen(placeWords.status(event), placeWords.sourceOf(event)),
  ]);
}
