import { describe, expect, it } from 'vitest';
import { publisherOf } from './publisher.ts';

const office = {
  publisher: 'Астана қаласының әкімдігі',
  publisher_ru: 'Акимат города Астана',
  publisher_en: 'Akimat of Astana',
};
const paper = { publisher: 'Ақ Жайық (azh.kz)', publisher_ru: null, publisher_en: null };

describe('the publisher of a document', () => {
  it('is named in the language of the page', () => {
    expect(publisherOf('kk', office)).toBe('Астана қаласының әкімдігі');
    expect(publisherOf('ru', office)).toBe('Акимат города Астана');
    expect(publisherOf('en', office)).toBe('Akimat of Astana');
  });

  it('keeps its own name where it has no other', () => {
    expect(publisherOf('en', paper)).toBe('Ақ Жайық (azh.kz)');
  });
});
