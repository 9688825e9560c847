import { translator } from '../../format/translator.ts';
import { pictureButtons } from '../pictures/picture-buttons.ts';
import { element } from './element.ts';
import { filterLine } from './head.ts';
import { type LiveContext, type LivePart, section } from './live-context.ts';
import { mapContent } from './map-content.ts';
import { mapFigure, sizeNow } from './map-figure.ts';
import { mapPicture } from './map-picture.ts';

/** The map of the view; says so where none of its reports is on it. */
export function liveMap(context: LiveContext): LivePart {
  const { locale, reports, subject, layouts, credit, edition, form } = context;
  const t = translator(locale);
  const { node, head, body } = section('live-map');
  const foot = [t('chart.boundaries', { attribution: credit }), t('ed.label', { edition })];
  return {
    node,
    draw({ answer, rows }) {
      const byId = new Map(rows.map((row) => [row.entry.observation.id, row]));
      const content = mapContent(locale, reports, subject, answer, byId);
      head.textContent = content?.title ?? t('explore.map.none');
      if (!content) {
        body.replaceChildren(element('p', { class: 'section__lead' }, t('explore.map.none.why')));
        return;
      }
      const layout = layouts[answer.map.vintage];
      const coverage = t('map.coverage', { n: content.told, total: content.areas.length });
      // The view that the reader has chosen stays while answers change.
      const at = Math.max(
        0,
        [...body.querySelectorAll('.switch > input')].findIndex((input) => input.matches(':checked')),
      );
      body.replaceChildren(
        element('p', { class: 'section__lead' }, content.lead.join(' ')),
        mapFigure(locale, content, { layout, size: sizeNow(), at }),
        element(
          'div',
          { class: 'picture-foot' },
          element('span', {}, [coverage, ...foot].join(' · ')),
          pictureButtons(t, () =>
            mapPicture(context, { content, layout, coverage, said: filterLine(form, answer.state) }),
          ),
        ),
      );
    },
  };
}
