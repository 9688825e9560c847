import type { ErrorCode } from '../../model/error-codes.ts';

/** What can be wrong with a reader's file; the rest is of packages and editions. */
export type OwnCode = Exclude<
  ErrorCode,
  | `edition-${string}`
  | `file-${string}`
  | 'json-broken'
  | 'descriptor-wrong'
  | 'csv-empty'
  | 'csv-quotes'
  | 'row-blank'
>;

/** What problems are counted by, in the order in which they are best mended. */
export const KINDS = [
  'privacy',
  'header',
  'empty',
  'code',
  'number',
  'date',
  'text',
  'repeated',
  'place',
  'rule',
] as const;
export type ProblemKind = (typeof KINDS)[number];

const KIND_OF: Readonly<Record<OwnCode, ProblemKind>> = {
  'header-missing': 'header',
  'header-unknown': 'header',
  'header-repeated': 'header',
  'header-order': 'header',
  'row-cells': 'header',
  'cell-required': 'empty',
  'cell-not-number': 'number',
  'cell-not-integer': 'number',
  'cell-not-boolean': 'code',
  'cell-not-date': 'date',
  'cell-not-partial-date': 'date',
  'cell-too-long-number': 'number',
  'cell-enum': 'code',
  'cell-pattern': 'code',
  'cell-minimum': 'number',
  'cell-maximum': 'number',
  'cell-not-unique': 'repeated',
  'list-item-empty': 'code',
  'list-item-repeated': 'code',
  'text-stray-space': 'text',
  'text-control': 'text',
  'text-not-nfc': 'text',
  'text-formula': 'text',
  'text-address': 'text',
  'text-mixed-scripts': 'text',
  'text-personal-number': 'privacy',
  'sheet-formula': 'text',
  'sheet-error': 'text',
  'key-repeated': 'repeated',
  'reference-missing': 'code',
  'reference-withdrawn': 'code',
  'link-cycle': 'rule',
  'group-incomplete': 'empty',
  'reason-missing': 'empty',
  'reason-not-needed': 'rule',
  'dates-order': 'date',
  'basis-missing': 'date',
  'basis-none': 'date',
  'withdrawn-why-missing': 'empty',
  'withdrawn-why-alone': 'rule',
  'table-subject': 'code',
  'unit-not-of-indicator': 'code',
  'stock-with-start': 'date',
  'flow-start-only': 'date',
  'flow-document-day': 'date',
  'document-date': 'date',
  'document-date-missing': 'date',
  'document-undated': 'date',
  'area-not-valid': 'place',
  'centre-area-former': 'place',
  'value-missing': 'empty',
  'value-not-allowed': 'rule',
  'qualifier-missing': 'empty',
  'range-open': 'empty',
  'range-without-between': 'rule',
  'range-order': 'number',
  'share-base-unit-missing': 'empty',
  'share-over-100': 'number',
  'base-unit-differs': 'rule',
  'centre-without-scope': 'rule',
  'funds-field-missing': 'empty',
  'funds-field-elsewhere': 'rule',
  'part-of-differs': 'rule',
  'small-count': 'privacy',
  'difference-members': 'rule',
  'difference-picked': 'rule',
  'difference-rule-missing': 'empty',
  'difference-rule-not-allowed': 'rule',
  'difference-twice': 'repeated',
  'difference-picked-doubtful': 'rule',
  'headline-field': 'rule',
  'headline-source': 'rule',
  'headline-not-picked': 'rule',
  'source-without-address': 'rule',
  'made-up-unmarked': 'rule',
};

/** True for a code that a check of a reader's file can find. */
export function isOwnCode(code: ErrorCode): code is OwnCode {
  return Object.hasOwn(KIND_OF, code);
}

/** The kind that a problem is counted under. */
export function kindOf(code: ErrorCode): ProblemKind {
  return isOwnCode(code) ? KIND_OF[code] : 'rule';
}
