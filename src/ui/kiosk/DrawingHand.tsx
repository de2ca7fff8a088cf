/** The loop, closed, and the hand that draws it: one movement in 100 units. */
const LOOP = 'M50 16C72 12 88 26 86 46S74 84 52 86 14 74 13 52 28 20 50 16Z';

/** Over the map of the first screen, a hand draws around its middle, where the centre is. It stands still for who asks for no movement. */
export function DrawingHand() {
  return (
    <svg className="kiosk-hand" viewBox="0 0 100 100" aria-hidden="true">
      <path className="kiosk-hand__casing" d={LOOP} pathLength="1" />
      <path className="kiosk-hand__line" d={LOOP} pathLength="1" />
      <g className="kiosk-hand__hand">
        <path
          d="M0 0c2-1 4 0 4 2v9l8 2c3 1 5 3 4 6l-2 8H3l-8-10c-2-3 1-5 4-3l2 2V2c0-1 0-2 1-2Z"
          transform="translate(-2 -1) scale(0.62)"
        />
      </g>
    </svg>
  );
}
