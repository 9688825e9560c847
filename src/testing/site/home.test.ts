import { describe, expect, it } from 'vitest';
import { locales } from '../../i18n/locales.ts';
import { builtPages, documentOf } from './helpers/dist.ts';

describe.each(locales)('the home page in %s', (locale) => {
  const page = builtPages().find((one) => one.path === '/' && one.locale === locale)!;
  const document = documentOf(page);
  const prefix = locale === 'kk' ? '' : `/${locale}`;
  const card = (subject: string) => document.querySelector(`#headline-${subject}`)!.closest('section')!;

  it('shows 131 family support centres against the target of 234', () => {
    const figure = card('centres').querySelector('data.figure');
    expect(figure?.getAttribute('value')).toBe('131');
    expect(figure?.getAttribute('data-figure')).toBe('centres-open@KZ@2025-12-21');
    expect(card('centres').textContent).toContain('234');
    expect(card('centres').querySelector('svg[role=img]')?.getAttribute('aria-label')).toMatch(
      /131.*234|234.*131/,
    );
  });

  it('says who reported it and when, and leads to the receipt', () => {
    expect(card('centres').textContent).toContain('Kazinform');
    expect(card('centres').textContent).toMatch(/21(\.12\.2025|\s\p{L}+\s2025)/u);
    expect(card('centres').querySelector(`a[href="${prefix}/sources/inform-1/#inform-1-01"]`)).not.toBeNull();
  });

  it('shows both reports of 131, October and December 2025, with their sources', () => {
    const rows = [...document.querySelectorAll('.path tbody tr')].filter(
      (row) => row.querySelector('data')?.getAttribute('value') === '131',
    );
    const codes = rows.map((row) => row.querySelector('data')?.getAttribute('data-figure'));
    expect(codes).toEqual(['centres-open@KZ@2025-10-07', 'centres-open@KZ@2025-12-21']);
    for (const row of rows) expect(row.querySelector('.source-line a')).not.toBeNull();
  });

  it('shows the promise of 234 as a plan, with its source', () => {
    const promise = [...document.querySelectorAll('.path tbody tr')].find(
      (row) => row.querySelector('data')?.getAttribute('value') === '234',
    );
    expect(promise?.querySelector('.figure--plan')).not.toBeNull();
    expect(promise?.querySelector('.source-line a')).not.toBeNull();
  });

  it.each([
    ['funds', '1000000000', 't0', 't0-18'],
    ['families', '80000', 'liter-1', 'liter-1-05'],
    ['inspections', '1350', 't0', 't0-04'],
  ])('shows the headline of %s with its source', (subject, value, source, id) => {
    expect(card(subject).querySelector('data.figure')?.getAttribute('value')).toBe(value);
    expect(card(subject).querySelector(`a[href="${prefix}/sources/${source}/#${id}"]`)).not.toBeNull();
    expect(card(subject).querySelector('.source-line')?.textContent).toMatch(/\p{L}{3}/u);
  });

  it('leads to every subject, every region and the data', () => {
    for (const path of [
      'centres',
      'funds',
      'families',
      'inspections',
      'regions',
      'sources',
      'data',
      'method',
      'about',
    ])
      expect(document.querySelector(`a[href="${prefix}/${path}/"]`), path).not.toBeNull();
    const finder = document.querySelectorAll(`.finder a[href^="${prefix}/regions/KZ-"]`);
    expect(finder).toHaveLength(20);
  });
});
