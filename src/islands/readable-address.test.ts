import fc from 'fast-check';
import { expect, it } from 'vitest';
import { idOfHash, readableAddress } from './readable-address.ts';

it.each([
  ['/?area=%D0%90%D0%B1%D0%B0%D0%B9', '/?area=Абай'],
  ['/?x=%', '/?x=%'],
  ['/?x=%FF%FE', '/?x=%FF%FE'],
  ['/?x=%E2%80%AE%0B%00', '/?x=%E2%80%AE%0B%00'],
  ['/?x=%3Cscript%3E', '/?x=<script>'],
])('%s is read as %s', (address, text) => expect(readableAddress(address)).toBe(text));

it.each([
  ['#a', 'a'],
  ['#%D0%90', 'А'],
  ['#%', '%'],
  ['#%E0%A4%A', '%E0%A4%A'],
  ['', ''],
])('%j leads to %j', (hash, id) => expect(idOfHash(hash)).toBe(id));

it('any text is read without an error, and has no sign that XML can not hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii' }), fc.boolean(), (text, isEscaped) => {
      const address = isEscaped ? encodeURI(text) : text.replace(/\p{Cc}/gu, '');
      expect(readableAddress(address)).not.toMatch(/\p{Cc}/u);
      idOfHash(address);
    }),
  );
});
