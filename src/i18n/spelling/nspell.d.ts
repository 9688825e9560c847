declare module 'nspell' {
  /** A checker from Hunspell's rules and words. */
  export default function nspell(aff: Uint8Array, dic: Uint8Array): { correct(word: string): boolean };
}
