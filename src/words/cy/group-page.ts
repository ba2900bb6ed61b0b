import type { Words } from '../catalogue.ts';
import type { groupPage as en } from '../en/group-page.ts';

/** The page for a group in the room, before an activity is chosen. */
export const groupPage: Words<typeof en> = {
  title: 'Grŵp yn yr ystafell',
  description:
    'Mae dysgwyr yn dangos eu hatebion fel cod, mae ffôn yn darllen y codau, ac mae’r wal yn dangos ble mae’r ystafell wedi’i rhannu.',
  lead: 'Mae pawb yn dangos yr atebion i un gweithgaredd fel cod. Mae’r dudalen hon yn darllen y codau â chamera, ac mae’r wal yn dangos sut mae’r ystafell wedi’i gwasgaru a beth i siarad amdano gyntaf. Nid oes angen cyfrif ar neb, ac nid oes enw mewn unrhyw god.',
  noScript:
    'Heb sgriptiau ni all y dudalen hon ddarllen codau. Cyfrifwch ddwylo yn lle hynny, gerdyn wrth gerdyn.',
  choose: 'Gweithgaredd',
  chooseFirst: 'Dewiswch weithgaredd',
  how: 'Sut mae’n gweithio',
  steps: [
    'Dewiswch y gweithgaredd yma. Mae’r dysgwyr yn ei wneud yn ei wers, pob un ar ei ddyfais ei hun.',
    'Ar ôl dewis, maent yn pwyso “Dangos fy nghod i’r hyfforddwr” o dan y gweithgaredd.',
    'Dechreuwch y camera, a daliwch eich ffôn o flaen pob cod am eiliad.',
    'Pan fydd pob un wedi’i ddarllen, dangoswch sut yr atebodd yr ystafell: ar y sgrin hon, neu ar yr un wrth y wal.',
  ],
};

export const loading = 'Yn nôl y gweithgaredd.';
export const notLoaded = 'Nid oedd modd nôl y gweithgaredd. Gwiriwch y cysylltiad a dewiswch ef eto.';
