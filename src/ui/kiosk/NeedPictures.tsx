import { Backpack, Briefcase, GraduationCap, HandHeart, Lightbulb, Monitor } from 'lucide-react';
import type { ReactNode } from 'react';
import type { DoorNeed } from '../../domain/places/doorNeeds.ts';

/** One picture for each need. */
export const NEED_PICTURES: Readonly<Record<DoorNeed, ReactNode>> = {
  emploi: <Briefcase aria-hidden="true" />,
  jeune: <Backpack aria-hidden="true" />,
  formation: <GraduationCap aria-hidden="true" />,
  creation: <Lightbulb aria-hidden="true" />,
  numerique: <Monitor aria-hidden="true" />,
  situation: <HandHeart aria-hidden="true" />,
};
