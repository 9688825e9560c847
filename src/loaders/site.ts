/** Where the site is published: absolute links are made from it. A deployment says its own with `SITE`. */
export const SITE = new URL(process.env['SITE'] ?? 'https://otbasy-atlas.example');
