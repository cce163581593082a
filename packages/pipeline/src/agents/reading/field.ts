const fields: [field: string, words: RegExp][] = [
  [
    'Computer science',
    /\b(algorithm|finite-state|state machine|dimensionality reduction|principal component|membership|Bloom filter|spanning tree|regression|search|classifier|data structure|protocol|client|server|memory|public-key|error-correcting|binary tree|array|recursi|comput|program|data structure|sorting|binary|cache|process(?:es)? .*resource|neural|machine learning|boolean|network|graph traversal|database|compiler|O\()/i,
  ],
  [
    'Chemistry',
    /\b(chemi|gibbs|electronegativ|subshell|phase diagram|electrolysis|mass spectr|mixture|non-reacting gases|gases tend|osmotic|solvent|solute|dissol|molar|gas law|electrode|electrochem|buffer|ionic|allele|spectromet|molecul|reaction|acid|base\b.*pH|ion\b|ions\b|solution|enzyme|reagent|titrat|oxid|electron(?:s)? .*bond|atom(?:s|ic)? .*element|boiling point|organic|compounds|catalys)/i,
  ],
  [
    'Physics',
    /\b(physic|entropy|wave function|crystal lattice|scattering|fluid|lens|speed|pendulum|particle|radiation|heat|temperature|circuit|capacit|charge|voltage|spin|orbit|momentum|wavelength|force|energy|velocity|acceleration|electr|magnet|wave|light|optic|quantum|gravit|mass|motion|thermo|pressure|photon|frequency|current|galax)/i,
  ],
  [
    'Mathematics',
    /\b(mathemat|pigeonhole|container|theorem|function|integral|derivative|polynomial|equation|triangle|matrix|vector|sequence|series|number|set\b|sets\b|probab|lemma|calculus|geometr|algebra)/i,
  ],
];

/** Words that name a field itself. */
const named: Record<string, string> = {
  'Computer science': '(?:computer science|computing|machine learning)',
  Chemistry: '(?:chemi(?:stry|cal)|mass spectro|gibbs free)',
  Physics: '(?:physics|mechanics)',
  Mathematics: 'mathematic',
};

/** Branches that open a sentence, and the field that they are of. */
const branches: [field: string, branch: RegExp][] = [
  [
    'Computer science',
    /comput|machine learning|deep learning|information theory|coding theory|database|network|programming|software|cryptograph|telecommunication|artificial intelligence|operating systems?|signal processing|image processing|data structure/i,
  ],
  ['Chemistry', /chemi/i],
  ['Biology', /biology|genetics|ecology/i],
  [
    'Physics',
    /physics|mechanics|optics|magnetism|thermodynamics|quantum|relativity|acoustics|astronomy|cosmology|astrophysics/i,
  ],
  [
    'Mathematics',
    /mathemati|algebra|calculus|geometry|analysis|number theory|combinatorics|topology|probability|statistics|trigonometry|optimi[sz]ation|arithmetic|logic|set theory|group theory|graph theory/i,
  ],
  ['Economics', /economics/i],
];

/**
 * The field that a text most likely belongs to: the one that it opens with, otherwise the one of `topic` where that is known; empty
 * when nothing speaks for one.
 */
export const fieldOf = (text: string, topic?: string): string => {
  const sample = text.slice(0, 4000);
  const opener =
    /\bIn (?:the (?:field|study|theory) of )?((?:[a-z-]+ ){0,2}[a-z-]+)(?: and [a-z ]{3,30})?,/.exec(
      sample,
    )?.[1];
  const branch = opener
    ? branches
        .map(([field, words]) => ({ field, at: opener.search(words) }))
        .filter(({ at }) => at >= 0)
        .sort((left, right) => left.at - right.at)[0]?.field
    : undefined;
  const known = branch ?? topic;
  if (known) return known;
  const counts = fields.map(([field, words]) => ({
    field,
    hits:
      [...sample.matchAll(new RegExp(words.source, 'gi'))].length +
      (new RegExp(`\\b${named[field]}`, 'i').test(sample) ? 3 : 0),
  }));
  const best = counts.reduce((left, right) => (right.hits > left.hits ? right : left));
  return best.hits > 0 ? best.field : '';
};
