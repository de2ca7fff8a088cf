import type { Region } from '../../domain/catalogue/region.ts';
import { selectRegion } from '../../state/derived/region.ts';
import { useApp } from '../../state/useApp.ts';
import { Dialog } from '../primitives/Dialog.tsx';
import { helpTexts, type RegionExamples } from '../texts/dialogs.ts';
import './dialogs.css';
import { useTexts } from '../useTexts.ts';

/** How to begin, what the keyboard does, and the words that are used. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const region = useApp(selectRegion);
  return (
    <Dialog title={helpTexts.title} onClose={onClose}>
      <HelpContent examples={region && examplesOf(region)} />
    </Dialog>
  );
}

function examplesOf({ index, communes }: Region): RegionExamples {
  const alone = communes.names.filter((_, row) => (communes.zone.epci[row] ?? -1) < 0);
  return { former: index.region.formerExample, alone };
}

/** @param examples null while the region is not there */
export function HelpContent({ examples }: { readonly examples: RegionExamples | null }) {
  const texts = useTexts(helpTexts);
  const { steps, keyboard, glossary } = texts;
  return (
    <div className="stack help">
      <section>
        <h3>{texts.stepsTitle}</h3>
        <ol className="help__steps">
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <section>
        <h3>{texts.keyboardTitle}</h3>
        <table className="help__keys">
          <thead className="visually-hidden">
            <tr>
              <th scope="col">{texts.keys}</th>
              <th scope="col">{texts.does}</th>
            </tr>
          </thead>
          <tbody>
            {keyboard.map(({ keys, text }) => (
              <tr key={text}>
                <th scope="row">
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </th>
                <td>{text}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className="note">{texts.keyboardNote}</p>
      </section>
      <section>
        <h3>{texts.glossaryTitle}</h3>
        <dl className="glossary">
          {glossary.map(({ term, text, followedBy }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>
                {text}
                {followedBy && examples && ` ${texts[followedBy](examples)}`}
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}
