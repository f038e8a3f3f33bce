/** The theme page that is measured, in `dist/`; the other tools make a page of the same charts and prose. */
export const THEME = 'temaer/mentorstoette/';

/** Five of its charts, one of each kind. */
export const CHARTS = [
  'mentor-satisfaction',
  'mentor-conversation-frequency',
  'mentor-double-problem',
  'mentor-course-status',
  'mentor-health-then-and-now',
];

/** The chart that pointers go to first: two bars. */
export const HOVERED = 'mentor-satisfaction';

/** A chart with a view of people, on the theme page and on a page of its own; what only ours can do is tried on it. */
export const EXPLORED = 'mentor-wellbeing';
