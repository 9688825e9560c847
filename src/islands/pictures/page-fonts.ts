import { type EmbeddedFont, pointsOf } from '../../pictures/font-rules.ts';

function* fontFaces(rules: CSSRuleList): Generator<CSSFontFaceRule> {
  for (const rule of rules) {
    if (rule instanceof CSSFontFaceRule) yield rule;
    else if (rule instanceof CSSGroupingRule) yield* fontFaces(rule.cssRules);
    else if (rule instanceof CSSImportRule && rule.styleSheet) yield* fontFaces(rule.styleSheet.cssRules);
  }
}

async function base64Of(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/** The page's own fonts that have a character of a text, from its stylesheets; the browser has fetched most of them. */
export async function pageFonts(text: string): Promise<EmbeddedFont[]> {
  const used = new Set([...text].map((character) => character.codePointAt(0) ?? 0));
  const faces = [...document.styleSheets].flatMap((sheet) =>
    [...fontFaces(sheet.cssRules)].map((rule) => ({ rule, base: sheet.href ?? location.href })),
  );
  const fonts = faces.map(async ({ rule: { style }, base }): Promise<EmbeddedFont[]> => {
    const range = style.getPropertyValue('unicode-range');
    const points = pointsOf(range);
    const source = /url\(["']?([^"')]+)/.exec(style.getPropertyValue('src'))?.[1];
    if (!source || ![...points].some((point) => used.has(point))) return [];
    return [
      {
        family: style.getPropertyValue('font-family').replaceAll(/["']/g, ''),
        weight: style.getPropertyValue('font-weight'),
        range,
        points,
        base64: await base64Of(new URL(source, base).href),
      },
    ];
  });
  return (await Promise.all(fonts)).flat();
}
