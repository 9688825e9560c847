import { receiptPath } from '../../format/figure.ts';
import { translator } from '../../format/translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import { must } from '../../ledger/code-lists.ts';
import { regionLedger, regionStatements } from '../../queries/questions.ts';
import { type Atlas, atlas } from '../atlas.ts';
import { answer } from '../database.ts';
import { regionRow, type RegionRow, regionSaid, type RegionSaid } from './region-rows.ts';

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
      .map((row) => regionRow(locale, all, region, row.relation, row.id));
    const said = statements
      .filter((row) => row.subject === id)
      .map((row) => regionSaid(locale, all, region, row.relation, row.id));
    const whole = rows.some(({ relation }) => relation === 'itself' || relation === 'then');
    const gap =
      whole || said.length > 0 || !all.headlines.has(id)
        ? null
        : gapOf(locale, all, { id, name }, hasRegister);
    return { id, name, rows, said, gap };
  });
  return found.filter(({ rows, said, gap }) => rows.length + said.length > 0 || gap);
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
