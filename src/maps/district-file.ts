import type { FigureView } from '../format/figure.ts';
import type { MarkGroup } from '../charts/centre-marks.ts';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Point } from './rings.ts';

/** A centre of the register on a region's map, in words of the page's language. */
export type FileCentre = {
  id: string;
  name: string;
  group: MarkGroup;
  state: 'open' | 'planned' | 'not-stated';
  /** False where no day, month or year of its opening was printed. */
  dated: boolean;
  /** Its state where it isn't open, and when it was opened. */
  told: string;
  /** The district or city that it is in; null where only the region or a city of its rank is known. */
  district: string | null;
  /** Its locality, else the middle of its district; null where neither is known. Never an address. */
  at: Point | null;
};

/** A district or city of a region: a row of the table, what the card says, and where its name may stand. */
export type FileDistrict = {
  id: string;
  name: string;
  /** Without the word for what it is. */
  short: string;
  /** Its row on the region's page. */
  href: string;
  /** Open centres of the register, at least so many; null where it names none: `gap` then says so. */
  figure: FigureView | null;
  gap: string;
  planned: FigureView | null;
  /** Its people; null where it is younger than the count. `label` names the day. */
  people: { label: string; figure: FigureView } | null;
  /** Well inside it, with how far the border is to the nearer side; null where its border is not known. */
  spot: { at: Point; room: number } | null;
};

/** A region's districts in words. */
export type DistrictWords = {
  region: string;
  name: string;
  /** The region's page. */
  href: string;
  /** What the map is of, and what it shows, for the ear. */
  label: string;
  summary: string;
  hint: string;
  districts: readonly FileDistrict[];
  centres: readonly FileCentre[];
  /** What the marks in use mean. */
  legend: readonly { group: MarkGroup; state: FileCentre['state']; dated: boolean; text: string }[];
  /** What the map can't show, in sentences. */
  notes: readonly string[];
  words: {
    back: string;
    page: string;
    held: string;
    unplaced: string;
    table: {
      caption: string;
      district: string;
      open: string;
      planned: string;
      people: string;
      centres: string;
    };
  };
};

/** The least box around a region, in pixels of the country's widest drawing. */
export type Frame = readonly [left: number, top: number, right: number, bottom: number];

/**
 * What the map that enlarges opens for a region: TopoJSON in pixels of the country's widest drawing, with the words of
 * one language. `districts` are those with a known border, `region` their common outline, `neighbours` the regions
 * around it as far as they may be seen.
 */
export type DistrictFile = Topology<{
  districts: GeometryCollection;
  region: GeometryCollection;
  neighbours: GeometryCollection;
}> & { frame: Frame; about: DistrictWords };

/**
 * Address of a region's file from that of its page, which has the page's language. `version` changes with the files'
 * contents.
 */
export const districtFilePath = (page: string, version: string): string => `${page}districts-${version}.json`;
