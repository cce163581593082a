/** Verbs of encyclopedic prose in their base form. */
const bases =
  'accept act add affect allow appear apply approach arise ask assert assign assume attach attract balance be bend bound break build calculate can capture carry cause change characterize charge claim classify collide combine commute compare compress compute concern condense conduct connect conserve consist contain continue control converge convert correct correspond count couple cover create deal decay decide decompose decrease define demonstrate depend deposit derive describe detect determine deviate diffract diffuse display dissociate dissolve distinguish divide drive drop ease eject emit employ enable encode encrypt ensure enter equal establish estimate evaluate exceed exchange exert exhibit exist expand explain explore express extend facilitate fall fill find fit flow follow form fulfil fuse generalize generate give govern group grow guarantee happen help hold identify imply improve include increase indicate induce inhibit interact introduce involve ionize keep know lead learn let lie lift limit linearize link lower maintain make map match mean measure meet merge minimize maximize model modify move multiply neutralize obey obtain occupy occur operate oppose optimize organize oscillate overlap oxidize partition pass perform permit play point possess postulate precede precipitate predict present preserve prevent produce propagate propose protect prove provide pull push quantify radiate react reach receive reduce reflect refract regulate relate release rely render remain remove repel repeat replace represent require resemble resist resolve respond result return reveal rise rotate route satisfy say scale schedule select send separate serve share shift show simplify solve sort specify speed split spread start state stay stop store study suggest sum support swap take tell tend transfer transform translate transmit travel traverse treat turn unfold underlie update use utilize vanish vary verify visit weigh work yield'.split(
    ' ',
  );

const third = (base: string): string =>
  /(?:[sxz]|ch|sh)$/.test(base)
    ? `${base}es`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`;

const byForm = new Map(
  bases.flatMap(
    (base) =>
      [
        [base, base],
        [third(base), base],
      ] as [string, string][],
  ),
);
byForm.set('has', 'have').set('have', 'have').set('does', 'do').set('do', 'do');
const spellings: [RegExp, string][] = [[/ise(s?)$/, 'ize$1']];

const american = (word: string) => spellings.reduce((text, [from, to]) => text.replace(from, to), word);

/** The base form of a verb as it stands after its subject: `relates` is `relate`; null where it is no known verb. */
export const baseOf = (word: string): string | null =>
  byForm.get(word.toLowerCase()) ?? byForm.get(american(word.toLowerCase())) ?? null;

/** True for a form that goes with a singular subject: `relates`, `has`. */
export const isThirdPerson = (word: string): boolean =>
  /s$/i.test(word) && baseOf(word) !== null && baseOf(word) !== word.toLowerCase();

export const isAuxiliary = (word: string): boolean =>
  /^(?:is|are|was|were|can|cannot|could|will|would|must|may|might|should)$/i.test(word);
