import type { Words } from '../catalogue.ts';
import type { verify as en } from '../en/verify.ts';
import { roughly } from './amounts.ts';
import { capital, listed, noun, numbered } from './phrases.ts';

const methods = {
  interview: 'mewn cyfweliad',
  resubmission: 'drwy ofyn am gael gweld y gwaith eto',
  proctored: 'wrth wylio’r gwaith yn cael ei wneud',
} as const;

const line = { one: 'llinell', two: 'linell', other: 'llinell' };

export const verify: Words<typeof en> = {
  title: 'Gwirio datganiad',
  description:
    'Gweld beth mae datganiad cyfranogiad yn ei ddweud, a gafodd ei newid ers ei lofnodi, ac â pha allwedd. Nid anfonir dim i unman.',
  lead: 'Gweld beth mae datganiad cyfranogiad yn ei ddweud, pwy a’i llofnododd, ac a gafodd ei newid ers hynny.',
  noScript:
    'Sgript sy’n gwirio, yn eich porwr eich hun, fel nad anfonir y datganiad at neb. Heb sgriptiau ni all y dudalen hon ond dweud beth y byddai’r gwirio’n ei ddangos. Efallai y gall rhaglen arall sy’n gwirio Open Badges 3.0 wneud hynny: rhowch iddi’r ffeil credential.jwt o’r tu mewn i’r PDF.',
  noCrypto:
    'Ni all y porwr hwn wirio llofnodion yma. Mae angen porwr cyfoes, a chyfeiriad sy’n dechrau gyda https. Tan hynny ni ellir dweud dim am unrhyw ddatganiad.',
  fileTitle: 'Y ffeil',
  choose: 'Dewis ffeil',
  drop: 'Y PDF, neu ei dystysgrif ddigidol yn unig. Gallwch ei gollwng yma hefyd.',
  stays: 'Fe’i darllenir yn y porwr hwn, ac nid anfonir hi at neb.',
  linkTitle: 'Neu ei ddolen',
  linkLabel: 'Dolen, neu destun tystysgrif ddigidol',
  linkHint:
    'Dolen o’r fath yw’r cod ar y ddalen: pwyntiwch gamera ffôn ato, ac mae’r dudalen hon yn agor gyda chofnod y dysgwr ei hun. Yn y ffeil y mae cydlofnod, nid yn y cod.',
  check: 'Ei wirio',
  checking: 'Yn gwirio …',
  notFetched:
    'Ni chyrhaeddodd rhan o’r dudalen hon sy’n gwirio. Gwiriwch y cysylltiad, ail-lwythwch y dudalen a rhowch gynnig arall arni.',
  notRead: 'Ni allai’r porwr ddarllen y ffeil hon. A gafodd ei symud neu ei dileu yn y cyfamser?',
  shows: 'Beth y gall gwiriad ei ddangos',
  showsList: [
    'Beth a lofnodwyd: enw, cwrs, diwrnod, a’r hyn yr oedd y dysgwr am ei ddangos.',
    'A gafodd un llythyren o hynny ei newid ers hynny.',
    'A oes sefydliad y mae’r wefan hon yn ei adnabod wedi’i gydlofnodi.',
  ],
  cannot: 'Beth na all',
  cannotList: [
    'Pwy oedd yn eistedd yno. Rhywbeth a deipiodd rhywun yw’r enw.',
    'Gwaith pwy ydoedd, a pha mor dda. Ni chafodd ei farcio gan neb.',
    'Bod y cwrs wedi’i wneud. Gall unrhyw un sy’n gwybod sut greu cofnod o’r fath drwy newid yr hyn y mae ei borwr yn ei gadw.',
  ],
  knows: (names) =>
    names.length
      ? `Sefydliadau y mae’r wefan hon yn eu hadnabod: ${listed(names)}.`
      : 'Hyd yma nid yw’r wefan hon yn adnabod unrhyw sefydliad sy’n cydlofnodi.',

  selfDeclared: 'Hunan-ddatganedig',
  selfDeclaredText:
    'Heb ei newid ers ei lofnodi ag allwedd ym mhorwr y dysgwr. Nid oes neb arall yn ei ategu.',
  selfDeclaredAlone:
    'Heb ei newid ers ei lofnodi, ond nid gan y dysgwr, na chan neb y mae’r wefan hon yn ei adnabod. Nid oes neb yn ei ategu.',
  countersigned: (names) => `Cydlofnodwyd gan ${listed(names)}`,
  countersignedText: 'Heb ei newid ers ei lofnodi.',
  says: (name, method, day) => [
    `Dywed ${name} fod `,
    ` wedi gwirio’r dysgwr a’r cofnod ${methods[method]}, ar ${day}.`,
  ],
  unlisted: [
    'Mae arno hefyd lofnod yn enw “',
    '”, ag allwedd nad yw’r wefan hon yn ei hadnabod. Dylid ei drin fel un hunan-ddatganedig.',
  ],
  unlistedAlone: [
    'Fe’i llofnodwyd yn enw “',
    '”, ag allwedd nad yw’r wefan hon yn ei hadnabod. Dylid ei drin fel un hunan-ddatganedig.',
  ],
  doubt: {
    expired: (name) =>
      `Mae’r wefan hon yn adnabod ${name}, a roddodd ddiwrnod olaf i’r llofnod hwn; mae hwnnw wedi mynd heibio. Nid yw’n cyfrif mwyach.`,
    revoked: (name, day, why) =>
      `Mae’r wefan hon yn adnabod ${name}, a dynnodd allwedd y llofnod hwn yn ôl ar ${day}: ${why.replace(/[\s.]+$/, '')}. Nid yw’n cyfrif mwyach.`,
    early: (name) =>
      `Mae’r wefan hon yn adnabod ${name}, ond mae dyddiad y llofnod hwn cyn diwrnod cyntaf yr allwedd. Nid yw’n cyfrif.`,
    late: (name) =>
      `Mae’r wefan hon yn adnabod ${name}, ond mae dyddiad y llofnod hwn ar ôl diwrnod olaf yr allwedd. Nid yw’n cyfrif.`,
    'no-attestation': (name) =>
      `Fe’i llofnodwyd gan ${name}, heb ddweud pwy a wiriodd, na sut. Dylid ei drin fel un hunan-ddatganedig.`,
  },
  fileChanged: 'Newidiwyd y ffeil o’i gwmpas',
  fileChangedText:
    'Nid yw’r PDF hwn fel y’i gwnaed mwyach: efallai nad yr hyn a lofnodwyd yw’r hyn y mae ei dudalennau’n ei ddweud. Isod mae’r hyn a lofnodwyd. Ewch yn ôl hwnnw yn unig.',
  fileCut: 'Nid yw’r ffeil yn gyflawn',
  fileCutText:
    'Mae ei diwedd ar goll, fel pan dorrir lawrlwytho neu neges yn ei hanner, a’i sêl gydag ef. Isod mae’r hyn a lofnodwyd. Gofynnwch am y ffeil gyfan os ydych am wybod am ei thudalennau.',
  fileUnsealed: 'Cadwyd y ffeil gan raglen arall',
  fileUnsealedText:
    'Mae PDF o’r cwrs hwn yn gorffen gyda sêl dros bob beit, ac nid oes un gan hwn. Efallai iddo gael ei argraffu, ei gyfuno neu ei olygu: gall ei dudalennau ddweud rhywbeth arall. Isod mae’r hyn a lofnodwyd. Ewch yn ôl hwnnw yn unig.',
  fileWhole:
    'Mae’r ffeil gyfan fel y’i gwnaed, hyd y beit olaf. Nid yw hynny’n gwneud ei thudalennau’n wir: pwy bynnag sydd ag allwedd y dysgwr a’u hysgrifennodd. Ewch yn ôl yr hyn sydd yma.',

  signed: 'Beth a lofnodwyd',
  claim: {
    criteria: 'Beth a ofynnwyd',
    lessons: 'Gwersi',
    which: 'Pa wersi',
    minutes: 'Amser, yn ôl cyfrif',
    parts: 'Beth a wnaed',
    outcomes: 'Am beth yr oedd',
    check: 'Gwiriad terfynol',
    own: 'Gwaith ei hun',
    activities: 'Gweithgareddau a wnaed',
    marks: 'Canlyniad gorau yn y gwiriad terfynol',
    words: 'Yng ngeiriau’r dysgwr ei hun',
    wordsApart: (names) => `Yng ngeiriau’r dysgwr ei hun, heb eu llofnodi gan ${listed(names)}`,
    authors: 'Awduron y cwrs',
  },
  minutes: (minutes) => capital(roughly(minutes)),
  part: (title, lessons) => `${title}: ${numbered(lessons, noun.lesson)}`,
  taken: 'Wedi’i wneud',
  marks: ({ credit, of }) => `${credit} o ${of}`,
  completedOn: (day) => `Cwblhawyd ar ${day}`,
  version: (version) => `Fersiwn ${version} o’r cwrs`,
  here: 'Cwrs y wefan hon.',
  hereOther: (version) =>
    `Cwrs y wefan hon, sydd â fersiwn ${version} erbyn hyn. Mae datganiad yn aros fel yr oedd dan ei fersiwn ei hun.`,
  hereUnknown: (known) =>
    `Cwrs y wefan hon, mewn fersiwn nad yw’n ei adnabod. Ni all ddweud beth a ofynnodd hwnnw, faint o amser a gymerodd nac am beth yr oedd. Mae’n adnabod ${known}.`,
  hereMissing:
    'Cwrs y wefan hon. Ni chyrhaeddodd yr hyn a ofynnodd yn y fersiwn hwn, felly nid oedd modd cymharu dim yma ag ef. Gwiriwch y cysylltiad ac ail-lwythwch y dudalen.',
  asTheCourse: 'Mae ei enw, yr hyn a ofynnodd a’r amser y mae’n ei gymryd yma fel y mae’r cwrs yn eu dweud.',
  asTheCourseButMarked: 'Mae’r hyn sydd heb ei farcio yma fel y mae’r cwrs yn ei ddweud.',
  others: (others) =>
    `Nid y cwrs biau ${numbered(others, line)}: pwy bynnag a lofnododd ${others === 1 ? 'a’i hysgrifennodd' : 'a’u hysgrifennodd'}. Mae pob un wedi’i marcio.`,
  mark: { other: 'nid y cwrs biau hyn', untold: 'fel y’i llofnodwyd' },
  courseHas: (text) => `Gan y cwrs: ${text}`,
  courseHasNone: 'dim o’r fath',
  outOf: (of) => `gwiriad allan o ${of}`,
  activitiesAsked: (activities) => `${numbered(activities, noun.activity)}, dan deitlau eraill`,
  elsewhere:
    'Cwrs arall, nid cwrs y wefan hon. Pwy bynnag a lofnododd a ysgrifennodd beth yw ei enw a phwy a’i gwnaeth: ni all y wefan hon ddweud a oes cwrs o’r fath.',
  retitled: (title) => `“${title}” yw enw cwrs y wefan hon ei hun. Mae’r cofnod yn rhoi enw arall arno.`,
  selfDeclaredRecord: 'Cofnod hunan-ddatganedig.',
  disclaimer: 'Ni wiriodd neb pwy ydoedd na’r gwaith. Nid yw’n gredyd nac yn gymhwyster.',
  notCredit: 'Datganiad cyfranogiad. Nid yw’n gredyd nac yn gymhwyster.',

  days: {
    toCome: 'Yn ôl cloc y ddyfais yr ydych yn gwirio arni, nid yw’r diwrnod cwblhau wedi dod eto.',
    afterSigning:
      'Mae’r diwrnod cwblhau yn hwyrach na’r llofnod. Cloc anghywir a ddywedodd y naill neu’r llall.',
    beforeVersion: (day) =>
      `Mae’r diwrnod cwblhau yn gynharach na’r fersiwn hwn o’r cwrs, a ddaeth allan ar ${day}. Efallai fod y cloc yn anghywir.`,
    signedBefore: (day) =>
      `Mae dyddiad y llofnod yn gynharach na’r fersiwn hwn o’r cwrs, a ddaeth allan ar ${day}. Roedd y cloc yn anghywir, neu ddyddiad gwneud yw hwn.`,
    over: (day) =>
      `Yn ôl ei air ei hun roedd yn cyfrif tan ${day}. Mae hynny wedi mynd heibio: nid yw’n cyfrif mwyach.`,
    until: (day) => `Yn ôl ei air ei hun mae’n cyfrif tan ${day}.`,
    endUnread:
      'Mae’n dweud ei fod yn dod i ben ar ryw ddiwrnod, ac ni ellir darllen y diwrnod. Dylid ei drin fel un sydd wedi dod i ben.',
    status:
      'Mae’n dweud y gellir gweld ei statws yn rhywle arall. Nid yw’r dudalen hon yn gofyn i neb, felly ni all ddweud a gafodd ei dynnu’n ôl. Gofynnwch i bwy bynnag a’i llofnododd.',
  },

  proves: 'Beth mae hyn yn ei brofi',
  provesList: {
    unchanged: 'Yr hyn a lofnodwyd yw’r hyn sydd yma. Ni newidiwyd yr un llythyren ers hynny.',
    sameKey:
      'Roedd yr allwedd hon gan bwy bynnag a’i llofnododd. Llofnodwyd dau ddatganiad â’r un ôl bys â’r un allwedd. Mae allwedd a wneir yma’n aros mewn un porwr, ar gyfer un dysgwr.',
    vouched: (names) => `Llofnodwyd yr un cofnod gan ${listed(names)}, ag allwedd sydd ar restr y wefan hon.`,
  },
  provesNot: 'Beth nad yw’n ei brofi',
  provesNotList: {
    who: 'Pwy oedd yn eistedd yno. Mae’r enw fel y’i teipiwyd.',
    work: 'Gwaith pwy ydoedd, a pha mor dda. Ni ofynnwyd am sgôr.',
    done: 'Ei fod wedi’i wneud o gwbl. Gall unrhyw un sy’n gwybod sut greu cofnod o’r fath drwy newid yr hyn y mae ei borwr yn ei gadw.',
    day: 'Y diwrnod. Cloc dyfais y dysgwr a’i rhoddodd, neu’r dysgwr ei hun.',
    ownWords:
      'Yr hyn y mae geiriau’r dysgwr ei hun yn ei ddweud: nid oes unrhyw sefydliad yn llofnodi’r rheini.',
    whoVouched: (names) =>
      `Pwy oedd yn eistedd yno: gair ${listed(names)} yw hynny, nid gair y wefan hon. Gofynnwch iddynt os yw’n bwysig.`,
  },
  signatures: (signatures) => (signatures === 1 ? 'Y llofnod' : 'Y llofnodion'),
  byLearner: 'Ag allwedd y dysgwr ei hun',
  byOrganisation: (name) => `Gan ${name}`,
  fingerprint: 'Ôl bys',
  fingerprintText:
    'Enw byr ar yr allwedd. Mae’n dangos a lofnodwyd dau ddatganiad â’r un un, nid pwy biau hi.',
  copy: 'Copïo',
  copyLabel: 'Copïo’r ôl bys',
  copied: 'Copïwyd yr ôl bys.',
  copyYourself: 'Ni adawodd y porwr i’r dudalen ei gopïo. Amlygwch ef a’i gopïo â llaw.',
  signedAt: (moment) => `${moment}, yn ôl cloc y sawl a lofnododd`,
  future: 'Nid yw hynny wedi dod eto: roedd y cloc yn anghywir, neu ddyddiad gwneud yw hwn.',
  checkedOn: (day) => `Gwiriwyd ar ${day}`,
  several: (count) => `${numbered(count, noun.record)} yn y ffeil hon`,

  refused: {
    changed: [
      'Newidiwyd ers ei lofnodi',
      'Nid yr hyn a lofnodwyd yw’r hyn y mae’n ei ddweud. Mae newid un llythyren yn ddigon, neu lofnod sy’n perthyn i rywbeth arall. Felly ni ddangosir dim ohono yma. Gofynnwch am y ffeil wreiddiol.',
    ],
    'not-jwt': [
      'Wedi’i ddifrodi',
      'Mae’n dechrau fel tystysgrif ddigidol, ond mae rhan ar goll neu ni ellir ei darllen. Copïwch neu lawrlwythwch ef eto, y cyfan ohono.',
    ],
    'too-large': [
      'Nid datganiad yw hwn',
      'Mae’n llawer mwy nag unrhyw dystysgrif ddigidol o gwrs, felly nid yw wedi’i ddarllen.',
    ],
    algorithm: [
      'Llofnodwyd mewn ffordd arall',
      'Testun wedi’i lofnodi yw hwn, ond nid yn y ffordd y llofnodir datganiadau’r cwrs hwn (ES256, ag allwedd y mae’n ei henwi). Ni all y dudalen hon ei wirio. Gofynnwch i bwy bynnag a’i rhoddodd am eu tudalen eu hunain.',
    ],
    key: [
      'Nid allwedd y sawl a lofnododd yw hon',
      'Mae’n enwi allwedd nad yw’n perthyn i’r sawl a’i llofnododd, yn ôl ei air ei hun. Felly ni ddangosir dim ohono yma.',
    ],
    'unknown-issuer': [
      'Llofnodwyd ag allwedd nad yw’r wefan hon yn ei hadnabod',
      'Nid yw’r sawl a’i llofnododd, yn ôl ei air ei hun, ar restr y wefan hon, ac nid yw’r allwedd yn y cofnod. Nid oedd modd ei wirio: dylid ei drin fel un hunan-ddatganedig ar y gorau.',
    ],
    'not-ours': [
      'Nid datganiad yw hwn',
      'Mae wedi’i lofnodi, a heb ei newid, ond mae’n ei wrth-ddweud ei hun neu nid yw’n dystysgrif ddigidol. Nid yw’r cwrs hwn byth yn creu cofnod o’r fath.',
    ],
    'other-badge': [
      'Bathodyn gan eraill',
      'Mae wedi’i lofnodi, a heb ei newid, ond nid datganiad o gwrs fel hwn ydyw. Rhaid darllen yn rhywle arall beth mae’n ei ddweud.',
    ],
  },
  itCallsItself: ['Mae’n ei alw ei hun yn “', '”.'],
  itSays: ['Mae’n dweud ei fod yn dod oddi wrth “', '”. Ni wiriwyd hynny.'],
  nothing: {
    empty: ['Dim byd yno', 'Nid oedd dim ynddo i’w wirio.'],
    'too-big': ['Rhy fawr', 'Mae’n fwy nag 20 MB. Mae datganiad o’r cwrs hwn yn llawer llai.'],
    'no-record': [
      'Nid oes cofnod wedi’i lofnodi ynddo',
      'Nid oes cofnod wedi’i lofnodi yn y PDF hwn. Efallai iddo gael ei argraffu neu ei sganio, ei wneud lle na allai’r porwr lofnodi, neu ei gadw eto gan raglen sy’n gadael atodiadau allan. Gofynnwch am y ffeil wreiddiol, neu am ei dolen.',
    ],
    cut: [
      'Ddim yn gyflawn',
      'Mae’r PDF hwn yn torri cyn ei ddiwedd, fel pan dorrir lawrlwytho neu neges yn ei hanner, felly nid yw ei gofnod ynddo. Gofynnwch am y ffeil gyfan.',
    ],
    locked: [
      'Dan glo',
      'Mae’r PDF hwn wedi’i amgryptio, felly ni ellir darllen ei gofnod. Gofynnwch am y ffeil wreiddiol: nid oes cyfrinair ar ddatganiad o’r cwrs hwn.',
    ],
    picture: [
      'Llun',
      'Nid oes cofnod wedi’i lofnodi mewn llun. Os yw’n dangos cod datganiad, pwyntiwch gamera ffôn ato: mae hynny’n agor y dudalen hon.',
    ],
    archive: [
      'Ffeil wedi’i phacio',
      'Archif neu ddogfen swyddfa yw hon. Os yw’r datganiad y tu mewn, dadbaciwch hi yn gyntaf a dewiswch y PDF.',
    ],
    progress: [
      'Ffeil gynnydd',
      'Cynnydd rhywun mewn cwrs yw hon, nid datganiad. Gellir ei llwytho dan “Fy nghynnydd”, ac nid yw’n dweud dim wrth eraill.',
    ],
    key: [
      'Allwedd',
      'Allwedd yw hon, nid rhywbeth a lofnodwyd ag un. Os yw’n un gyfrinachol, cadwch hi i chi’ch hun. Ni chadwyd hi yma.',
    ],
    'old-badge': [
      'Open Badge o fath hŷn',
      'Mae wedi’i ysgrifennu fel yr oedd Open Badges cyn fersiwn 3. Gwirir y rheini lle y’u rhoddwyd; mae’r dudalen hon yn gwirio fersiwn 3, wedi’i lofnodi fel JWT.',
    ],
    'other-credential': [
      'Tystysgrif ddigidol na all y dudalen hon ei gwirio',
      'Tystysgrif ddigidol fel JSON plaen yw hon. Mae’r dudalen hon yn gwirio’r rhai a lofnodir fel un testun (VC-JWT), fel y ffeil credential.jwt.',
    ],
    'bad-code': [
      'Mae’r ddolen wedi’i difrodi',
      'Mae rhan ohoni ar goll neu wedi’i newid ar ei ffordd, neu mae o fath mwy newydd nag y mae’r dudalen hon yn ei adnabod. Copïwch hi i gyd, neu pwyntiwch y camera at y cod unwaith eto.',
    ],
    unknown: [
      'Nid datganiad yw hwn',
      'Nid oes tystysgrif ddigidol ynddo. Dewiswch y PDF neu’r ffeil credential.jwt, neu gludwch ddolen datganiad.',
    ],
  },
};
