/** Which year is the plan's business; whether and where words are a time does not depend on it. */
export const ANY_YEAR = 2000;
