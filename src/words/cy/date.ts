/**
 * As in English, but for dates in Welsh: browsers made from Chromium know the plural forms of Welsh and neither its months
 * nor its numbers, and write “December 8” without a word. So British dates are taken, and their names said in Welsh.
 */
const months = [
  ['Ionawr', 'Ion'],
  ['Chwefror', 'Chwef'],
  ['Mawrth', 'Maw'],
  ['Ebrill', 'Ebr'],
  ['Mai', 'Mai'],
  ['Mehefin', 'Meh'],
  ['Gorffennaf', 'Gorff'],
  ['Awst', 'Awst'],
  ['Medi', 'Medi'],
  ['Hydref', 'Hyd'],
  ['Tachwedd', 'Tach'],
  ['Rhagfyr', 'Rhag'],
] as const;
const monthsInEnglish = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const weekdays: Readonly<Record<string, string>> = {
  Mon: 'dydd Llun',
  Tue: 'dydd Mawrth',
  Wed: 'dydd Mercher',
  Thu: 'dydd Iau',
  Fri: 'dydd Gwener',
  Sat: 'dydd Sadwrn',
  Sun: 'dydd Sul',
};

export function written(date: Date, language: string, how: Intl.DateTimeFormatOptions): string {
  if (!/^cy\b/.test(language)) return new Intl.DateTimeFormat(language, how).format(date);
  return new Intl.DateTimeFormat('en-GB', how)
    .formatToParts(date)
    .map(({ type, value }, index, all) => {
      const short = value.slice(0, 3);
      if (type === 'month')
        return months[monthsInEnglish.indexOf(short)]?.[how.month === 'short' ? 1 : 0] ?? value;
      if (type === 'weekday') return weekdays[short] ?? value;
      if (type !== 'literal') return value;
      // Some browsers put a comma behind the weekday, and before the time what others say as a word.
      if (all[index - 1]?.type === 'weekday') return ' ';
      return all[index + 1]?.type === 'hour' && index > 0 ? ' am ' : value;
    })
    .join('');
}
