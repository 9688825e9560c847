import { formatDate } from '../../format/date.ts';
import { receiptPath } from '../../format/figure.ts';
import { publisherOf } from '../../format/publisher.ts';
import { translator } from '../../format/translator.ts';
import { type Locale, localePath } from '../../i18n/locales.ts';
import { areaLabel } from '../../ledger/area-label.ts';
import { must } from '../../ledger/code-lists.ts';
import { ledgerEntry } from '../../ledger/ledger-entry.ts';
import type { Observation } from '../../model/observation.ts';
import type { SearchDocument } from '../../search/document.ts';
import { type Atlas, atlas } from '../atlas.ts';
import { listedReports } from '../listed-reports.ts';
import { capitalFirst } from '../region-page/region-name.ts';
import { otherNames } from './other-names.ts';

const NONE = { kk: '', ru: '', en: '' } as const;

const joined = (parts: readonly (string | null | undefined)[]): string => parts.filter(Boolean).join(' · ');

/** Listed reports: what was counted, its number, where and when. */
function figures(locale: Locale, all: Atlas, listed: readonly Observation[]): SearchDocument[] {
  return listed.map((row) => {
    const entry = ledgerEntry(locale, all, row);
    return {
      kind: 'figure',
      path: entry.figure.href,
      title: `${capitalFirst(locale, entry.indicator)}: ${entry.figure.text}`,
      text: joined([
        entry.area.name,
        entry.period,
        entry.centre,
        entry.programme,
        ...entry.narrowing.map(({ name }) => name),
      ]),
      ...otherNames(locale, must(all.indicators, row.indicator)),
    };
  });
}

/** What was said and promised; the whole sentence is the title. */
function sayings(locale: Locale, all: Atlas): SearchDocument[] {
  const said = (kind: 'statement' | 'commitment') =>
    [...(kind === 'statement' ? all.statements : all.commitments).values()].map((row): SearchDocument => ({
      kind,
      path: receiptPath(locale, row),
      title: row[`text_${locale}`],
      text: joined([row.area && areaLabel(locale, all, row.area).name]),
      ...NONE,
    }));
  return [...said('commitment'), ...said('statement')];
}

/** Centres, sittings and programmes of the registers. */
function registers(locale: Locale, all: Atlas): SearchDocument[] {
  return [
    ...[...all.centres.values()].map((row): SearchDocument => ({
      kind: 'centre',
      path: receiptPath(locale, row),
      title: row[`name_${locale}`],
      text: joined([areaLabel(locale, all, row.area).name, row[`locality_${locale}`], row.name_printed]),
      ...otherNames(locale, row),
    })),
    ...[...all.sessions.values()].map((row): SearchDocument => ({
      kind: 'session',
      path: localePath(locale, `/sessions/${row.id}/`),
      title: row[`title_${locale}`],
      text: joined([row.held && formatDate(locale, row.held), areaLabel(locale, all, row.area).name]),
      ...otherNames(locale, { name_kk: row.title_kk, name_ru: row.title_ru, name_en: row.title_en }),
    })),
    ...[...all.programmes.values()].flatMap((row): SearchDocument[] =>
      row.source === null
        ? []
        : [
            {
              kind: 'programme',
              path: receiptPath(locale, { id: row.id, source: row.source }),
              title: row[`name_${locale}`],
              text: row[`description_${locale}`] ?? '',
              ...otherNames(locale, row),
            },
          ],
    ),
  ];
}

/** Documents, and differences between them. */
function documents(locale: Locale, all: Atlas): SearchDocument[] {
  const t = translator(locale);
  return [
    ...[...all.sources.values()].map((row): SearchDocument => ({
      kind: 'source',
      path: localePath(locale, `/sources/${row.id}/`),
      title: row.title ?? publisherOf(locale, row),
      text: joined([
        row.title && publisherOf(locale, row),
        row.date ? formatDate(locale, row.date) : t(`source.date.${row.date_reason ?? 'not-printed'}`),
      ]),
      ...NONE,
    })),
    ...[...all.differences.values()].map((row): SearchDocument => ({
      kind: 'difference',
      path: localePath(locale, `/sources/differences/#${row.id}`),
      title: row[`title_${locale}`],
      text: row[`why_${locale}`],
      ...otherNames(locale, { name_kk: row.title_kk, name_ru: row.title_ru, name_en: row.title_en }),
    })),
  ];
}

/** Rows of the package that readers look for, each with the address at which it is told. */
export async function rowDocuments(locale: Locale): Promise<SearchDocument[]> {
  const all = await atlas();
  return [
    ...figures(locale, all, await listedReports()),
    ...[sayings, registers, documents].flatMap((make) => make(locale, all)),
  ];
}
