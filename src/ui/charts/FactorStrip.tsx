import { TENSION_FACTORS } from '../../domain/catalogue/tradesContract.ts';
import type { TensionReading } from '../../domain/trades/tension.ts';
import { tensionTexts } from '../texts/tension.ts';
import './tension.css';

const DOTS = [1, 2, 3, 4, 5] as const;

/** The six factors, one line each: five dots and one plain sentence. */
export function FactorStrip({ factors }: Pick<TensionReading, 'factors'>) {
  const { factorName, factorSentence, outOfFive } = tensionTexts;
  return (
    <ul className="factors">
      {TENSION_FACTORS.map((factor) => {
        const value = factors[factor];
        return (
          <li key={factor} className="factor">
            <span className="factor__name">{factorName(factor)}</span>
            <span className="factor__dots" aria-hidden="true">
              {DOTS.map((dot) => (
                <span
                  key={dot}
                  className="factor__dot"
                  data-class={value !== null && dot <= value ? value : undefined}
                />
              ))}
            </span>
            {value !== null && <span className="visually-hidden"> {outOfFive(value)} : </span>}
            <span className="factor__sentence">{factorSentence(factor, value)}</span>
          </li>
        );
      })}
    </ul>
  );
}
