import type { ExploreParams } from '../queries/questions.ts';

/** Parameters of a subject's view with no filter set. */
export const everything = (subject: string): ExploreParams => ({
  subject,
  only_indicator: null,
  only_area: null,
  only_vintage: null,
  from_year: null,
  to_year: null,
  with_undated: true,
  only_programme: null,
  only_kind: null,
  only_unit: null,
  only_payer: null,
  only_stage: null,
  only_source: null,
  only_qualifier: null,
});
