import type { DoorNeed } from '../../../../domain/places/doorNeeds.ts';
import type { DoorRecord } from '../../../../domain/places/doorRecord.ts';
import type { EventDates, OpeningHours, PlaceKind } from '../../../../domain/places/place.ts';
import { formatDay } from '../../../formats.ts';
import { doorWords, type WeekLine } from '../../doorWords.ts';
import { placeWords } from '../../placeWords.ts';
import { typeset } from '../../typeset.ts';

/** Words of a door, the same on the kiosk, on its paper and on the telephone. Null: there is nothing to say. */
export interface DoorWords {
  /** Nothing for a place of no kind: its name says more. */
  readonly kinds: Readonly<Record<PlaceKind, string>>;
  /** What one does there. */
  readonly does: (door: Pick<DoorRecord, 'kind' | 'services'>) => string | null;
  /** What to say at the door or on the telephone, read aloud as it is. */
  readonly say: Readonly<Record<DoorNeed, string>>;
  readonly opening: (door: Pick<DoorRecord, 'opening' | 'age'>) => string | null;
  readonly week: (hours: OpeningHours) => readonly WeekLine[];
  /** How far an address is to be trusted, by its age. */
  readonly seen: (door: Pick<DoorRecord, 'seen' | 'age' | 'status'>) => string;
  readonly callFirst: (door: Pick<DoorRecord, 'phone'>) => string | null;
  readonly dates: (dates: EventDates) => string;
}

const say: Readonly<Record<DoorNeed, string>> = {
  emploi: 'Bonjour, je cherche un travail. Je voudrais un rendez-vous avec un conseiller.',
  jeune: 'Bonjour, j’ai moins de 26 ans. Je voudrais parler de mon avenir avec un conseiller.',
  formation: 'Bonjour, je voudrais me former ou changer de métier. Qui peut me recevoir ?',
  creation: 'Bonjour, je voudrais créer mon activité. Qui peut me conseiller ?',
  numerique: 'Bonjour, j’ai besoin d’aide pour une démarche ou pour internet. Quand puis-je venir ?',
  situation: 'Bonjour, j’ai une situation particulière. Je voudrais en parler avec quelqu’un.',
};

function dates({ start, end }: EventDates): string {
  return start === end ? `le ${formatDay(start)}` : `du ${formatDay(start)} au ${formatDay(end)}`;
}

export const fr: DoorWords = typeset({
  ...doorWords.fr,
  kinds: { ...placeWords.kinds, autre: '' },
  say,
  dates,
});
