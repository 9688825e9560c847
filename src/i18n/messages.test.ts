import { describe, expect, it } from 'vitest';
import { messagesOf } from '#messages';
import { locales } from './locales.ts';
import notes from './messages/notes.json' with { type: 'json' };
import { parsePattern, placeholdersOf } from './pattern.ts';
import type { MessageKey } from './translate.ts';

const keys = Object.keys(messagesOf('kk')) as MessageKey[];
const entries = locales.flatMap((locale) =>
  keys.map((key) => ({ locale, key, text: messagesOf(locale)[key] })),
);
const found = (test: (entry: (typeof entries)[number]) => boolean) =>
  entries.filter(test).map(({ locale, key, text }) => `${locale} ${key}: ${text}`);

/** Placeholders without their forms: `{n_abl}` of Kazakh stands for `{n}` of the others. */
const parametersOf = (text: string) =>
  new Set([...placeholdersOf(parsePattern(text))].map((name) => name.replace(forms, '')));
const forms = /_(abl|dat|gen|loc|attr|acc|poss(_gen|_loc)?|ordinal|arabic|word)$/;

describe('messages', () => {
  it('have the same keys in every language, in the same order', () => {
    for (const locale of locales) expect(Object.keys(messagesOf(locale))).toEqual(keys);
  });

  it('have the same parameters in every language', () => {
    // Russian needs the number to choose «работает» or «работают» where the others do not print it.
    const chosenBy = new Set(['headline.centres.of']);
    const unlike = keys.filter((key) => {
      const [kk, ...others] = locales.map((locale) =>
        [...parametersOf(messagesOf(locale)[key])].sort().join(),
      );
      return others.some((names) => names !== kk) && !chosenBy.has(key);
    });
    expect(unlike).toEqual([]);
  });

  it('have notes for existing keys only', () => {
    expect(Object.keys(notes).filter((key) => !keys.includes(key as MessageKey))).toEqual([]);
  });

  it('give every plural the categories of its language', () => {
    const needed = { kk: [], ru: ['one', 'other'], en: ['one', 'other'] };
    const lacking = found(({ locale, text }) =>
      parsePattern(text).some((part) => {
        if (typeof part === 'string' || 'name' in part) return false;
        const categories = [...part.options.keys()];
        const full = locale === 'ru' && categories.length > 2 ? ['few', 'many'] : [];
        return (
          locale === 'kk' || [...needed[locale], ...full].some((category) => !categories.includes(category))
        );
      }),
    );
    expect(lacking).toEqual([]);
  });
});

describe('no language is left untranslated', () => {
  // Names of formats, programs and licences, addresses in examples, and the languages' own names.
  const latin =
    /OpenAPI|API|CSVW|DCAT|iCalendar|curl|pandas|Power Query|Node\.js|SVG|PNG|CSV|CSL-JSON|JSON|XLSX|ZIP|Parquet|Arrow|BibTeX|Excel|LibreOffice|Python|SQL|SHA-256|UTF-8|UTF-16|Windows-1251|GeoJSON|TopoJSON|Data Package|DuckDB|JavaScript|Enter|Esc|Atom|cookie|CC BY|ODbL|MIT|OFL|English|limit|true|false|\bII?\b/g;

  it('kk and ru hold no other Latin words', () => {
    const left = found(({ locale, text }) => {
      if (locale === 'en') return false;
      const words = text
        .replace(/\{[a-z0-9_]+(, plural,)?|\b(one|few|many|other) \{/g, '')
        .replace(latin, '');
      return /[a-z]{2,}/i.test(words);
    });
    expect(left).toEqual([]);
  });

  it('en holds no Cyrillic but the names of languages', () => {
    expect(
      found(
        ({ locale, key, text }) =>
          locale === 'en' && /\p{Script=Cyrillic}/u.test(text) && !/^lang\./.test(key),
      ),
    ).toEqual([]);
  });

  it('ru holds no Kazakh letters, kk no word that only Russian has', () => {
    expect(
      found(({ locale, key, text }) => {
        const outside = text.replace(/«Бақытты отбасы»|Қазақша/g, '');
        return locale === 'ru' && /[әіңғүұқөһ]/i.test(outside) && !key.startsWith('lang.');
      }),
    ).toEqual([]);
  });

  it('no word mixes Latin and Cyrillic letters', () => {
    const mixed = /[a-z]\p{Script=Cyrillic}|\p{Script=Cyrillic}[a-z]/iu;
    expect(found(({ text }) => mixed.test(text))).toEqual([]);
  });
});

describe('the language guide holds', () => {
  const letters = '\\p{L}';
  const word = (stems: string) => new RegExp(`(?<!${letters})(${stems})(?!${letters})`, 'iu');

  it('avoids its forbidden words', () => {
    const stems =
      /болып табыл|бүгінгі таңда|жүзеге асыр|атап өткен|ауқымды|табысты|тиісті|басылмаған|бөлек|құрылтай/i;
    const people = /мүгедек(?!тігі)|құрбан|жетімдер|кедей|мүшкіл|қолайсыз|төрайым|процент|елбасы/i;
    const kk = [stems, people, word('тексеріс(тер)?|үстел|тақташа|айырмашылық(тар)?|түбіртек|басылым')];
    const ru = [
      /осуществля|является|в рамках|на сегодняшний день|успешно|масштабн|проведена работа|детдом|неблагополучн|жертв/i,
      word('данный|данная|данное|порядка|инвалид(ы|ов|а|ам)?|квитанция|стол'),
    ];
    const en = [word('delivers?|delivered|key|robust|landmark|beneficiar(y|ies)|overdue|bn')];
    const forbidden = { kk, ru, en };
    expect(found(({ locale, text }) => forbidden[locale].some((test) => test.test(text)))).toEqual([]);
  });

  it('uses its marks', () => {
    expect(found(({ locale, text }) => locale !== 'ru' && text.includes('—'))).toEqual([]);
    expect(found(({ locale, text }) => locale === 'ru' && /(?<!\u00a0)—| –(?! \{)/.test(text))).toEqual([]);
    expect(found(({ text }) => /₸|\.\.\.|…| - |'|"|-\{/.test(text))).toEqual([]);
    expect(found(({ locale, text }) => (locale === 'en' ? /[«»„]/ : /[“”]/).test(text))).toEqual([]);
  });

  it('puts no space before the percent sign in kk and en, and U+00A0 in ru', () => {
    expect(found(({ locale, text }) => locale !== 'ru' && /\s%/.test(text))).toEqual([]);
    expect(found(({ locale, text }) => locale === 'ru' && /[^\u00a0]%/.test(text.replace(/^%/, '')))).toEqual(
      [],
    );
  });

  it('is written without stray spaces, in NFC', () => {
    expect(
      found(({ text }) => text !== text.trim() || /\s{2}/.test(text) || text !== text.normalize('NFC')),
    ).toEqual([]);
  });
});
