/** The three themes of the publication, in the order they are told. */
export const THEMES = ['motivation', 'mentor-support', 'work-practice'] as const;
export type Theme = (typeof THEMES)[number];
