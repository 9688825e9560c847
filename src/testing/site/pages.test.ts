import { describe, expect, it } from 'vitest';
import { alternatesOf, localeFacts, locales } from '../../i18n/locales.ts';
import { CONTENT_SECURITY_POLICY } from '../../layouts/security.ts';
import {
  type BuiltPage,
  builtFiles,
  builtPages,
  documentOf,
  isEmbed,
  isNotFound,
  templateOf,
  TEMPLATES,
} from './helpers/dist.ts';

const pages = builtPages();
const SITE = process.env['SITE'] ?? 'https://otbasy-atlas.example';

/** What a page says of itself, and everything it points at. */
type Facts = {
  page: BuiltPage;
  lang: string | null;
  title: string;
  description: string;
  h1: string[];
  canonical: string | null;
  alternates: string[];
  policy: string | null;
  ids: Set<string>;
  doubles: string[];
  links: { tag: string; url: string; isSwitch: boolean }[];
  /** Anything that the Content-Security-Policy would refuse. */
  inline: string[];
};

/** A block of data is never run, so the policy on scripts is not asked. */
const isDataBlock = (element: Element) => element.getAttribute('type') === 'application/ld+json';

function factsOf(page: BuiltPage): Facts {
  const document = documentOf(page);
  const all = [...document.querySelectorAll('*')];
  const ids = all.map((element) => element.id).filter(Boolean);
  const seen = new Set<string>();
  return {
    page,
    lang: document.documentElement.getAttribute('lang'),
    title: document.title,
    description: document.querySelector('meta[name=description]')?.getAttribute('content') ?? '',
    h1: [...document.querySelectorAll('h1')].map((heading) => heading.textContent.trim()),
    canonical: document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? null,
    alternates: [...document.querySelectorAll('link[rel=alternate][hreflang]')].map(
      (link) => `${link.getAttribute('hreflang')} ${link.getAttribute('href')}`,
    ),
    policy:
      document.querySelector('meta[http-equiv=Content-Security-Policy]')?.getAttribute('content') ?? null,
    ids: new Set(ids),
    doubles: ids.filter((id) => seen.has(id) || !seen.add(id)),
    links: all.flatMap((element) =>
      ['href', 'src', 'poster', 'data', 'action'].flatMap((name) => {
        const url = element.getAttribute(name);
        const isData = element.localName === 'data';
        return url !== null && !isData
          ? [{ tag: `${element.localName}[${name}]`, url, isSwitch: element.hasAttribute('hreflang') }]
          : [];
      }),
    ),
    inline: all.flatMap((element) => [
      ...(element.localName === 'script' && !element.hasAttribute('src') && !isDataBlock(element)
        ? ['script']
        : []),
      ...(element.localName === 'style' ? ['style'] : []),
      ...[...element.attributes]
        .filter(({ name }) => name === 'style' || name.startsWith('on') || name === 'srcdoc')
        .map(({ name }) => `${element.localName}[${name}]`),
    ]),
  };
}

const facts = pages.map(factsOf);
const files = new Set(builtFiles());
const byAddress = new Map(facts.map((one) => [one.page.address, one]));
const found = (test: (one: Facts) => readonly string[]) =>
  facts.flatMap((one) => test(one).map((fault) => `${one.page.address}: ${fault}`));

describe('the pages', () => {
  it.each(TEMPLATES)('%s is there in three languages', (template) => {
    for (const locale of locales) {
      const made = pages.filter((page) => page.locale === locale && templateOf(page) === template);
      expect([locale, made.length > 0]).toEqual([locale, true]);
    }
  });

  it('are the same in the three languages', () => {
    const paths = (locale: string) =>
      pages
        .filter((page) => page.locale === locale)
        .map(({ path }) => path)
        .sort();
    expect(paths('ru')).toEqual(paths('kk'));
    expect(paths('en')).toEqual(paths('kk'));
  });
});

describe('every page', () => {
  it('says its language', () => {
    expect(
      found(({ lang, page }) => (lang === localeFacts[page.locale].lang ? [] : [`lang ${lang}`])),
    ).toEqual([]);
  });

  it('has one heading of the first level, with words in it', () => {
    expect(found(({ h1 }) => (h1.length === 1 && h1[0] ? [] : [`h1 ${h1.join(' / ')}`]))).toEqual([]);
  });

  it('has a title and a description', () => {
    const poor = found(({ title, description }) => [
      ...(title.length < 8 || title.length > 260 ? [`title «${title}»`] : []),
      ...(description.length < 20 || description.length > 320 ? [`description «${description}»`] : []),
    ]);
    expect(poor).toEqual([]);
  });

  it('has a title of its own among the pages of its language', () => {
    // A view to frame has the title of its picture, wherever that stands, and is not looked for by it.
    const own = facts.filter(({ page }) => !isEmbed(page));
    const titles = Map.groupBy(own, ({ page, title }) => `${page.locale} ${title}`);
    const shared = [...titles].filter(([, same]) => same.length > 1);
    expect(
      shared.map(([title, same]) => `${title}: ${same.map(({ page }) => page.address).join(' ')}`),
    ).toEqual([]);
  });

  it('has its own canonical address', () => {
    const wrong = found(({ page, canonical }) =>
      isNotFound(page) || isEmbed(page) || canonical === `${SITE}${page.address}`
        ? []
        : [`canonical ${canonical}`],
    );
    expect(wrong).toEqual([]);
  });

  it('that is for other sites to frame stands for a page of its language that is not', () => {
    const wrong = found(({ page, canonical }) => {
      const of = byAddress.get((canonical ?? '').slice(SITE.length))?.page;
      return !isEmbed(page) || (of && !isEmbed(of) && of.locale === page.locale)
        ? []
        : [`canonical ${canonical}`];
    });
    expect(wrong).toEqual([]);
  });

  it('names its three languages and the default, which are there', () => {
    const wrong = found(({ page, alternates }) => {
      if (isNotFound(page)) return [];
      const languages = alternatesOf(page.path);
      const wanted = [
        ...languages.map(({ tag, path }) => `${tag} ${SITE}${path}`),
        `x-default ${SITE}${page.path}`,
      ];
      const missing = languages
        .filter(({ path }) => !byAddress.has(path))
        .map(({ path }) => `no page ${path}`);
      return alternates.join() === wanted.join() ? missing : [`alternates ${alternates.join()}`];
    });
    expect(wrong).toEqual([]);
  });

  it('has no id twice', () => expect(found(({ doubles }) => doubles)).toEqual([]));

  it('carries the Content-Security-Policy of the server', () => {
    expect(found(({ policy }) => (policy === CONTENT_SECURITY_POLICY ? [] : [`policy ${policy}`]))).toEqual(
      [],
    );
  });

  it('has no script, style or handler in its markup', () =>
    expect(found(({ inline }) => inline)).toEqual([]));

  it('loads nothing from another host', () => {
    const foreign = found(({ links }) =>
      links.flatMap(({ tag, url }) =>
        /^(https?:)?\/\//.test(url) && tag !== 'a[href]' && tag !== 'link[href]' ? [`${tag} ${url}`] : [],
      ),
    );
    expect(foreign).toEqual([]);
    const loaded = found(({ page }) =>
      [...page.html.matchAll(/<link [^>]*rel="(stylesheet|preload|modulepreload|icon|manifest)"[^>]*>/g)]
        .map(([tag]) => tag)
        .filter((tag) => /href="(https?:)?\/\//.test(tag)),
    );
    expect(loaded).toEqual([]);
  });

  it('links to http and https only, or inside itself', () => {
    // A picture of a page is linked by its name alone: beside the page's own address.
    const odd = found(({ page, links }) =>
      links.flatMap(({ tag, url }) =>
        /^https?:$/.test(new URL(url, `${SITE}${page.address}`).protocol) ? [] : [`${tag} ${url}`],
      ),
    );
    expect(odd).toEqual([]);
  });
});

describe('every internal link', () => {
  const internal = ({ page, links }: Facts) =>
    links.flatMap((link) => {
      const target = new URL(link.url, `http://localhost${page.address}`);
      return target.origin === 'http://localhost' ? [{ ...link, target }] : [];
    });

  it('leads to a file that is there', () => {
    const broken = found((one) =>
      internal(one).flatMap(({ tag, url, target }) => {
        const path = decodeURIComponent(target.pathname);
        const file = path.endsWith('/') ? `${path}index.html` : path;
        return files.has(file) || (path === '/404/' && files.has('/404.html')) ? [] : [`${tag} ${url}`];
      }),
    );
    expect([...new Set(broken)]).toEqual([]);
  });

  it('leads to a place that is there', () => {
    const broken = found((one) =>
      internal(one).flatMap(({ tag, url, target }) => {
        const fragment = decodeURIComponent(target.hash.slice(1));
        const page = byAddress.get(decodeURIComponent(target.pathname));
        // The desk's fragment is a question, no place on it.
        if (/^q=/.test(fragment) && page?.page.path === '/data/sql/') return [];
        return !fragment || !page || page.ids.has(fragment) ? [] : [`${tag} ${url}`];
      }),
    );
    expect([...new Set(broken)]).toEqual([]);
  });

  it('stays in the language of its page, but for the language switch', () => {
    const strayed = found((one) =>
      internal(one).flatMap(({ url, target, isSwitch }) => {
        const page = byAddress.get(decodeURIComponent(target.pathname))?.page;
        return !isSwitch && page && page.locale !== one.page.locale ? [url] : [];
      }),
    );
    expect([...new Set(strayed)]).toEqual([]);
  });
});
