import type { ReactNode } from 'react';
import { answerTexts } from '../texts/answers/common.ts';
import './answers.css';

/** What lies behind an answer, folded: each title says what it answers, and at its end what is inside. */
export function Folds({ children }: { readonly children: ReactNode }) {
  return (
    <section className="folds" data-folds aria-label={answerTexts.folds}>
      {children}
    </section>
  );
}
