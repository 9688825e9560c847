import { formatDate } from '../../format/date.ts';
import { formatSpan } from '../../format/span.ts';
import { translator } from '../../format/translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import { type AreaLabel, areaLabel } from '../../ledger/area-label.ts';
import { must } from '../../ledger/code-lists.ts';
import type { Session } from '../../model/session.ts';
import { atlas } from '../atlas.ts';
import { allNames } from '../documents/registers.ts';

/** What is known of a sitting itself, in words of a page's language. */
export type SessionHead = {
  session: Session;
  title: string;
  kind: string;
  /** Name of the body as the sitting's own document gives it; what sort of body it is where none does. */
  body: string;
  area: AreaLabel;
  /** Its day, or that none is stated. */
  day: string;
  /** Between which days it must lie, as inferred; null where its day is stated. */
  bounds: string | null;
  /** Its day or, marked as inferred, its bounds: short enough for a list. */
  when: string;
  /** Documents that tell of it. */
  sources: readonly string[];
  note: string | null;
};

/** The head of a sitting. Bounds are told as bounds, never as its date. */
export async function sessionHead(locale: Locale, id: string): Promise<SessionHead> {
  const all = await atlas();
  const t = translator(locale);
  const session = must(all.sessions, id);
  const { held, held_from, held_to } = session;
  const sources = [session.source, ...session.also_in];
  const bounds = !held && held_from && held_to ? formatSpan(locale, held_from, held_to, 'line') : null;
  const day = held ? formatDate(locale, held, 'prose') : t('period.day_not_printed');
  return {
    session,
    title: session[`title_${locale}`],
    kind: must(all.kinds, `session/${session.kind}`)[`name_${locale}`],
    body: await bodyName(locale, session, sources),
    area: areaLabel(locale, all, session.area),
    day,
    bounds,
    when: bounds ? t('session.when.inferred', { span: bounds }) : day,
    sources,
    note: session[`note_${locale}`],
  };
}

async function bodyName(locale: Locale, session: Session, sources: readonly string[]): Promise<string> {
  const names = (await allNames()).filter(({ body }) => body === session.body);
  const own = names.find(({ source }) => sources.includes(source));
  if (own) return own[`name_${locale}`];
  const all = await atlas();
  const { kind } = must(all.bodies, session.body);
  return must(all.kinds, `body/${kind}`)[`name_${locale}`];
}
