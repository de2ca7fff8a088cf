import type { GuideStep } from '../../domain/interview/notebook.ts';
import { useApp } from '../../state/useApp.ts';
import { Disclosure } from '../primitives/Disclosure.tsx';
import { guideTexts } from '../texts/interview/guide.ts';
import { promptTexts } from '../texts/interview/prompts.ts';
import { useTexts } from '../useTexts.ts';

/** Reminders for the counsellor, folded; the settings hide them for the whole interview. */
export function Prompt({ step }: { readonly step: GuideStep }) {
  const shown = useApp((state) => state.prompts);
  const { prompt } = useTexts(guideTexts);
  const reminders = Object.values(useTexts(promptTexts)[step]);
  if (!shown) return null;
  return (
    <Disclosure title={prompt}>
      <ul className="prompt__list">
        {reminders.map((reminder) => (
          <li key={reminder}>{reminder}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
