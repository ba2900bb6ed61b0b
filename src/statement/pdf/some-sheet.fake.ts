import type { StatementSheet } from './sheet.ts';

/** A sheet with nothing on it that it could do without. */
export const someSheet: StatementSheet = {
  name: 'Łucja Nguyễn-Hughes',
  title: 'A course',
  version: '1.0',
  doneOn: '2026-03-14',
  summary: 'has worked through this course.',
  parts: [{ title: 'The first part', note: '3 lessons' }],
  outcomes: ['A first outcome', 'A second outcome'],
  disclaimer: { heading: 'Self-declared record', text: 'Nobody checked identity or work.' },
  labels: {
    statement: 'Statement of participation',
    whatWasDone: 'What was done',
    whatItWasAbout: 'What it was about',
    completedOn: 'Completed on 14 March 2026',
    version: 'Course version 1.0',
    seal: 'Seal of the course',
  },
  language: 'en-GB',
  marks: 16,
  sealText: 'A course',
};

/** What a PDF is made with besides where it was signed. */
export const someExtras = {
  attachments: [
    {
      name: 'credential.jwt',
      bytes: new TextEncoder().encode('head.claims.signature'),
      description: 'A credential',
      type: 'application/jwt',
    },
  ],
  code: { text: 'https://learn.example.org/verify/#c=a1B2', alt: 'Opens the verify page' },
};
