/** Text as it stands in XML, between tags and in quotes. */
const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
export const xmlText = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
