/** The publication's version, as it is cited and stands in its files; the same as in package.json. */
export const EDITION = '0.1.0';
