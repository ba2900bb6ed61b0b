/** What the statement page says as it is built: its scripts do not bring it along. */
export const statementPage = {};
