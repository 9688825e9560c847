import { formatList } from '../../format/list.ts';
import { translator } from '../../format/translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import { smallFirst } from '../../format/small-first.ts';
import type { RegionSubject } from './region-subjects.ts';

/** Which subjects were reported of a region and which were not, in two sentences. */
export function regionLead(
  locale: Locale,
  subjects: readonly RegionSubject[],
  hasRegister: boolean,
): string[] {
  const t = translator(locale);
  const told = ({ id, rows, said }: RegionSubject) =>
    rows.length + said.length > 0 || (id === 'centres' && hasRegister);
  const list = (some: readonly RegionSubject[]) =>
    formatList(
      locale,
      some.map(({ name }) => smallFirst(locale, name)),
    );
  const reported = subjects.filter(told);
  const missing = subjects.filter((subject) => !told(subject));
  if (reported.length === 0) return [t('region.lead.none')];
  return [
    t('region.lead.reported', { list: list(reported) }),
    ...(missing.length > 0 ? [t('region.lead.missing', { list: list(missing) })] : []),
  ];
}
