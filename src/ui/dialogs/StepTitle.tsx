import { type ReactNode, useEffect, useRef } from 'react';

/** A heading that takes the focus when its step begins. */
export function StepTitle({ children }: { readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h3 ref={heading} tabIndex={-1} className="import__step">
      {children}
    </h3>
  );
}
