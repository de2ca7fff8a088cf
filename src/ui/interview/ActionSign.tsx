import { CalendarDays, Eye, Handshake, MessagesSquare, NotebookPen, Phone, Users } from 'lucide-react';
import type { ActionKind } from '../../domain/interview/plan.ts';

const SIGNS = {
  survey: MessagesSquare,
  immersion: Handshake,
  visit: Eye,
  workshop: Users,
  event: CalendarDays,
  call: Phone,
  other: NotebookPen,
} as const;

/** The sign of a kind of action. It only repeats the word beside it. */
export function ActionSign({ kind }: { readonly kind: ActionKind }) {
  const Sign = SIGNS[kind];
  return <Sign className="kind-sign" aria-hidden="true" />;
}
