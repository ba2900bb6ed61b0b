/** `2026-11-21` → “21 November 2026”. What is no day is given back as it is. */
export function dayInWords(date: string): string {
  const day = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(day)
    ? date
    : new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}
