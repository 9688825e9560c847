/**
 * Beginning of the id of every source that was made up for a test, and so of every record that comes from one.
 * A package that holds them says so in its descriptor by a member `made_up`, which is true.
 */
export const MADE_UP = 'made-up';

/** True for the id of a made-up source or of a record from one. */
export const isMadeUp = (id: string): boolean => id.startsWith(`${MADE_UP}-`);
