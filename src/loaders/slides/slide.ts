import type { MapView } from '../../maps/map-view.ts';
import type { DifferenceSet } from '../difference-sets.ts';
import type { HeadlineCard } from '../headline-cards.ts';
import type { PromiseView } from '../promise.ts';
import type { SessionChange } from '../sessions/session-changes.ts';
import type { SessionHead } from '../sessions/session-head.ts';
import type { SessionReport } from '../sessions/session-page.ts';
import type { Notes } from './notes.ts';
import type { RegionSlide } from './region-slides.ts';
import type { TargetFigures } from './target-figures.ts';

/** What stands on a slide. */
export type SlideBody =
  | { kind: 'title'; head: SessionHead }
  // The area is the sitting's, by id: figures of another one name it.
  | { kind: 'figures'; reports: readonly SessionReport[]; area: string }
  | { kind: 'words'; words: readonly { kind: string; text: string }[] }
  | {
      kind: 'changes';
      previous: SessionHead;
      area: string;
      changes: readonly SessionChange[];
      silent: boolean;
      /** Changes that no slide shows. */
      left: number;
    }
  | { kind: 'none'; text: string }
  | { kind: 'promises'; promises: readonly PromiseView[]; filter: boolean }
  | { kind: 'headlines'; cards: readonly HeadlineCard[] }
  | { kind: 'map'; view: MapView }
  | { kind: 'target'; target: TargetFigures }
  | { kind: 'region'; slide: RegionSlide }
  | { kind: 'differences'; sets: readonly DifferenceSet[] }
  | { kind: 'sources'; sources: readonly string[] };

/** A slide before its foot is written; `id` is its place in the address and in a list of chosen slides. */
export type SlideDraft = {
  id: string;
  title: string;
  /** True for a slide that is shown unless others are chosen. */
  picked: boolean;
  /** Ids of documents that its foot names. */
  sources: readonly string[];
  notes: Notes;
  body: SlideBody;
};

/**
 * A slide with the line of its sources, empty where it has none, and which of several slides of its title it is, as
 * “2/3”; null for the only one.
 */
export type Slide = SlideDraft & { foot: string; part: string | null };
