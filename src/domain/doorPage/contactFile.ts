import type { PageDoor } from './doorPage.ts';

const LINE_END = '\r\n';
/** Longest line, in octets, its end left out (RFC 6350, 3.2). */
const MAX_OCTETS = 75;
const ENCODER = new TextEncoder();

/** A contact file of one door (vCard 3.0, RFC 2426: the one that every telephone reads). @param note what to say there, hours */
export function contactFile({ name, address, phone, website, point }: PageDoor, note: string): string {
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    'PRODID:-//Arpenteur//FR',
    `N:${escaped(name)};;;;`,
    `FN:${escaped(name)}`,
    `ORG:${escaped(name)}`,
    ...(phone ? [`TEL;TYPE=WORK,VOICE:${escaped(phone)}`] : []),
    ...(address ? [`ADR;TYPE=WORK:;;${escaped(address)};;;;`] : []),
    ...(website ? [`URL:${website}`] : []),
    ...(point ? [`GEO:${point[1]};${point[0]}`] : []),
    ...(note ? [`NOTE:${escaped(note)}`] : []),
    'END:VCARD',
  ];
  return lines.map(folded).join(LINE_END) + LINE_END;
}

function escaped(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n]/gu, ' ')
    .replaceAll(/[\\,;]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const letter of line) {
    const size = ENCODER.encode(letter).length;
    if (octets + size > MAX_OCTETS) {
      text += `${LINE_END} `;
      octets = 1;
    }
    text += letter;
    octets += size;
  }
  return text;
}
