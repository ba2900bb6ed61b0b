/** What is said when a part of a page did not arrive, and how to go on. */
export const missing =
  'Ni chyrhaeddodd rhan o’r dudalen hon. Gwiriwch y cysylltiad a rhowch gynnig arall arni; os nad hynny sydd o’i le, ail-lwythwch y dudalen. Mae’r hyn a wnaethoch wedi’i gadw.';
