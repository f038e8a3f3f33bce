import type { EvidenceType, Unit } from '../dataset/observation.ts';
import type { Verdict } from '../stats/reconstruct.ts';
import type { StringKey } from './strings.ts';
import type { Theme } from './themes.ts';

/** The name of each theme. */
export const THEME_NAME: Record<Theme, StringKey> = {
  motivation: 'themeMotivation',
  'mentor-support': 'themeMentorSupport',
  'work-practice': 'themeWorkPractice',
};

/** The question each theme answers. */
export const THEME_QUESTION: Record<Theme, StringKey> = {
  motivation: 'themeCardMotivation',
  'mentor-support': 'themeCardMentorSupport',
  'work-practice': 'themeCardWorkPractice',
};

/** What a kind of evidence is called. */
export const EVIDENCE_NAME: Record<EvidenceType, StringKey> = {
  'user-survey': 'evidenceUserSurvey',
  'project-monitoring': 'evidenceProjectMonitoring',
  'administrative-count': 'evidenceAdministrativeCount',
  'practice-guidance': 'evidencePracticeGuidance',
  'political-answer': 'evidencePoliticalAnswer',
};

/** What a unit is called. */
export const UNIT_NAME: Record<Unit, StringKey> = {
  percent: 'unitPercent',
  count: 'unitCount',
  dkk_per_year: 'unitDkkPerYear',
  hours_per_week: 'unitHoursPerWeek',
  hours: 'unitHours',
  days: 'unitDays',
  weeks: 'unitWeeks',
  months: 'unitMonths',
  years: 'unitYears',
  citizens_per_worker: 'unitCitizensPerWorker',
  p_value: 'unitPValue',
  date: 'unitDate',
};

/** What the audit's verdict on a column is called. */
export const VERDICT_NAME: Record<Verdict, StringKey> = {
  consistent: 'verdictConsistent',
  'double-rounding': 'verdictDoubleRounding',
  inconsistent: 'verdictInconsistent',
  'not-checkable': 'verdictNotCheckable',
};

/** What other findings do to one, as the heading above them. */
export const RELATION_NAME: Record<'supports' | 'contradicts' | 'qualifies' | 'also', StringKey> = {
  supports: 'relatedSupports',
  contradicts: 'relatedContradicts',
  qualifies: 'relatedQualifies',
  also: 'relatedAlso',
};

/** What a change to a finding is called. */
export const CHANGE_NAME: Record<'corrected' | 'reworded', StringKey> = {
  corrected: 'changeCorrected',
  reworded: 'changeReworded',
};
