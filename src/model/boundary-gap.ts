/** An area of the classifier that a boundary file has no shape for, and why; its key is both together. */
export interface BoundaryGap {
  area: string;
  boundaries: 'regions-2022' | 'regions-2018' | 'districts';
  reason_kk: string;
  reason_ru: string;
  reason_en: string;
}
