import { publisherOf } from '../format/publisher.ts';
import type { FigureView } from '../format/figure.ts';
import { type Locale, localePath } from '../i18n/locales.ts';
import { must } from '../ledger/code-lists.ts';
import type { Atlas } from './atlas.ts';
import { denominators, populationFigure, schoolsFigure } from './denominators.ts';

/** A member of a difference set that is no reported figure: a statement in words, or a number of statistics. */
export type DifferenceOther = {
  id: string;
  source: string;
  publisher: string;
  href: string;
  /** What it says, in our own words; null for a number. */
  text: string | null;
  figure: FigureView | null;
  picked: boolean;
};

/** The member of an id; null when the row was withdrawn. */
export async function differenceOther(
  locale: Locale,
  all: Atlas,
  id: string,
  picked: boolean,
): Promise<DifferenceOther | null> {
  const told = all.statements.get(id) ?? all.commitments.get(id);
  const centre = all.centres.get(id);
  const { population, schools } = await denominators();
  const people = population.get(id);
  const school = schools.get(id);
  const source = (told ?? centre ?? people ?? school)?.source;
  if (source === undefined) return null;
  return {
    id,
    source,
    publisher: publisherOf(locale, must(all.sources, source)),
    href: localePath(locale, `/sources/${source}/#${id}`),
    text: told?.[`text_${locale}`] ?? centre?.[`name_${locale}`] ?? null,
    figure: people ? populationFigure(locale, people) : school ? schoolsFigure(locale, school) : null,
    picked,
  };
}
