import type { CSSProperties } from 'react';
import { STANDARDISED_FACTORS } from '../../domain/catalogue/tradesContract.ts';
import type { RecentTension } from '../../domain/trades/tension.ts';
import { tensionTexts } from '../texts/tension.ts';
import './tension.css';

/** Indexes that the line shows at least, on either side of the mean: small differences stay small. */
const LEAST_RANGE = 2;

/** The factors on the scale of their own indexes, one line each: a dot left or right of the mean, its number, one plain sentence. */
export function IndexStrip({ factors }: { readonly factors: NonNullable<RecentTension['factors']> }) {
  const { indexName, indexValue, indexSentence } = tensionTexts;
  const range = Math.max(LEAST_RANGE, ...Object.values(factors).map((value) => Math.abs(value ?? 0)));
  return (
    <ul className="factors">
      {STANDARDISED_FACTORS.map((factor) => {
        const value = factors[factor];
        const place = { '--at': `${50 + (50 * (value ?? 0)) / range}%` } as CSSProperties;
        return (
          <li key={factor} className="factor">
            <span className="factor__name">{indexName(factor)}</span>
            <span className="factor__index">
              <span className="factor__line" aria-hidden="true" style={place} data-missing={value === null} />
              {indexValue(value)}
            </span>
            {value !== null && <span className="factor__sentence">{indexSentence(value)}</span>}
          </li>
        );
      })}
    </ul>
  );
}
