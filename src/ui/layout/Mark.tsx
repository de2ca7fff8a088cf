/** The sign of the product: an outline and the place one stands at. */
export function Mark() {
  return (
    <svg className="masthead__mark" viewBox="0 0 32 32" aria-hidden="true">
      <path d="M5 21 9 7l11-3 8 9-5 13-12 2Z" />
      <circle cx="16" cy="16.5" r="2.6" />
    </svg>
  );
}
