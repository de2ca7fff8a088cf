import { encodeQR } from 'qr';
import { type CSSProperties, useMemo } from 'react';

/** Modules left blank around the code, so that a camera finds its edge (ISO/IEC 18004). */
const QUIET_ZONE = 4;

interface QrCodeProps {
  readonly text: string;
  /** Accessible name of the picture. */
  readonly label: string;
}

/**
 * A text as a QR code that bears 15 % of damage. On a screen each module takes a whole number of its pixels, as many as the
 * width it is given allows: readers lose codes whose modules are uneven, or finer than four. Only in a window too narrow for
 * those is it finer, and whole.
 */
export function QrCode({ text, label }: QrCodeProps) {
  const { size, path } = useMemo(() => drawCode(text), [text]);
  return (
    <svg
      className="qr"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      style={{ '--one-pixel-each': `${size / screenPixels()}px` } as CSSProperties}
    >
      <path className="qr__paper" d={`M0 0h${size}v${size}h-${size}z`} />
      <path className="qr__ink" d={path} />
    </svg>
  );
}

/** Pixels of the screen in one of CSS. */
function screenPixels(): number {
  return Math.max(1, globalThis.devicePixelRatio || 1);
}

/** Side in modules, quiet zone included, and one square per dark module. */
function drawCode(text: string): { readonly size: number; readonly path: string } {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET_ZONE });
  const squares = rows.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')));
  return { size: rows.length, path: squares.join('') };
}
