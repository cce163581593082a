const fields: [field: string, words: RegExp][] = [
  [
    'Computer science',
    /\b(algorithm|array|recursi|comput|program|data structure|sorting|binary|cache|process(?:es)? .*resource|neural|machine learning|boolean|network|graph traversal|database|compiler|O\()/i,
  ],
  [
    'Chemistry',
    /\b(chemi|molecul|reaction|acid|base\b.*pH|ion\b|ions\b|solution|enzyme|reagent|titrat|oxid|electron(?:s)? .*bond|atom(?:s|ic)? .*element|boiling point|organic|compound|catalys)/i,
  ],
  [
    'Physics',
    /\b(physic|force|energy|velocity|acceleration|electr|magnet|wave|light|optic|quantum|gravit|mass|motion|thermo|pressure|photon|frequency|current|galax)/i,
  ],
  [
    'Mathematics',
    /\b(mathemat|theorem|function|integral|derivative|polynomial|equation|triangle|matrix|vector|sequence|series|number|set\b|sets\b|probab|lemma|calculus|geometr|algebra)/i,
  ],
];

/** The field that a text most likely belongs to; empty when nothing speaks for one. */
export const fieldOf = (text: string): string => {
  const sample = text.slice(0, 4000);
  const named =
    /\bIn (?:\w+ )?(mathematics|physics|chemistry|biochemistry|calculus|statistics|information theory|computer science|geometry|biology|economics)\b/i.exec(
      sample,
    )?.[1];
  if (named) return named.charAt(0).toUpperCase() + named.slice(1).toLowerCase();
  const counts = fields.map(([field, words]) => ({
    field,
    hits: [...sample.matchAll(new RegExp(words.source, 'gi'))].length,
  }));
  const best = counts.reduce((left, right) => (right.hits > left.hits ? right : left));
  return best.hits > 0 ? best.field : '';
};
