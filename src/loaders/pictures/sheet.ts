import { readFile } from 'node:fs/promises';
import postcss from 'postcss';
import { onceEver } from '../once.ts';
import type { Sheet } from './paint.ts';

/** Sheets that say how drawings look, in the order in which later rules overrule earlier ones. */
const SHEETS = ['masthead', 'map', 'chart', 'parts', 'subject', 'regions'].map(
  (name) => `src/styles/${name}.css`,
);

/** Properties that a drawing takes over as attributes. */
const TAKEN = new Set(
  (
    'fill fill-opacity font font-family font-size font-weight opacity paint-order stroke stroke-dasharray ' +
    'stroke-linecap stroke-linejoin stroke-width text-anchor vector-effect'
  ).split(' '),
);

type Compound = { tag: string | null; classes: readonly string[] };

/** A rule for drawings: the last compound is the element's, those before it are ancestors'. */
export type Rule = {
  path: readonly Compound[];
  /** Place among all rules: a later one overrules an earlier one. */
  order: number;
  attributes: ReadonlyMap<string, string>;
};

/** `tag.class .class` as compounds; null for a selector of states, children or attributes, which no picture has. */
function parseSelector(selector: string): Compound[] | null {
  const parts = selector.trim().split(/\s+/);
  const path = parts.map((part): Compound | null => {
    const found = /^([a-z]+)?((?:\.[\w-]+)*)$/.exec(part);
    return found ? { tag: found[1] ?? null, classes: (found[2] ?? '').split('.').filter(Boolean) } : null;
  });
  return path.some((part) => part === null) ? null : (path as Compound[]);
}

function attributesOf(rule: postcss.Rule): Map<string, string> {
  const found = new Map<string, string>();
  rule.walkDecls(({ prop, value }) => {
    if (!TAKEN.has(prop)) return;
    if (prop !== 'font') found.set(prop, value);
    else {
      const [, weight, size, family] = /^(\d+) (\S+) (.+)$/.exec(value) ?? [];
      if (weight && size && family)
        found.set('font-weight', weight).set('font-size', size).set('font-family', family);
    }
  });
  return found;
}

/**
 * Rules of a stylesheet that hold at every width and in every state, by the first class of the element that they are
 * for, or its name where it needs none.
 */
export function parseRules(css: string): Map<string, Rule[]> {
  const found: { path: Compound[]; specificity: number; attributes: Map<string, string> }[] = [];
  postcss.parse(css).walkRules((rule) => {
    for (let up = rule.parent; up && up.type !== 'root'; up = up.parent as typeof up)
      if (up.type !== 'atrule' || (up as postcss.AtRule).name !== 'layer') return;
    const attributes = attributesOf(rule);
    if (attributes.size === 0) return;
    for (const selector of rule.selectors) {
      const path = parseSelector(selector);
      if (!path) continue;
      const specificity = path.reduce(
        (sum, { tag, classes }) => sum + classes.length * 100 + (tag ? 1 : 0),
        0,
      );
      found.push({ path, specificity, attributes });
    }
  });
  const rules = found
    .sort((a, b) => a.specificity - b.specificity)
    .map(({ path, attributes }, order): Rule => ({ path, order, attributes }));
  return Map.groupBy(rules, ({ path }) => path.at(-1)?.classes[0] ?? path.at(-1)?.tag ?? '');
}

/** Values of a stylesheet's custom properties in the light theme. */
export function parseTokens(css: string): Map<string, string> {
  const tokens = new Map<string, string>();
  postcss.parse(css).walkRules((rule) => {
    if (rule.selector !== ':root' || rule.parent?.type !== 'root') return;
    rule.walkDecls(/^--/, ({ prop, value }) => {
      tokens.set(prop, value.trim().replace(/light-dark\(\s*([^,]+?)\s*,[^)]*\)/g, '$1'));
    });
  });
  return tokens;
}

/** The site's rules for drawings and the values that they name. */
export const sheet = onceEver(async (): Promise<Sheet> => ({
  rules: parseRules((await Promise.all(SHEETS.map((path) => readFile(path, 'utf8')))).join('\n')),
  tokens: parseTokens(await readFile('src/styles/tokens.css', 'utf8')),
}));
