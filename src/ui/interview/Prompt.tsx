import { X } from 'lucide-react';
import { useId } from 'react';
import type { GuideStep } from '../../domain/interview/notebook.ts';
import { useApp } from '../../state/useApp.ts';
import { Button } from '../primitives/Button.tsx';
import { guideTexts } from '../texts/interview/guide.ts';
import { promptTexts } from '../texts/interview/prompts.ts';
import { useTexts } from '../useTexts.ts';

/** Reminders for the counsellor, hidden for the whole interview by one press; the settings bring them back. */
export function Prompt({ step }: { readonly step: GuideStep }) {
  const title = useId();
  const shown = useApp((state) => state.prompts);
  const { showPrompts } = useApp((state) => state.interviewActions);
  const { prompt, hidePrompt } = useTexts(guideTexts);
  const reminders = Object.values(useTexts(promptTexts)[step]);
  if (!shown) return null;
  return (
    <aside className="prompt" aria-labelledby={title}>
      <h3 id={title} className="prompt__title">
        {prompt}
      </h3>
      <ul className="prompt__list">
        {reminders.map((reminder) => (
          <li key={reminder}>{reminder}</li>
        ))}
      </ul>
      <Button
        variant="quiet"
        iconOnly
        icon={<X />}
        className="prompt__hide"
        title={hidePrompt}
        onClick={() => showPrompts(false)}
      >
        {hidePrompt}
      </Button>
    </aside>
  );
}
