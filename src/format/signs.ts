/** U+00A0: between groups of digits, and a number and its unit. */
export const nbsp = '\u00a0';

/** U+2212, the sign of a negative number. */
export const minus = '\u2212';

/** U+2013, between the ends of a range. */
export const enDash = '\u2013';
