import type { Words } from '../catalogue.ts';
import type { trouble as en } from '../en/trouble.ts';

const file = 'Cadwch ffeil nawr, ac ni chollir dim.';
const unsaved = 'Nid yw’r porwr hwn yn cadw eich gwaith';
const mirror = 'Mewn un lle yn unig y cedwir eich gwaith';

export const trouble: Words<typeof en> = {
  unsaved: {
    blocked: {
      title: unsaved,
      text: `Ni all ddal yr hyn a ysgrifennwch ond nes cau’r tab hwn. ${file}`,
      why: 'Gall ffenestr breifat, gosodiad preifatrwydd llym neu dudalen a ddangosir y tu mewn i un arall wahardd gwefan rhag cadw dim. Agorwch y cwrs mewn ffenestr arferol ei hun, neu gadewch i’r wefan hon gadw data yng ngosodiadau’r porwr.',
    },
    full: {
      title: 'Nid oes lle ar ôl i gadw eich gwaith',
      text: `Mae’r tab hwn yn dal yr hyn a ysgrifennwch, nes cau’r tab. ${file} Yna gwnewch le ar y ddyfais.`,
      why: 'Mae’r ddyfais, neu gyfran y porwr ohoni, yn llawn. Cliriwch ffeiliau neu ddata gwefannau eraill; caiff yr hyn sydd yn y tab hwn ei ysgrifennu cyn gynted ag y bydd lle.',
    },
    slow: {
      title: 'Nid yw eich newidiadau diwethaf wedi’u cadw eto',
      text: 'Nid yw’r porwr wedi ateb ers tro. Bydd hyn yn mynd heibio ohono’i hun pan fydd wedi dal i fyny; i fod yn sicr yn y cyfamser, cadwch ffeil.',
      why: 'Nid yw cronfa ddata’r porwr yn ateb, efallai am fod llawer o dabiau ar agor neu am fod y ddyfais yn brysur. Caewch rai tabiau; os yw’n parhau, cadwch ffeil ac ail-lwythwch y dudalen hon.',
    },
    gone: {
      title: unsaved,
      text: `Mae’r tab hwn yn dal yr hyn a ysgrifennwch, nes cau’r tab. ${file} Yna ail-lwythwch y dudalen.`,
      why: 'Roedd cronfa ddata’r porwr ar agor ac mae wedi mynd: efallai fod y porwr wedi’i chlirio, neu wedi’i chau i arbed cof.',
    },
    newer: {
      title: 'Mae’r tab hwn wedi rhoi’r gorau i gadw',
      text: 'Mae fersiwn mwy newydd o’r cwrs ar agor mewn tab arall. Bydd yr hyn a wnewch yma o hyn ymlaen yn aros yn y tab hwn yn unig: cadwch ffeil, yna ail-lwythwch y dudalen hon i fynd ymlaen yn y fersiwn newydd.',
      why: 'Gallai dau fersiwn sy’n ysgrifennu i’r un lle ddifetha gwaith ei gilydd, felly mae’r un hŷn yn stopio. Mae popeth a gadwyd o’r blaen yn ddiogel.',
    },
    removed: {
      title: 'Dilëwyd y cofnod hwn o’r ddyfais hon',
      text: 'Dileodd rhywun ef mewn tab arall, felly nid yw’r tab hwn yn cadw dim mwyach. Mae’r hyn a ddengys yma o hyd nes ei gau: cadwch ffeil os ydych am ei gael, yna ail-lwythwch y dudalen hon.',
      why: 'Dilëwyd cofnod person am byth yn Fy nghynnydd. Nid yw tab a oedd ar agor ar y pryd yn dod ag ef yn ôl.',
    },
    other: {
      title: 'Mae person arall yn defnyddio’r cwrs nawr, ac nid yw eich newidiadau diwethaf wedi’u cadw',
      text: 'Newidiodd rhywun y person mewn tab arall, felly nid yw’r tab hwn yn cadw dim mwyach. Cadwch ffeil cyn i chi ei gau neu ei ail-lwytho.',
      why: 'Gwrthododd y porwr eich newidiadau diwethaf, a byddai’r hyn a ysgrifennir o hyn ymlaen yn perthyn i’r person a ddewiswyd. Gellir llwytho’r ffeil ar ôl i chi newid yn ôl.',
    },
  },
  mirror: {
    blocked: {
      title: mirror,
      text: 'Ni ellir defnyddio cronfa ddata’r porwr yma, felly mae lle llai yn dal eich gwaith. Gallwch fynd ymlaen; cadwch ffeil o bryd i’w gilydd i fod yn sicr ohono.',
      why: 'Gall ffenestr breifat neu osodiad preifatrwydd wahardd gwefan rhag defnyddio cronfa ddata. Gadewch i’r wefan hon gadw data yng ngosodiadau’r porwr, yna ail-lwythwch y dudalen hon.',
    },
    full: {
      title: mirror,
      text: 'Nid oes lle ar ôl yng nghronfa ddata’r porwr, felly mae lle llai yn dal eich newidiadau diwethaf. Cadwch ffeil i fod yn sicr ohonynt.',
      why: 'Mae’r ddyfais, neu gyfran y porwr ohoni, yn llawn. Cliriwch ffeiliau neu ddata gwefannau eraill; caiff y gronfa ddata ei diweddaru cyn gynted ag y bydd lle.',
    },
    slow: {
      title: mirror,
      text: 'Mae cronfa ddata’r porwr yn araf, felly mae lle llai yn dal eich newidiadau diwethaf yn y cyfamser. Gallwch fynd ymlaen.',
      why: 'Efallai ei bod yn brysur, neu fod llawer o dabiau ar agor. Caiff ei diweddaru cyn gynted ag y bydd yn ateb; os yw’n parhau, cadwch ffeil ac ail-lwythwch y dudalen hon.',
    },
    gone: {
      title: mirror,
      text: 'Mae cronfa ddata’r porwr wedi mynd, felly mae lle llai yn dal eich gwaith. Cadwch ffeil i fod yn sicr ohono, yna ail-lwythwch y dudalen.',
      why: 'Efallai fod y porwr wedi’i chlirio, neu wedi’i chau i arbed cof. Pan fydd yn ôl caiff ei llenwi eto o’r lle llai.',
    },
  },
};

/** When the browser has caught up. */
export const savedAfterAll = 'Mae wedi’i gadw wedi’r cyfan. Gallwch fynd ymlaen.';
