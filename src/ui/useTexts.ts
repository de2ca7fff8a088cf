import { createContext, useContext } from 'react';
import { type Address, type InOneWay, inOneWay } from './texts/addressed.ts';

/** How this part of the screen speaks to the person: « vous », unless the pair chose otherwise. */
export const AddressContext = createContext<Address>('vous');

/** Texts in the way of speaking of this part of the screen. */
export function useTexts<T extends object>(texts: T): InOneWay<T> {
  return inOneWay(texts, useContext(AddressContext));
}
