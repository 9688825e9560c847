/** Texts that a drawing or a page must show as text: markup, quotes, entities, direction marks, great length. */
export const HOSTILE: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onload='alert(1)",
  '&lt;b&gt; &amp; &#60;',
  'javascript:alert(1)',
  '</text></svg><p>',
  '‮עברית',
  'ұзақ '.repeat(60),
  '</script><!-- <script> ]]> -->',
  // What texts with places for values are filled in by.
  '{n} {name} $& $1 %s',
  // Of a calendar, a table of semicolons, Turtle and YAML.
  'a;b\\,c\nEND:VEVENT\n- \'"@kk . # "',
];

const ALLOWED = new Set('a circle defs desc g line path pattern rect svg text title tspan use'.split(' '));

/**
 * What the Content-Security-Policy and a screen reader would refuse in a drawing: foreign elements, style,
 * handlers, addresses that run. Empty for a good one.
 */
export function faultsOf(svg: Element): string[] {
  const faults: string[] = [];
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    if (!ALLOWED.has(element.localName)) faults.push(`element ${element.localName}`);
    for (const { name, value } of element.attributes) {
      if (name === 'style' || name.startsWith('on')) faults.push(`attribute ${name}`);
      if (/^\s*javascript:/i.test(value) && name.endsWith('href')) faults.push(`address ${value}`);
    }
    if (element.localName === 'g' && element.hasAttribute('aria-label') && !element.hasAttribute('role'))
      faults.push('label on a group without a role');
  }
  return faults;
}
