/** A choice of a map in an address: the series and the moment of it. */
export type MomentName = { series: string; moment: string };

/** `schools.2021-22`: neither part has a full stop. */
export const formatMomentName = ({ series, moment }: MomentName): string => `${series}.${moment}`;

/** Reads `schools.2021-22`; null for any other text. That there is such a moment is not checked. */
export function parseMomentName(text: string | null): MomentName | null {
  const [, series = '', moment = ''] = /^([a-z0-9-]{1,200})\.([a-z0-9-]{1,20})$/.exec(text ?? '') ?? [];
  return series && moment ? { series, moment } : null;
}
