import type { Locale } from '../../i18n/locales.ts';
import { type RegisterRow, registerOf } from '../subjects/register.ts';

/** The register's centres of a region of today: open ones first, then planned, closed and of unknown state. */
export async function regionRegister(locale: Locale, region: string): Promise<RegisterRow[]> {
  const { regions, rest } = await registerOf(locale);
  return [...regions.flatMap(({ rows }) => rows), ...rest].filter((row) => row.region === region);
}
