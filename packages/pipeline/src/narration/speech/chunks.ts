/** One run of text between spaces, without the punctuation around it. */
export interface Chunk {
  /** Opening brackets and quotation marks before the core. */
  before: string;
  core: string;
  /** Closing brackets, quotation marks and punctuation after the core. */
  after: string;
  /** Offset of the core. */
  at: number;
  /** Offset of the end of the core. */
  end: number;
}

const pairs: Record<string, string> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '"': '"',
  "'": "'",
  '“': '”',
  '‘': '’',
  '«': '»',
  '`': '`',
};
const balance = (text: string, open: string, close: string) =>
  [...text].reduce((sum, character) => sum + (character === open ? 1 : character === close ? -1 : 0), 0);

/** A closing quotation mark that is a prime: after a letter or bracket of a formula, where no quotation began. */
const isPrime = (core: string, before: string) =>
  /(?:^|[^A-Za-z])(?:[A-Za-z]|[A-Z]{2})['’]$|\)['’]$/.test(core) && !/["“'‘`]/.test(before + core[0]);

/** Parts text at its spaces; brackets that belong to a formula ("f(x)", "(1 − r)/2") stay in the core. */
export const chunksOf = (text: string): Chunk[] =>
  [...text.matchAll(/\S+/g)].map(({ 0: whole, index }) => {
    let from = 0;
    let to = whole.length;
    for (let turn = 0; turn < 12; turn++) {
      const core = whole.slice(from, to);
      const first = core[0] ?? '';
      const last = core.at(-1) ?? '';
      const isDots = core.endsWith('...');
      if (core.length > 1 && /[.,;:?…]/.test(last) && !isDots) to -= 1;
      else if (core.length > 1 && last === '!' && !/(?:^|[^A-Za-z])[a-z)\d]!$/.test(core)) to -= 1;
      else if (core.length > 1 && /["”»`’']/.test(last) && !isPrime(core, whole.slice(0, from))) to -= 1;
      else if (core.length > 1 && /["“«`‘']/.test(first)) from += 1;
      else if (core.length > 1 && pairs[first] && /[([{]/.test(first)) {
        const inner = balance(core, first, pairs[first]);
        if (/^(?:\{[\w−-]|\[\[)/.test(core)) break;
        if (inner === 1) from += 1;
        else if (inner === 0 && last === pairs[first] && core.indexOf(last) === core.length - 1) {
          from += 1;
          to -= 1;
        } else break;
      } else if (core.length > 1 && /[)\]}]/.test(last)) {
        const open = Object.entries(pairs).find(([, close]) => close === last)![0];
        if (balance(core, open, last) < 0) to -= 1;
        else break;
      } else break;
    }
    return {
      before: whole.slice(0, from),
      core: whole.slice(from, to),
      after: whole.slice(to),
      at: index + from,
      end: index + to,
    };
  });
