export const references = {
  title: 'References',
  description: 'Every work that the course cites, and whether it was read at the source.',
  lead: 'Every work that the course cites. Each entry says whether it was seen in a source at hand, or rests on general knowledge and is still to be checked against the work.',
  source: (seen: string) => `Seen in a source${seen ? `: ${seen.replace(/\.$/, '')}` : ''}.`,
  general: 'From general knowledge; details still to be checked against the work.',
  citedIn: 'Cited in',
  where: 'Where to read it',
  further: 'Further reading',
};
