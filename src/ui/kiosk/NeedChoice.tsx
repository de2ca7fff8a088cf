import { Backpack, Briefcase, GraduationCap, HandHeart, Lightbulb, Monitor } from 'lucide-react';
import type { ReactNode } from 'react';
import { DOOR_NEEDS, type DoorNeed } from '../../domain/places/doorNeeds.ts';
import { useApp } from '../../state/useApp.ts';
import { Button } from '../primitives/Button.tsx';
import { useKioskTexts } from './useKioskTexts.ts';

const PICTURES: Readonly<Record<DoorNeed, ReactNode>> = {
  emploi: <Briefcase />,
  jeune: <Backpack />,
  formation: <GraduationCap />,
  creation: <Lightbulb />,
  numerique: <Monitor />,
  situation: <HandHeart />,
};

/** What the visitor comes for, one of six, with a picture each: the doors follow. */
export function NeedChoice() {
  const { needTitle, needs } = useKioskTexts();
  const chosen = useApp(({ visit }) => visit.need);
  const { comeFor } = useApp((state) => state.visitActions);
  return (
    <fieldset className="kiosk-needs" aria-label={needTitle}>
      {DOOR_NEEDS.map((need) => (
        <Button
          key={need}
          variant="toggle"
          icon={PICTURES[need]}
          aria-pressed={need === chosen}
          onClick={() => comeFor(need)}
        >
          {needs[need]}
        </Button>
      ))}
    </fieldset>
  );
}
