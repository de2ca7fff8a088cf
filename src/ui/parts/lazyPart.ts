import { type ComponentType, createElement, type LazyExoticComponent, lazy } from 'react';
import { importPart } from '../../domain/importPart.ts';

/** What puts each part that did not come back to where it was never asked for. */
const failed = new Set<() => void>();

/**
 * A component that is fetched when it is first drawn. What does not come is thrown where it should stand, to the nearest
 * `Zone`, at each drawing until `askAgain`.
 */
export function lazyPart<P extends object>(
  load: () => Promise<ComponentType<P>>,
): ComponentType<P> & { readonly fetch: () => void } {
  let coming: ReturnType<typeof request> | null = null;
  let part: LazyExoticComponent<ComponentType<P>> | null = null;
  const request = () => importPart(load);
  const forget = () => {
    coming = null;
    part = null;
  };
  const need = async () => {
    coming ??= request();
    const come = await coming;
    if (come.ok) return { default: come.value };
    failed.add(forget);
    throw new Error(come.error);
  };
  const draw = (props: P) => {
    part ??= lazy(need);
    return createElement(part, props);
  };
  return Object.assign(draw, {
    /** Has it on its way before it is drawn. */
    fetch: () => {
      coming ??= request();
    },
  });
}

/** Parts that did not come are fetched again the next time they are drawn. */
export function askAgain(): void {
  for (const forget of failed) forget();
  failed.clear();
}
