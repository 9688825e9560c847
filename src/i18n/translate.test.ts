import { describe, expect, it } from 'vitest';
import { makePhrase } from './phrase.ts';
import { makeTranslator, type MessageKey } from './translate.ts';

const words = {
  plain: 'text',
  named: '{name}: {date_attr}',
  counted: '{n, plural, one {# row} other {# rows}}',
  nested: '{regions_poss_loc}',
  ended: 'until {date}. {more}.',
};
const translate = makeTranslator(words, (value) => ({
  text: String(value),
  plural: value === 1 ? 'one' : 'other',
  form: (form) => (form === 'poss_loc' ? `${value}-${form}` : undefined),
}));
const t = (key: string, params = {}) => translate(key as MessageKey, params);

describe('a translator', () => {
  it('fills placeholders', () => {
    expect(t('plain')).toBe('text');
    expect(t('named', { name: 'a', date: makePhrase('day', { attr: 'of the day' }) })).toBe('a: of the day');
    expect(t('named', { name: 'a', date_attr: 'given' })).toBe('a: given');
    expect(t('nested', { regions: 19 })).toBe('19-poss_loc');
  });

  it('ends a sentence with one full stop, where an abbreviation has one', () => {
    expect(t('ended', { date: '2025 г.', more: 'a.b' })).toBe('until 2025 г. a.b.');
  });

  it('chooses the plural and writes the number for #', () => {
    expect([t('counted', { n: 1 }), t('counted', { n: 2 })]).toEqual(['1 row', '2 rows']);
    expect(t('counted', { n: { text: 'more than 1', plural: 'one' } })).toBe('more than 1 row');
  });

  it.each([
    ['unknown', {}, 'unknown message: unknown'],
    ['toString', {}, 'unknown message: toString'],
    ['named', { name: 'a' }, 'missing parameter of named: date_attr'],
    ['named', { name: 'a', date: 'b' }, 'missing parameter of named: date_attr'],
    ['counted', {}, 'missing parameter of counted: n'],
  ])('throws for %s with %j', (key, params, message) => {
    expect(() => t(key, params)).toThrow(message);
  });
});

it('refuses an unknown key when the program is checked', () => {
  // @ts-expect-error: not a key of the messages
  expect(() => translate('no.such.key')).toThrow('unknown message: no.such.key');
});
