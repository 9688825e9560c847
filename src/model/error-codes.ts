/**
 * What can be wrong with a package, by code, in English; `{…}` are the parameters that a translation fills in
 * too. Wording: what is wrong, then (found → expected).
 */
export const ERROR_TEXTS = {
  // Files
  'file-missing': 'file is missing (nothing → {expected})',
  'file-unlisted': 'file is not listed in the descriptor ({found} → a resource of datapackage.json)',
  'file-not-utf8': 'not UTF-8, the file was not read further (byte {found} → UTF-8)',
  'file-binary': 'not a text file, it was not read further (byte 0 → text)',
  'file-bom': 'file starts with a byte order mark (U+FEFF → none)',
  'file-line-ends': 'lines do not end with LF (carriage returns: {found} → LF)',
  'json-broken': 'not JSON ({found} → JSON)',
  'descriptor-wrong': 'descriptor can not be used ({found} → {expected})',

  // CSV
  'csv-empty': 'file is empty (nothing → a header)',
  'csv-quotes': 'quotes are broken ({found} → "…" around the cell and "" for a quote in it)',
  'header-missing': 'column is missing (nothing → {expected})',
  'header-unknown': 'column is not in the schema ({found} → a field of the schema)',
  'header-repeated': 'column stands twice ({found} → once)',
  'header-order': 'columns are not in the order of the schema ({found} → {expected})',
  'row-blank': 'line is blank (nothing → a row)',
  'row-cells': 'wrong number of cells ({found} → {expected})',

  // Types and constraints
  'cell-required': 'required cell is empty (nothing → a value)',
  'cell-not-number': 'not a number ({found} → digits, with a point before decimals)',
  'cell-not-integer': 'not a whole number ({found} → digits only)',
  'cell-not-boolean': 'not a yes or no ({found} → {expected})',
  'cell-not-date': 'not a day of the calendar ({found} → YYYY-MM-DD)',
  'cell-not-partial-date': 'not a year, month or day of the calendar ({found} → YYYY, YYYY-MM or YYYY-MM-DD)',
  'cell-too-long-number': 'number is too long to be kept exactly ({found} → at most 15 digits)',
  'cell-enum': 'not one of the values allowed ({found} → {expected})',
  'cell-pattern': 'does not have the right form ({found} → {expected})',
  'cell-minimum': 'too small ({found} → at least {expected})',
  'cell-maximum': 'too large ({found} → at most {expected})',
  'cell-not-unique': 'value stands in another row too ({found}, first in line {first} → once)',
  'list-item-empty': 'list has an empty item ({found} → items with one {expected} between them)',
  'list-item-repeated': 'list names an item twice ({found} → once)',

  // Hygiene of text
  'text-stray-space': 'space at the beginning or the end (“{found}” → none)',
  'text-control': 'character that can not be seen ({found} → none)',
  'text-not-nfc': 'not in Unicode normal form C ({found} → {expected})',
  'text-formula': 'cell would be a formula in a spreadsheet ({found} → text that does not start with {sign})',
  'text-address': 'no address of a page ({found} → https://…)',
  'text-mixed-scripts':
    'Latin and Cyrillic letters in one word ({found} → one alphabet; Latin letters: {latin})',
  'text-personal-number': 'personal number (12 digits that pass as one → no private person)',

  // Workbooks
  'sheet-formula': 'cell is a formula ({found} → the value itself)',
  'sheet-error': 'cell is an error of the spreadsheet ({found} → a value)',

  // Keys and references
  'key-repeated': 'key stands in another row too ({found}, first in {file} line {line} → once)',
  'reference-missing': 'no such id ({found} → an id of {expected})',
  'reference-withdrawn': 'row is withdrawn ({found} → a row that stands)',
  'link-cycle': 'rows lead back to themselves ({found} → no circle)',

  // Groups of fields
  'group-incomplete': 'filled in part only ({found} → {expected} all, or none)',
  'reason-missing': 'empty without a reason (nothing → a value here or a reason in {expected})',
  'reason-not-needed': 'reason given though {other} is filled ({found} → nothing)',
  'dates-order': 'ends before it begins ({found} → not before {start})',
  'basis-missing': 'no date, so there is nothing to rest on ({found} → none)',
  'basis-none': 'date without its basis ({found} → where the date comes from)',
  'withdrawn-why-missing': 'withdrawn without a reason (nothing → why, in kk, ru and en)',
  'withdrawn-why-alone': 'reason for a withdrawal that did not happen ({found} → nothing)',

  // Observations
  'table-subject': 'indicator is of another subject ({found} → {expected}, the subject of this table)',
  'unit-not-of-indicator': 'not a unit of the indicator ({found} → {expected})',
  'stock-with-start': 'a stock has a date, not a period ({found} → nothing)',
  'flow-start-only': 'flow has a start without an end (nothing → the end, or the date of the document)',
  'flow-document-day': 'flow of one day, the day of its document ({found} → the end only)',
  'document-date': 'not the date of the document ({found} → {expected})',
  'document-date-missing': 'date of the document is missing (nothing → {expected})',
  'document-undated': 'the document has no date to rest on ({found} → another basis)',
  'area-not-valid':
    'area was not there at that time ({found}, {period} → an area valid then; this one: {valid})',
  'centre-area-former': 'a centre stands in an area of today ({found}, until {until} → an area of today)',
  'value-missing': 'no number (nothing → a number, or another qualifier or obs_status)',
  'value-not-allowed': 'cell is filled though {other} is {code} ({found} → nothing)',
  'qualifier-missing': 'number without its qualifier (nothing → {expected})',
  'range-open': 'range without its upper end (nothing → the upper end)',
  'range-without-between': 'upper end without a range (qualifier {found} → between)',
  'range-order': 'range ends before it begins ({found} → more than {expected})',
  'share-base-unit-missing': 'share without the unit of its base (nothing → a unit)',
  'share-over-100': 'share is more than the whole ({found} → at most 100)',
  'base-unit-differs': 'not the unit of the base ({found} → {expected})',
  'centre-without-scope': 'centre is named though another thing is counted (scope {found} → centre)',
  'funds-field-missing': 'funds without it (nothing → a code, not-printed is one)',
  'funds-field-elsewhere': 'only funds have it ({found} → nothing)',
  'part-of-differs': 'not the {what} of the total ({found} → {expected})',
  'small-count':
    'fewer than 5 people or families in a small place or one house ({found} → empty, with obs_status Q)',

  // Difference sets and headlines
  'difference-members': 'too few members ({found} → 2 or more)',
  'difference-picked': 'wrong number of picked members ({found} → {expected})',
  'difference-rule-missing': 'no rule for what is picked (nothing → a rule)',
  'difference-rule-not-allowed': 'rule though nothing is picked ({found} → nothing)',
  'difference-twice': 'record is in two same-quantity sets ({found} → one)',
  'difference-picked-doubtful': 'picked record was read doubtfully ({found} → a record read once or twice)',
  'headline-field': '{what} of the headline’s observation is wrong ({found} → {expected})',
  'headline-source':
    'source of the headline has no address ({found} → a source with an address, or a founding text)',
  'headline-not-picked': 'another member of its difference set is picked ({found} → {expected})',
  'source-without-address':
    'source has no address ({found} → an address, a founding text, or a place in a difference set)',

  // Made-up data
  'made-up-unmarked':
    'source is made up, and the package does not say so ({found} → made_up: true in datapackage.json)',

  // Frozen editions
  'edition-name': 'folder is not an edition ({found} → YYYY.MM.N)',
  'edition-manifest': 'manifest can not be used ({found} → {expected})',
  'edition-file-missing': 'frozen file is missing (nothing → {expected})',
  'edition-file-unlisted': 'file is not in the manifest of its edition ({found} → the files as released)',
  'edition-file-changed': 'frozen file was changed (sha256 {found} → {expected})',
  'edition-file-size': 'frozen file differs from its manifest ({what} {found} → {expected})',
  'edition-chain': 'manifest does not follow the edition before ({found} → {expected})',
} as const;

/** Code of something that can be wrong. */
export type ErrorCode = keyof typeof ERROR_TEXTS;

type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** The parameters that a code's text needs, by name. */
export type ErrorParams<Code extends ErrorCode> = Record<
  Placeholders<(typeof ERROR_TEXTS)[Code]>,
  string | number
>;
