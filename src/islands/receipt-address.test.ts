import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales } from '../i18n/locales.ts';
import {
  isReceiptHash,
  parseReceiptHash,
  parseReceiptLink,
  receiptHash,
  receiptPagePath,
} from './receipt-address.ts';

const link = (address: string) => parseReceiptLink(new URL(address, 'https://site.example'));

describe('parseReceiptLink', () => {
  it.each([
    ['/sources/t0/#t0-04', { source: 't0', id: 't0-04' }],
    ['/ru/sources/inform-1/#inform-1-01', { source: 'inform-1', id: 'inform-1-01' }],
    ['/en/sources/24-1/#24-1-02', { source: '24-1', id: '24-1-02' }],
    ['/sources/t0/?from=map#t0-04', { source: 't0', id: 't0-04' }],
  ])('finds the receipt of %s', (address, receipt) => expect(link(address)).toEqual(receipt));

  it.each([
    '/sources/t0/',
    '/sources/t0/#list-figures',
    '/sources/t0/#t1-04',
    '/sources/bns-averages/#KZ-75-bns_avg_annual-2025',
    '/sources/#d06',
    '/centres/#t0-04',
    '/fr/sources/t0/#t0-04',
    '/sources/t0/more/#t0-04',
    '/sources/sputniknews-1/#republican-1',
  ])('finds none in %s', (address) => expect(link(address)).toBeNull());
});

describe('the fragment of an open receipt', () => {
  it('gives back the receipt that it was made of', () => {
    const part = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,4}){0,2}$/);
    fc.assert(
      fc.property(part, fc.nat(999), fc.constantFrom(...locales), (source, row, locale) => {
        const receipt = { source, id: `${source}-${row}` };
        expect(parseReceiptHash(receiptHash(receipt))).toEqual(receipt);
        expect(link(receiptPagePath(locale, receipt))).toEqual(receipt);
      }),
    );
  });

  it.each([
    ['', false],
    ['#kinds', false],
    ['#q=select%201', false],
    ['#receipt=', true],
    ['#receipt=t0', true],
    ['#receipt=t0/t1-04', true],
    ['#receipt=t0/t0-04/', true],
    ['#receipt=../../t0/t0-04', true],
    ['#receipt=//evil.example/t0-04', true],
    ['#receipt=t0/t0-04%22%3E%3Cscript%3E', true],
  ])('%s is no receipt', (hash, asks) => {
    expect(parseReceiptHash(hash)).toBeNull();
    expect(isReceiptHash(hash)).toBe(asks);
  });

  it('of any text is null or a receipt with ids of the data', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const receipt = parseReceiptHash(`#receipt=${text}`);
        if (receipt) expect(`${receipt.source}/${receipt.id}`).toMatch(/^[a-z0-9-]+\/[a-z0-9-]+$/);
      }),
    );
  });
});
