import { useId } from 'react';

/** The person's territory: what was drawn, what is counted, what is known of it. */
export function TerritorySection() {
  const title = useId();
  return (
    <section aria-labelledby={title}>
      <h2 id={title}>Mon territoire</h2>
    </section>
  );
}
