/** The course's own words in Welsh, which the build puts here: see `words/en/own.ts`. */
export * from './neutral.ts';
