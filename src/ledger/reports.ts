import type { Observation } from '../model/observation.ts';
import type { CodeLists } from './code-lists.ts';

/** The code lists with the reports at hand: those that are shown, and those that they are a part or a share of. */
export type Reports = CodeLists & { observations: ReadonlyMap<string, Observation> };
