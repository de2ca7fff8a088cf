/** A square with the hatch of communes that came in, or of those that went out: the same on the map and on paper. */
export function ChangeSample({ change }: { readonly change: 'gained' | 'lost' }) {
  return (
    <svg className="change-sample" viewBox="0 0 16 16" aria-hidden="true">
      <rect width="16" height="16" />
      <path d={change === 'gained' ? 'M0 8L8 0M0 16L16 0M8 16L16 8' : 'M0 8L8 16M0 0L16 16M8 0L16 8'} />
    </svg>
  );
}
