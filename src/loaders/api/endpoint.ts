import { defaultLocale, type Locale, localeFacts, locales } from '../../i18n/locales.ts';
import type { ViewKind } from '../views/view-rows.ts';

/** What an address leads to; the page of the addresses has a row for each, in this order. */
export const ADDRESS_KINDS = [
  'view',
  'picture',
  'page',
  'table',
  'borders',
  'edition',
  'difference',
  'catalogue',
  'feed',
  'calendar',
  'blank',
  'card',
  'as_of',
] as const;

export type AddressKind = (typeof ADDRESS_KINDS)[number];

/** What the JSON of an address holds: the table of a view, or rows of a table of the package by its schema's name. */
export type Content = { views: readonly ViewKind[] } | { schema: string };

/** Addresses of one pattern: every choice of its parameters is a file. */
export type Endpoint = {
  kind: AddressKind;
  /** From the root, parameters in braces: `/{language}/centres/{view}.csv`. */
  path: string;
  /** Values of each parameter, in the order of the path. */
  parameters: Readonly<Record<string, readonly string[]>>;
  /** Ending of its files, which says their media type. */
  ending: string;
  content: Content | null;
};

/** An endpoint from its path and the values of its parameters. */
export function endpoint(
  kind: AddressKind,
  path: string,
  parameters: Endpoint['parameters'] = {},
  content: Content | null = null,
): Endpoint {
  const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  if (named.join() !== Object.keys(parameters).join())
    throw new Error(`parameters are not those of: ${path}`);
  const ending = /\.([a-z]+)$/.exec(path)?.[1] ?? path.slice(path.lastIndexOf('.') + 1);
  return { kind, path, parameters, ending, content };
}

const OTHERS: readonly Locale[] = locales.filter((locale) => locale !== defaultLocale);

/** The same in every language: at the root in Kazakh, under `/{language}` in the others. */
export function inEachLanguage({ kind, path, parameters, content }: Endpoint): Endpoint[] {
  const language = OTHERS.map((locale) => localeFacts[locale].prefix);
  return [
    endpoint(kind, path, parameters, content),
    endpoint(kind, `/{language}${path}`, { language, ...parameters }, content),
  ];
}

/** Every address of an endpoint. */
export function addressesOf({ path, parameters }: Endpoint): string[] {
  return Object.entries(parameters).reduce(
    (paths, [name, values]) => paths.flatMap((one) => values.map((value) => one.replace(`{${name}}`, value))),
    [path],
  );
}

/**
 * Endpoints of files that are told apart by two values: one for those that each of the first values has, and one for
 * each of the rest. `path` has both in braces.
 */
export function endpointsOfPairs(
  kind: AddressKind,
  path: string,
  [first, second]: readonly [string, string],
  pairs: readonly (readonly [string, string])[],
): Endpoint[] {
  const owners = Map.groupBy(pairs, ([, value]) => value);
  const all = [...new Set(pairs.map(([owner]) => owner))];
  const isShared = (value: string) => owners.get(value)?.length === all.length;
  const shared = [...owners.keys()].filter(isShared);
  const rest = pairs.filter(([, value]) => !isShared(value));
  return [
    ...(shared.length > 0 ? [endpoint(kind, path, { [first]: all, [second]: shared })] : []),
    ...rest.map(([owner, value]) =>
      endpoint(kind, path.replace(`{${first}}`, owner).replace(`{${second}}`, value)),
    ),
  ];
}
