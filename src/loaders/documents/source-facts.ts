import { publisherOf } from '../../format/publisher.ts';
import { formatDate } from '../../format/date.ts';
import { formatPeriod } from '../../format/period.ts';
import { translator } from '../../format/translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Source } from '../../model/source.ts';

/** What is known of a document itself, in words of a page's language. */
export type SourceFacts = {
  publisher: string;
  /** As printed, in the document's language; null where none was. */
  title: string | null;
  /** Why there is no printed title, or what stands in its place; null for a printed one. */
  titleReason: string | null;
  kind: string;
  language: string;
  /** The printed date, or why there is none. */
  date: string;
  /** Between which days the document must lie, as inferred; never its date. Null where the date is printed. */
  bounds: string | null;
  /** What the bounds rest on. */
  boundsBasis: string | null;
  extent: string;
  url: string | null;
  urlReason: string | null;
};

/** Facts of a document; a language's name fits a list, as «қазақша». */
export function sourceFacts(locale: Locale, source: Source): SourceFacts {
  const t = translator(locale);
  const { date_from: start, date_to: end } = source;
  const bounds = start ?? end;
  return {
    publisher: publisherOf(locale, source),
    title: source.title,
    titleReason: source.title_reason && t(`source.title.${source.title_reason}`),
    kind: t(`source.kind.${source.kind}`),
    language: t(`source.language.${source.language}`),
    date: source.date
      ? formatDate(locale, source.date)
      : t(`source.date.${source.date_reason ?? 'not-printed'}`),
    bounds:
      source.date === null && bounds !== null
        ? // The word “inferred” stands before it on the page, so the formatter adds no basis.
          formatPeriod(locale, { start, end, basis: 'none', measure: 'flow' })
        : null,
    boundsBasis: source[`date_basis_${locale}`],
    extent: t(`source.extent.${source.extent}`),
    url: source.url,
    urlReason: source.url_reason && t(`source.url.${source.url_reason}`),
  };
}

/** One line that tells documents of a publisher apart: its title, else its date, else its id. */
export function sourceName(locale: Locale, source: Source): string {
  const detail = source.title ?? (source.date ? formatDate(locale, source.date) : source.id);
  return `${publisherOf(locale, source)}: ${detail}`;
}
