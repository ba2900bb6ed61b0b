/** What is said of the file, its credential and its code: loaded when one is made or looked into. */
export const statementFile = {};
