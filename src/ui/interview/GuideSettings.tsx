import { SlidersHorizontal } from 'lucide-react';
import { useCallback, useId, useRef, useState } from 'react';
import { useApp } from '../../state/useApp.ts';
import { Button } from '../primitives/Button.tsx';
import { Checkbox } from '../primitives/Checkbox.tsx';
import { RadioGroup } from '../primitives/RadioGroup.tsx';
import { useDismiss } from '../primitives/useDismiss.ts';
import { guideTexts } from '../texts/interview/guide.ts';
import { useTexts } from '../useTexts.ts';

/** How the pair wants the screen: the way it speaks, the size of its letters, the time, the reminders. */
export function GuideSettings() {
  const [open, setOpen] = useState(false);
  const panel = useId();
  const root = useRef<HTMLDivElement>(null);
  const texts = useTexts(guideTexts);
  useDismiss(
    open,
    root,
    useCallback(() => setOpen(false), []),
  );
  return (
    <div className="guide-settings" ref={root}>
      <Button
        variant="quiet"
        icon={<SlidersHorizontal />}
        aria-expanded={open}
        aria-controls={open ? panel : undefined}
        onClick={() => setOpen(!open)}
      >
        {texts.settings}
      </Button>
      {open && (
        <fieldset id={panel} className="guide-settings__panel stack stack--tight" aria-label={texts.settings}>
          <SettingChoices />
        </fieldset>
      )}
    </div>
  );
}

function SettingChoices() {
  const address = useApp((state) => state.address);
  const large = useApp((state) => state.large);
  const timeShown = useApp((state) => state.timeShown);
  const prompts = useApp((state) => state.prompts);
  const { speak, enlarge, showTime, showPrompts } = useApp((state) => state.interviewActions);
  const texts = useTexts(guideTexts);
  return (
    <>
      <RadioGroup
        legend={texts.address}
        look="chips"
        options={[
          { value: 'vous', label: texts.sayVous },
          { value: 'tu', label: texts.sayTu },
        ]}
        value={address}
        onChange={speak}
      />
      <Checkbox label={texts.large} hint={texts.largeHint} checked={large} onChange={enlarge} />
      <Checkbox label={texts.time} checked={timeShown} onChange={showTime} />
      <Checkbox label={texts.promptsOn} checked={prompts} onChange={showPrompts} />
    </>
  );
}
