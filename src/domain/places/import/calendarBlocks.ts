/** The text of one event of a calendar, and the line it starts at; empty when it never ends. */
export interface EventBlock {
  readonly line: number;
  readonly text: string;
}

const PROPERTY = /^[A-Z][A-Z0-9-]*(?:;[^:]*)?:/i;
const MOMENTS = /^(DTSTART|DTEND|RECURRENCE-ID|EXDATE|RDATE)((?:;[^:]*)?):(.*)$/i;
const WHOLE_DAYS = /^\d{8}(?:,\d{8})*$/;

/** The text of each event and the line it starts at. An event that never ends goes to the end of the file. */
export function cutEvents(text: string): readonly EventBlock[] {
  const lines = text.split(/\r\n|\r|\n/);
  const events: EventBlock[] = [];
  let start = -1;
  lines.forEach((content, at) => {
    if (/^BEGIN:VEVENT\s*$/i.test(content)) {
      if (start >= 0) events.push({ line: start + 1, text: '' });
      start = at;
    } else if (/^END:VEVENT\s*$/i.test(content) && start >= 0) {
      events.push({ line: start + 1, text: mend(lines.slice(start, at + 1)).join('\r\n') });
      start = -1;
    }
  });
  if (start >= 0) events.push({ line: start + 1, text: '' });
  return events;
}

/**
 * Lines as the standard wants them (RFC 5545), where programs write them otherwise: a text that goes on without the space of a
 * folded line, a whole day without `VALUE=DATE`, an hour without seconds. Alarms inside of the event are left out.
 */
function mend(lines: readonly string[]): readonly string[] {
  const mended: string[] = [];
  for (const line of withoutAlarms(lines)) {
    if (/^[ \t]/.test(line)) mended.push(line);
    else if (PROPERTY.test(line)) mended.push(mendMoment(line));
    else if (mended.length > 0 && line.trim() !== '') mended.push(` \\n${line}`);
  }
  return mended;
}

function withoutAlarms(lines: readonly string[]): readonly string[] {
  let isAlarm = false;
  return lines.filter((line) => {
    if (/^BEGIN:VALARM\s*$/i.test(line)) isAlarm = true;
    const isKept = !isAlarm;
    if (/^END:VALARM\s*$/i.test(line)) isAlarm = false;
    return isKept;
  });
}

function mendMoment(line: string): string {
  const [, name = '', parameters = '', value = ''] = MOMENTS.exec(line) ?? [];
  if (name === '') return line;
  const written = value.trim();
  if (WHOLE_DAYS.test(written) && !/VALUE=DATE(?:;|$)/i.test(parameters))
    return `${name};VALUE=DATE${parameters.replace(/;(?:VALUE|TZID)=[^;]*/gi, '')}:${written}`;
  return `${name}${parameters}:${written.replace(/(T\d{4})(?=Z?(?:,|$))/g, '$100')}`;
}
