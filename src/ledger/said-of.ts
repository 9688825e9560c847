import { boundedOf, periodOf, unitOf } from '../format/figure.ts';
import type { Said } from '../format/said.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Observation } from '../model/observation.ts';
import type { AreaLabel } from './area-label.ts';
import { must } from './code-lists.ts';
import type { Reports } from './reports.ts';

/** What an observation says, its codes put into names of a language; `area` is its area's label. */
export function saidOf(locale: Locale, all: Reports, row: Observation, area: AreaLabel): Said {
  const name = (list: string, id: string | null) =>
    id === null ? null : must(all.kinds, `${list}/${id}`)[`name_${locale}`];
  const indicator = must(all.indicators, row.indicator);
  // One column holds kinds of centre and kinds of institution: the code lists tell them apart.
  const list = row.kind !== null && all.kinds.has(`centre/${row.kind}`) ? 'centre' : 'institution';
  return {
    indicator: indicator[`name_${locale}`],
    value: boundedOf(row),
    status: row.obs_status,
    unit: unitOf(row.unit),
    period: periodOf(row, indicator.measure),
    stage: row.stage,
    reading: row.reading,
    roundedTo: row.rounded_to,
    area: area.name,
    programme: must(all.programmes, row.programme)[`name_${locale}`],
    kinds: {
      [list === 'centre' ? 'kind' : 'institution']: name(list, row.kind),
      beneficiary: name('beneficiary', row.beneficiary),
      help: name('help', row.help),
      detail: name('detail', row.detail),
      purpose: name('purpose', row.purpose),
      payer: name('payer', row.payer),
      // The whole area is what a reader expects; only a part of it has to be said.
      scope: row.scope === 'area' ? null : name('scope', row.scope),
    },
    centre: row.centre === null ? null : must(all.centres, row.centre)[`name_${locale}`],
    base: baseOf(locale, all, row),
  };
}

function baseOf(locale: Locale, all: Reports, { base, base_unit }: Observation): string | null {
  const whole = base === null ? undefined : all.observations.get(base);
  if (whole) return must(all.indicators, whole.indicator)[`name_${locale}`];
  if (base_unit === null) return null;
  return (all.kinds.get(`base/${base_unit}`) ?? must(all.units, base_unit))[`name_${locale}`];
}
