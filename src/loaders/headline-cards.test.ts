import { describe, expect, it } from 'vitest';
import { locales } from '../i18n/locales.ts';
import { headlineCards } from './headline-cards.ts';

describe.each(locales)('the cards of the home page in %s', async (locale) => {
  const cards = await headlineCards(locale);
  const card = (subject: string) => cards.find((one) => one.subject === subject)!;

  it('stand in the order of the subjects', () => {
    expect(cards.map(({ subject }) => subject)).toEqual(['centres', 'funds', 'families', 'inspections']);
  });

  it('hold 131 centres against 234', () => {
    expect(card('centres').figure).toMatchObject({ value: '131', text: '131', words: null, plan: false });
    expect(card('centres').target?.figure).toMatchObject({ value: '234', plan: true });
  });

  it('say of the billion that it is one region’s', () => {
    expect(card('funds').national).toBe(false);
    expect(card('funds').about).toHaveLength(2);
    expect(card('centres').national).toBe(true);
  });

  it('keep “more than” before 1 350 and 80 000', () => {
    expect(card('inspections').figure.text).toMatch(/^≥\u00a01[\u00a0,]350$/);
    expect(card('families').figure.text).toMatch(/^≥\u00a080/);
    expect(card('inspections').figure.words).not.toBeNull();
  });

  it('lead each to its own receipt, in the page’s language', () => {
    for (const { figure, observation } of cards) {
      const prefix = locale === 'kk' ? '' : `/${locale}`;
      expect(figure.href).toBe(`${prefix}/sources/${observation.source}/#${observation.id}`);
    }
  });
});
