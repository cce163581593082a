/** A symbol's meaning as the text gives it. `symbol` as it stands there. */
export interface Meaning {
  symbol: string;
  meaning: string;
}

const letter = "[A-Za-zα-ωΑ-Ωϵµ](?:_\\{?[A-Za-z0-9]{1,6}\\}?|[0-9₀-₉ₙ])?'?";
const noun = "(?:[\\p{L}'-]{2,24} ){0,4}[\\p{L}'-]{2,24}";
const patterns: RegExp[] = [
  // the mass (m) · the net force (F_net)
  new RegExp(`\\b(?:[Tt]he|[Ii]ts|[Aa]n?|of) (${noun}) \\((${letter})\\)`, 'gu'),
  // where n is the number of … · m is the mass · S denotes …
  new RegExp(
    `(?:^|[\\s,(])(${letter}),? (?:is|denotes|represents|stands for|means|=) ((?:the|an?|its) (?:(?!(?:and|that|which)\\b)[\\p{L}'-]{1,24} ){0,5}(?!(?:and|that|which)\\b)[\\p{L}'-]{2,24})`,
    'gu',
  ),
  // the pressure P · first term a, · common ratio r · a surface S
  new RegExp(
    `\\b(?:[Tt]he|an?|with|and|,|its|point|of) ((?:[\\p{L}'-]{3,24} |of ){0,3}[\\p{L}'-]{3,24}) (?![aAI]\\s)(${letter})(?=[\\s,.;:)]|$)`,
    'gu',
  ),
  new RegExp(`, ((?:[\\p{L}'-]{3,24} ){0,1}[\\p{L}'-]{3,24}) (?![aAI]\\s)(${letter})(?=[,.;:)]|$)`, 'gu'),
];
/** `the impulse is J = F t`: what the sentence calls the left side. */
const leftSide = new RegExp(
  `\\b(?:the|its) ((?:[\\p{L}'-]{2,24} ){0,3}[\\p{L}'-]{2,24}) is (${letter}) =`,
  'giu',
);
const idle =
  /^(?:and|or|the|is|for|of|all|some|then|than|with|where|that|if|at|by|to|in|only|when|let|form|such|are|has|unit|type|level|value|values|plan|vitamin)$/i;

/** Drops what leads to the noun: `acting on an object is equal to the mass` is `mass`. */
const core = (phrase: string) => {
  const tail = phrase
    .split(/\b(?:the|an?|its|with|and|of its|by|is|are|has|over|around|for|if|to)\s/)
    .at(-1)!
    .trim();
  const words = tail.split(' ');
  return words.slice(-4).join(' ');
};

/** `the three side lengths a, b, and c`, `the allele frequencies p and q`: one meaning for all of them. */
const shared = new RegExp(
  `\\b(the (?:[\\p{L}'-]{2,24} ){0,3}[\\p{L}'-]{2,24}s) ((?:${letter}, ){0,3}${letter},? and ${letter})(?=[\\s,.;:)]|$)`,
  'gu',
);

/** Meanings of symbols that the text spells out, the first of each symbol; at most 16. */
export const meaningsOf = (text: string): Meaning[] => {
  const found = new Map<string, string>();
  for (const match of text.slice(0, 20_000).matchAll(shared))
    for (const symbol of match[2]!.split(/,? and |, /)) if (found.size < 16) found.set(symbol, match[1]!);
  for (const match of text.slice(0, 20_000).matchAll(leftSide))
    if (found.size < 16 && !found.has(match[2]!) && !idle.test(match[1]!.split(' ').at(-1)!))
      found.set(match[2]!, `the ${core(match[1]!)}`);
  for (const [index, pattern] of patterns.entries()) {
    for (const match of text.slice(0, 20_000).matchAll(pattern)) {
      const symbol = (index === 1 ? match[1]! : match[2]!).replace(/'$/, '');
      const raw = index === 1 ? match[2]! : core(match[1]!);
      const article = index === 1 ? '' : 'the ';
      const loose = index >= 2;
      if (
        (loose &&
          /^[aAI]$/.test(symbol) &&
          !text.slice(match.index, match.index + match[0].length + 1).endsWith(',')) ||
        !raw ||
        idle.test(raw.split(' ').at(-1)!)
      )
        continue;
      if (!found.has(symbol) && found.size < 16)
        found.set(symbol, article + raw.replace(/^the /, article ? '' : 'the '));
    }
  }
  return [...found].map(([symbol, meaning]) => ({ symbol, meaning: meaning.slice(0, 80) }));
};
