/** Words that end like a plural and are none. */
const singular =
  /(?:ss|us|is|ics|[ao]os|^series|^species|^lens|^gas|^bias|^means|^atlas|^canvas|^mathematics|^Stokes|^Gauss|^Navier)$/i;
/** Irregular plurals of learned words. */
const irregular =
  /^(?:extrema|maxima|minima|matrices|vertices|spectra|nuclei|radii|data|phenomena|criteria|children|people)$/i;
const tail =
  /\s(?:of|in|for|to|by|with|on|from|between|at|over|under|that|which|whose|as|into|using|via)\s.*$/i;

/** The noun that a noun phrase turns on: `laws` in `Kirchhoff's laws of circuits`. */
export const headOf = (phrase: string): string =>
  phrase
    .replace(/\s*\([^)]*\)/g, '')
    .replace(tail, '')
    .trim()
    .split(/[\s-]+/)
    .at(-1) ?? '';

/** True for `the Cauchy–Riemann equations`, false for `a Fourier series` and `Ohm's law`. */
export const isPlural = (phrase: string): boolean => {
  if (/^(?:an?|each|every|one)\s/i.test(phrase)) return false;
  const head = headOf(phrase).replace(/[^\p{L}'’]/gu, '');
  if (/['’]s?$/.test(head)) return false;
  if (irregular.test(head)) return true;
  return (
    /\sand\s/.test(phrase.replace(tail, '')) ||
    (/[a-z]s$/i.test(head) && head.length > 3 && !singular.test(head))
  );
};

export const isOrAre = (phrase: string): 'is' | 'are' => (isPlural(phrase) ? 'are' : 'is');
export const doesOrDo = (phrase: string): 'does' | 'do' => (isPlural(phrase) ? 'do' : 'does');
export const itOrThey = (phrase: string): 'it' | 'they' => (isPlural(phrase) ? 'they' : 'it');

/** `an integral`, `a unit`, `an RSA key`: the article that is heard before a word. */
export const withArticle = (noun: string): string => {
  const spelled = /^(?:[AEFHILMNORSX](?:[A-Z0-9]|\b))/.test(noun);
  const vowel =
    /^(?:[aeio]|u(?!ni|se|su|ti|bi)|hour|honest)/i.test(noun) && !/^(?:one\b|once|eu|[A-Z]{2})/.test(noun);
  return `${spelled || vowel ? 'an' : 'a'} ${noun}`;
};
