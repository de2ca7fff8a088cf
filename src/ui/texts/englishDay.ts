const DAYS = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** "3 March 2026" */
export function englishDay(day: string): string {
  return DAYS.format(new Date(`${day}T00:00:00Z`));
}
