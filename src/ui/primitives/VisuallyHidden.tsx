import type { ReactNode } from 'react';

/** Heard, not seen. With `live`, what changes in it is announced once the visitor pauses. */
export function VisuallyHidden({
  children,
  live = false,
}: {
  readonly children: ReactNode;
  readonly live?: boolean;
}) {
  return (
    <span className="visually-hidden" {...(live ? { role: 'status' } : {})}>
      {children}
    </span>
  );
}
