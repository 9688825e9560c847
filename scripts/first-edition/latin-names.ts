// prettier-ignore
const letters: Readonly<Record<string, string>> = {
  а: 'a', ә: 'a', б: 'b', в: 'v', г: 'g', ғ: 'g', д: 'd', е: 'e', ё: 'yo', ж: 'j', з: 'z', и: 'i', й: 'i',
  к: 'k', қ: 'k', л: 'l', м: 'm', н: 'n', ң: 'n', о: 'o', ө: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u',
  ұ: 'u', ү: 'u', ф: 'f', х: 'kh', һ: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', і: 'i',
  ь: '', э: 'e', ю: 'yu', я: 'ya',
};

/** Names whose English form is settled otherwise: regions by the language guide, the rest by long use. */
const settled: Readonly<Record<string, string>> = {
  Қарағанды: 'Karaganda',
  Қостанай: 'Kostanay',
  Степногор: 'Stepnogorsk',
  Лисаков: 'Lisakovsk',
  Рудный: 'Rudny',
  Еңбекшіқазақ: 'Enbekshikazakh',
  Ұйғыр: 'Uyghur',
};

/**
 * English form of a Kazakh place name in the one system of this edition: Kazakh letters as in Jambyl, Jetisu,
 * Ulytau and Abai (`ж` j, `қ` k, `й` i, but `ей` ey as in Semey), every word with a capital.
 */
export function formatLatin(name: string): string {
  const known = settled[name];
  if (known) return known;
  return name
    .split(/([ -])/)
    .map((word) => {
      const latin = [...word.toLowerCase().replace(/ей/g, 'еy')]
        .map((letter) => letters[letter] ?? letter)
        .join('');
      return latin.charAt(0).toUpperCase() + latin.slice(1);
    })
    .join('');
}
