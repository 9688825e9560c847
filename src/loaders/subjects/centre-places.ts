import { translator } from '../../format/translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { CentrePlace, PlacedMark } from '../../maps/centre-map.ts';
import { MARK_GROUPS } from '../../charts/centre-marks.ts';
import { atlas } from '../atlas.ts';
import { groupName } from '../../charts/group-name.ts';
import type { Register, RegisterRow } from './register.ts';

const STATES = ['open', 'not-stated', 'planned'] as const;

/** Centres of the register by locality, for the map, the same one by one, and the open ones whose place is not known. */
export async function centrePlaces(
  locale: Locale,
  { regions, rest }: Register,
): Promise<{ places: CentrePlace[]; placed: RegisterRow[]; unplaced: RegisterRow[] }> {
  const all = await atlas();
  const t = translator(locale);
  const open = regions.flatMap(({ rows }) => rows);
  const shown = [...open, ...rest].filter(({ centre }) => centre.state !== 'closed');
  const located = Map.groupBy(
    shown.filter(({ centre }) => centre.lat !== null && centre.lon !== null),
    ({ centre }) => `${centre.lon},${centre.lat}`,
  );
  const places = [...located].map(([id, rows]): CentrePlace => {
    const marks = MARK_GROUPS.flatMap((group) =>
      STATES.flatMap((state): PlacedMark[] => {
        const count = rows.filter((row) => row.group === group && row.centre.state === state).length;
        return count > 0 ? [{ group, state, count }] : [];
      }),
    );
    const list = marks.map(({ group, state, count }) => {
      const suffix =
        state === 'open' ? '' : ` (${t(`status.${state === 'planned' ? 'planned' : 'not_stated'}`)})`;
      return `${groupName(locale, all, group)} ${count}${suffix}`;
    });
    const [first] = rows;
    if (!first) throw new Error(`place without a centre: ${id}`);
    return {
      id,
      label: t('centres.map.place', {
        place: first.centre[`locality_${locale}`] ?? first.place ?? '',
        list: list.join('; '),
      }),
      href: regions.some(({ id: region }) => region === first.region) ? `#${first.region}` : '#register-rest',
      lon: first.centre.lon ?? 0,
      lat: first.centre.lat ?? 0,
      marks,
    };
  });
  return {
    places,
    placed: [...located.values()].flat(),
    unplaced: open.filter(({ centre }) => centre.lat === null || centre.lon === null),
  };
}
