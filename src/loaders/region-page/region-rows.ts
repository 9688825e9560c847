import { formatPeriod } from '../../format/period.ts';
import { translator } from '../../format/translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import { areaLabel } from '../../ledger/area-label.ts';
import { must } from '../../ledger/code-lists.ts';
import { type LedgerEntry, ledgerEntry, type LedgerTag } from '../../ledger/ledger-entry.ts';
import type { Statement } from '../../model/statement.ts';
import type { Relation } from '../../queries/questions.ts';
import type { Atlas } from '../atlas.ts';

/** A row of a region's ledger; `relation` says why it stands there. */
export type RegionRow = LedgerEntry & { relation: Relation };

/** What was said without a number; `area` is null when it is the region itself. */
export type RegionSaid = {
  statement: Statement;
  kind: string;
  text: string;
  area: string | null;
  period: string;
  tags: LedgerTag[];
};

/** Tags that say in which borders a row counts, when they are not simply the region's own. */
function tagsOf(locale: Locale, all: Atlas, region: string, relation: Relation, area: string): LedgerTag[] {
  const t = translator(locale);
  const quiet = (text: string): LedgerTag => ({ text, tone: 'quiet', href: null });
  if (relation === 'then') return [quiet(`${t('period.as_then')}: ${area}`)];
  if (relation === 'with-others') return [quiet(t('region.with_others'))];
  const isThen = must(all.areas, area).vintage !== must(all.areas, region).vintage;
  return relation === 'within' && isThen ? [quiet(t('period.as_then'))] : [];
}

/** A report as the ledger of a region shows it; `relation` says why it stands there. */
export function regionRow(
  locale: Locale,
  all: Atlas,
  region: string,
  relation: Relation,
  id: string,
): RegionRow {
  const entry = ledgerEntry(locale, all, must(all.observations, id));
  const asThen = translator(locale)('period.as_then');
  const { area } = entry.observation;
  return {
    ...entry,
    relation,
    area: { ...entry.area, ...ownName(locale, all, region, area) },
    tags: [
      ...tagsOf(locale, all, region, relation, area),
      ...entry.tags.filter(({ text }) => text !== asThen),
    ],
  };
}

/** A district of the region itself needs neither its region's name nor a link to this page. */
function ownName(locale: Locale, all: Atlas, region: string, id: string) {
  const area = must(all.areas, id);
  const { name } = areaLabel(locale, all, id);
  return { name: area.parent === region ? area[`name_${locale}`] : name, href: null };
}

/** A statement as the ledger of a region shows it. */
export function regionSaid(
  locale: Locale,
  all: Atlas,
  region: string,
  relation: Relation,
  id: string,
): RegionSaid {
  const statement = must(all.statements, id);
  const whole = relation === 'itself' || relation === 'then';
  return {
    statement,
    kind: must(all.kinds, `statement/${statement.kind}`)[`name_${locale}`],
    text: statement[`text_${locale}`],
    area: whole ? null : ownName(locale, all, region, statement.area).name,
    period: formatPeriod(locale, {
      start: statement.period_start,
      end: statement.period_end,
      basis: statement.period_basis,
      // What was said holds at its day, as a stock does.
      measure: statement.period_start === null ? 'stock' : 'flow',
    }),
    tags: tagsOf(locale, all, region, relation, statement.area),
  };
}
