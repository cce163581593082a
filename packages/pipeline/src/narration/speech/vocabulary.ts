/** Short words that stand in formulas and are read as words, where other short runs of letters are products. */
const shortWords = new Set(
  (
    'is of if or in at by to on no so as be it we do an up the and for not all any out sum net but its was are has one two six ten ' +
    'set map key row bit arc odd top end old new per low high rate time mass area work heat force power speed base cost loss gain ' +
    'true false input size return array list node edge from with then than that this when where if else while each same half total ' +
    'even into over most least more less length width height volume pressure constant'
  ).split(' '),
);

/** Runs of letters without meaning as a word, though a voice could pronounce them. */
const products = new Set(
  'abc xyz ijk uvw mgh mvr ma mv ab xy dx dy dt ds dr du dv nrt pv it iz ix'.split(' '),
);

/** Whether a run of letters within a formula is a word ("speed") rather than a product of variables ("mgh"). */
export const readsAsWord = (run: string): boolean => {
  const lower = run.toLowerCase();
  if (shortWords.has(lower) && !/^[A-Z]{2,}$/.test(run) && run.length > 1) return lower !== 'it';
  if (run.length < 3 || products.has(lower)) return false;
  if (/^[A-Z]?[a-z]+$/.test(run)) return run.length > 3 || /[aeiou]/.test(run.slice(0, -1));
  return false;
};
