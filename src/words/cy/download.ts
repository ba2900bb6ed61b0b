import type { Words } from '../catalogue.ts';
import type { download as en } from '../en/download.ts';

export const download: Words<typeof en> = {
  title: 'Mynd â’r cwrs gyda chi',
  description: (course) => `“${course}” fel llyfr, ac fel pecynnau i lwyfannau dysgu a gweinyddion gwe.`,
  lead: 'Yr un cwrs fel llyfr, ac yn y ffurfiau y mae systemau eraill yn eu cymryd. Ym mhob un, mae’r hyn y mae pobl yn ei ysgrifennu yn aros ar eu dyfais eu hunain.',
  take: (file, bytes) => `Lawrlwytho ${file} (${(bytes / 1e6).toFixed(1)} MB)`,
  same: 'Symiau gwirio yw’r rhifau hir. Caiff pwy bynnag sy’n adeiladu’r un fersiwn o’r cwrs yr un rhai, ac eithrio’r PDF, sy’n cynnwys yr eiliad y’i hargraffwyd.',
};

/** By the name of the wrapper. */
export const packages: Readonly<Record<string, { readonly title: string; readonly text: string }>> = {
  epub: {
    title: 'Llyfr, i ddarllenwyr e-lyfrau (EPUB)',
    text: 'Testun sy’n llifo, mewn unrhyw faint, i’r llygad neu i’r glust. Ffurflenni yw’r gweithgareddau, ac mae’r hyn y mae’r cwrs yn ei ddweud amdanynt yn y cefn.',
  },
  pdf: {
    title: 'Llyfr, ar A4 (PDF)',
    text: 'I’w argraffu, yn rhannol neu’n gyfan, ac i ysgrifennu ynddo â phen: gyda rhifau tudalennau, cynnwys a llinellau i ysgrifennu arnynt.',
  },
  html: {
    title: 'Llyfr, fel un dudalen',
    text: 'Mae’n agor mewn unrhyw borwr heb rwydwaith. Mae’r lluniau a’r ffontiau ynddo; nid oes dim yn rhedeg.',
  },
  md: {
    title: 'Testun (Markdown)',
    text: 'I ddyfynnu ohono, i’w addasu ac i’w gyfieithu, mewn unrhyw olygydd.',
  },
  scorm12: {
    title: 'SCORM 1.2',
    text: 'I bron bob llwyfan dysgu: Moodle, Totara, Canvas, Blackboard, Brightspace ac eraill. Cymerwch yr un hwn os nad ydych yn siŵr.',
  },
  scorm2004: {
    title: 'SCORM 2004, 4ydd argraffiad',
    text: 'I lwyfannau sy’n dweud eu bod yn ei gymryd. Mae’n gwahaniaethu rhwng cwblhau a llwyddo, ac yn dweud pa mor bell y mae rhywun.',
  },
  cmi5: {
    title: 'cmi5',
    text: 'I lwyfannau sydd â storfa datganiadau (LRS). Mae’n dweud pob gweithgaredd gyda’r hyn a ddewiswyd, ac yn dal i fyny ar ôl cyfnod heb rwydwaith.',
  },
  cc: {
    title: 'Common Cartridge 1.1',
    text: 'Y testun i’w ddarllen, a’r cwestiynau fel profion y llwyfan ei hun, i’w mabwysiadu ac i’w haddasu. Mae’r gweithgareddau yno fel ffurflenni ar bapur.',
  },
  site: {
    title: 'Gwefan',
    text: 'Dadbaciwch hi ar unrhyw weinydd gwe, mewn unrhyw ffolder. Nid oes angen gosod dim.',
  },
};
