import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Region } from '../../src/domain/catalogue/region.ts';
import type { AppStore } from '../../src/state/store.ts';
import { StoreContext } from '../../src/state/useApp.ts';
import { textOf } from './textOf.ts';

/** What a part of the screen says with the state as it is now, the names of sources left out. */
export function screenText(store: AppStore, { index }: Region, screen: ReactElement): string {
  // Outside of a page a component is given the state that the store began with.
  const atOnce: AppStore = { ...store, getInitialState: store.getState };
  const html = renderToStaticMarkup(<StoreContext value={atOnce}>{screen}</StoreContext>);
  return index.sources.reduce((rest, { attribution }) => rest.replaceAll(attribution, ''), textOf(html));
}
