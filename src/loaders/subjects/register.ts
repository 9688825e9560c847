import { groupName } from '../../charts/group-name.ts';
import { makeComparator } from '../../format/compare.ts';
import { formatDate } from '../../format/date.ts';
import { translator } from '../../format/translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import { groupOfKind, MARK_GROUPS, type MarkGroup } from '../../charts/centre-marks.ts';
import type { Centre } from '../../model/centre.ts';
import { register } from '../../queries/questions.ts';
import { must } from '../../ledger/code-lists.ts';
import { type Atlas, atlas } from '../atlas.ts';
import { answer } from '../database.ts';
import { once, onceFor } from '../once.ts';
import { pageOf } from '../../ledger/region-page.ts';

/** A centre of the register as its row shows it, in words of a page's language. */
export type RegisterRow = {
  centre: Centre;
  group: MarkGroup;
  region: string;
  name: string;
  kind: string;
  /** District or city, then the locality; null where only the region is known. */
  place: string | null;
  opened: string | null;
  state: string;
  /** Ids and names of entries that may be the same centre. */
  maybeSame: { id: string; name: string }[];
  note: string | null;
};

/** Centres of one region of today that are at work. */
export type RegisterRegion = { id: string; name: string; href: string; rows: RegisterRow[] };

export type Register = {
  /** Regions in the alphabet of the language. */
  regions: RegisterRegion[];
  /** Planned, closed, and of unknown state. */
  rest: RegisterRow[];
  /** Open centres by group of kinds, the largest first. */
  groups: { group: MarkGroup; name: string; n: number }[];
  /** How many are open. */
  open: number;
};

const rows = once(() => answer(register, {}));

function placeOf(locale: Locale, all: Atlas, centre: Centre): string | null {
  const area = must(all.areas, centre.area);
  const district = area.level === 'region' ? null : area[`name_${locale}`];
  const locality = centre[`locality_${locale}`];
  // A city is its own locality: it is not named twice.
  const own = locality !== null && district?.includes(locality) ? null : locality;
  return [district, own].filter(Boolean).join(', ') || null;
}

function rowOf(locale: Locale, all: Atlas, centre: Centre, region: string): RegisterRow {
  const t = translator(locale);
  return {
    centre,
    group: groupOfKind(centre.kind),
    region,
    name: centre[`name_${locale}`],
    kind: must(all.kinds, `centre/${centre.kind}`)[`name_${locale}`],
    place: placeOf(locale, all, centre),
    opened: centre.opened === null ? null : formatDate(locale, centre.opened, 'table'),
    state: t(`status.${centre.state === 'not-stated' ? 'not_stated' : centre.state}`),
    maybeSame: centre.maybe_same.map((id) => ({ id, name: must(all.centres, id)[`name_${locale}`] })),
    note: centre[`note_${locale}`],
  };
}

async function load(locale: Locale): Promise<Register> {
  const all = await atlas();
  const compare = makeComparator(locale);
  const made = (await rows()).map(({ id, region }) => rowOf(locale, all, must(all.centres, id), region));
  const open = made.filter(({ centre }) => centre.state === 'open');
  const regions = [...new Set(open.map(({ region }) => region))].map((id) => ({
    id,
    name: must(all.areaNames, id)[`long_${locale}`],
    href: pageOf(locale, all, id),
    rows: open.filter(({ region }) => region === id),
  }));
  const groups = MARK_GROUPS.map((group) => ({
    group,
    name: groupName(locale, all, group),
    n: open.filter((row) => row.group === group).length,
  }));
  return {
    regions: regions.toSorted((a, b) => compare(a.name, b.name)),
    rest: made.filter(({ centre }) => centre.state !== 'open'),
    groups: groups.toSorted((a, b) => b.n - a.n),
    open: open.length,
  };
}

/** The register by region and by group of kinds. */
export const registerOf = onceFor(load);
