/** What a written form says that keeps what is done in it, since the view for it did not arrive. */
export const lateView =
  'Ni chyrhaeddodd rhan o’r dudalen hon, felly dyma’r ffurflen fel y mae ar bapur. Cedwir yr hyn a ddewiswch ac a ysgrifennwch ynddi; ar gyfer y gweddill, megis llinellau o’ch eiddo eich hun, ail-lwythwch y dudalen.';
