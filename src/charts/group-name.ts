import { translator } from '../format/translator.ts';
import type { Locale } from '../i18n/locales.ts';
import { type CodeLists, must } from '../ledger/code-lists.ts';
import type { MarkGroup } from './centre-marks.ts';

const NAMING_KIND = {
  support: 'family-support',
  crisis: 'crisis',
  mothers: 'mothers-home',
  happy: 'baqytty-otbasy',
} as const;

/** Name of a group in legends: of its one kind, or a name for several kinds. */
export function groupName(locale: Locale, { kinds }: Pick<CodeLists, 'kinds'>, group: MarkGroup): string {
  if (group === 'psych' || group === 'other') return translator(locale)(`centres.group.${group}`);
  return must(kinds, `centre/${NAMING_KIND[group]}`)[`name_${locale}`];
}
