import { useApp } from '../../state/useApp.ts';
import type { Address } from '../texts/interview/addressed.ts';

/** Texts of the guide in the way of speaking that the pair chose. */
export function useTexts<T>(texts: Readonly<Record<Address, T>>): T {
  return texts[useApp((state) => state.address)];
}
