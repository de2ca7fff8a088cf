import { encodeQR } from 'qr';
import { useMemo } from 'react';

/** Modules left blank around the code, so that a camera finds its edge (ISO/IEC 18004). */
const QUIET_ZONE = 4;

interface QrCodeProps {
  readonly text: string;
  /** Accessible name of the picture. */
  readonly label: string;
}

/** A text as a QR code that bears 15 % of damage. It takes the width it is given. */
export function QrCode({ text, label }: QrCodeProps) {
  const { size, path } = useMemo(() => drawCode(text), [text]);
  return (
    <svg className="qr" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`}>
      <path className="qr__paper" d={`M0 0h${size}v${size}h-${size}z`} />
      <path className="qr__ink" d={path} />
    </svg>
  );
}

/** Side in modules, quiet zone included, and one square per dark module. */
function drawCode(text: string): { readonly size: number; readonly path: string } {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET_ZONE });
  const squares = rows.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')));
  return { size: rows.length, path: squares.join('') };
}
