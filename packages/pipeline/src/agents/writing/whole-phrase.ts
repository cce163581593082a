/** Words that begin something which may be left out: what stands before them is a whole phrase. */
const begins =
  /^(?:of|for|by|with|from|in|on|at|to|through|that|which|where|when|who|whose|because|so|if|unless|until|while|used|using|based|expressing|relating|applied|obtained|multiplied|divided|into|onto|over|under|about|such|via|per|during|within|without|among|along|around|across|except|after|before|and|or|but|then)$/i;
/** A phrase must not end with one of these. */
const leansForward =
  /^(?:the|a|an|of|to|in|on|by|for|with|and|or|but|that|which|is|are|was|were|be|been|being|from|at|as|its|their|his|her|this|these|those|than|not|no|can|could|may|might|must|will|would|should|has|have|had|does|do|did|it|they|into|equal|proportional|identical|able|due|used|based|known|found|given|called|each|every|any|some|more|most|less|least|only|very|both|either|between|defined|multiplied|divided|raised|relates?|gives|provides|describes|determines?|calculates?|measures?|allows?|needs?|requires?|kept|held|turned|says|states|means|predicts?|shows?|implies|tells?|tends?|ensures?|proves?|finds?|named|i\.?e|e\.?g|such|lies|consists?|depends?|leads?|when|where|which)$/i;
const spare =
  /^(?:the|an?|(?:very|also|then|simply|fairly|quite|really|commonly|widely|usually|generally|typically|often|primarily|repeatedly|particularly|especially|conventionally|certain|various|several|given|particular|respective|overall))$/i;
/** Cut short, such a phrase would claim something else. */
const exact =
  /\b(?:equal|equals|proportional|product|sum|multiplied|divided|times|minus|plus|difference|ratio|rate given)\b|=/i;
const turns = /\b(?:not|never|except|unless|without|only|no)\b/i;
const bare = (word: string) => word.replace(/[^\p{L}\p{N}]/gu, '');

/** Longest prefix of at most `limit` words that is a whole phrase; null where there is none of two words or more. */
const prefix = (words: string[], limit: number): string[] | null => {
  for (let end = Math.min(limit, words.length - 1); end >= 2; end -= 1) {
    const last = words[end - 1]!;
    const next = bare(words[end]!);
    const parted = /[,;:]$/.test(last) || (begins.test(next) && !/^(?:and|or|but)$/i.test(next));
    const unpaired =
      /^between$/i.test(next) ||
      words
        .slice(0, end)
        .some((word) => /^between$/i.test(word) && !words.slice(0, end).some((one) => /^and$/i.test(one)));
    if (
      parted &&
      !unpaired &&
      !leansForward.test(bare(last)) &&
      !(/^(?:by|with|in|from|to)$/i.test(next) && /(?:ed|wn|caused)$/.test(last))
    )
      return words.slice(0, end);
  }
  return null;
};
const joined = (words: string[]) => words.join(' ').replace(/[,;:.]+$/, '');

/**
 * `text` in at most `limit` words as a whole phrase: what can be left out is chosen by syntax (asides, what follows a
 * preposition or a relative word, articles, adverbs), never by cutting within a phrase. Null where that cannot be done.
 * With `articles` those stay where half of the words can be kept so: for what is spoken.
 */
export const wholePhrase = (text: string, limit: number, articles = false): string | null => {
  const long = text.split(/\s+/).length > limit;
  const words = (long ? text.replace(/\s+\((?:[^()]|\([^()]*\))*\)/g, '') : text)
    .trim()
    .split(/\s+/)
    .filter(Boolean);
  if (words.length <= limit) return joined(words) || null;
  if (exact.test(text) && !/^(?:the )?(?:sum|product|difference|ratio) of\b/i.test(text)) {
    const telegram = words.filter((word) => !spare.test(word));
    return telegram.length <= limit ? joined(telegram) || null : null;
  }
  const spoken = articles ? prefix(words, limit) : null;
  if (spoken && spoken.length * 2 >= limit) return joined(spoken);
  const short = words.filter((word) => !spare.test(word));
  if (short.length <= limit) return joined(short) || null;
  const found = prefix(short, limit) ?? prefix(words, limit);
  return found && turns.test(text) === turns.test(found.join(' ')) ? joined(found) : null;
};

/** The last words before anything that may be left out: a noun phrase ends with its noun. */
export const nounOf = (text: string, limit: number): string => {
  const words = text.split(/\s+/).filter((word) => word && !spare.test(word));
  const end = words.findIndex((word, i) => i > 0 && begins.test(bare(word)));
  const head = (end < 0 ? words : words.slice(0, end)).slice(-limit);
  while (head.length > 1 && leansForward.test(bare(head.at(-1)!))) head.pop();
  return joined(head);
};
