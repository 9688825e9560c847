import { receiptPath } from '../../format/figure.ts';
import { formatPeriod } from '../../format/period.ts';
import { translator } from '../../format/translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import { type Relation, regionLedger, regionStatements } from '../../queries/questions.ts';
import { areaLabel } from '../../ledger/area-label.ts';
import { must } from '../../ledger/code-lists.ts';
import { type Atlas, atlas } from '../atlas.ts';
import { answer } from '../database.ts';
import { type LedgerEntry, ledgerEntry, type LedgerTag } from '../../ledger/ledger-entry.ts';
import type { Statement } from '../../model/statement.ts';

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

/** That nothing was reported of the region itself, and what there is instead. */
export type RegionGap = { title: string; text: string; link: { text: string; href: string } | null };

/** One subject of a region's ledger. */
export type RegionSubject = {
  id: string;
  name: string;
  rows: RegionRow[];
  said: RegionSaid[];
  /** Only for subjects that have a headline: of the others nobody is asked to report. */
  gap: RegionGap | null;
};

/** All subjects that have rows, words or a gap to show, in their order. */
export async function regionSubjects(
  locale: Locale,
  region: string,
  hasRegister: boolean,
): Promise<RegionSubject[]> {
  const all = await atlas();
  const ledger = await answer(regionLedger, { region });
  const statements = await answer(regionStatements, { region });
  const subjects = [...all.subjects.values()].sort((a, b) => a.order - b.order);
  const found = subjects.map((subject) => {
    const { id } = subject;
    const name = subject[`name_${locale}`];
    const rows = ledger
      .filter((row) => row.subject === id)
      .map((row) => placed(locale, all, region, row.relation, row.id));
    const said = statements
      .filter((row) => row.subject === id)
      .map((row) => saidRow(locale, all, region, row.relation, row.id));
    const whole = rows.some(({ relation }) => relation === 'itself' || relation === 'then');
    const gap =
      whole || said.length > 0 || !all.headlines.has(id)
        ? null
        : gapOf(locale, all, { id, name }, hasRegister);
    return { id, name, rows, said, gap };
  });
  return found.filter(({ rows, said, gap }) => rows.length + said.length > 0 || gap);
}

/** Tags that say in which borders a row counts, when they are not simply the region's own. */
function tagsOf(locale: Locale, all: Atlas, region: string, relation: Relation, area: string): LedgerTag[] {
  const t = translator(locale);
  const quiet = (text: string): LedgerTag => ({ text, tone: 'quiet', href: null });
  if (relation === 'then') return [quiet(`${t('period.as_then')}: ${area}`)];
  if (relation === 'with-others') return [quiet(t('region.with_others'))];
  const isThen = must(all.areas, area).vintage !== must(all.areas, region).vintage;
  return relation === 'within' && isThen ? [quiet(t('period.as_then'))] : [];
}

function placed(locale: Locale, all: Atlas, region: string, relation: Relation, id: string): RegionRow {
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

function saidRow(locale: Locale, all: Atlas, region: string, relation: Relation, id: string): RegionSaid {
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

function gapOf(
  locale: Locale,
  all: Atlas,
  subject: { id: string; name: string },
  hasRegister: boolean,
): RegionGap {
  const t = translator(locale);
  const title = `${t('region.gap', { subject: subject.name })}.`;
  if (subject.id === 'centres' && hasRegister)
    return {
      title,
      text: t('region.gap.register'),
      link: { text: t('region.gap.register.link'), href: '#register' },
    };
  const headline = must(all.observations, must(all.headlines, subject.id).observation);
  if (headline.area !== 'KZ') return { title, text: `${t('headline.no_total')}.`, link: null };
  return {
    title,
    text: t('region.gap.country'),
    link: { text: t('region.country_figure'), href: receiptPath(locale, headline) },
  };
}
