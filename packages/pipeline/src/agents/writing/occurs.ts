const plain = (tex: string) => tex.replace(/\s/g, '');
/** Without spaces, but for one that ends a command before a letter. */
const tight = (tex: string) => plain(tex.replace(/(\\[a-zA-Z]+)\s+(?=[a-zA-Z])/g, '$1{}'));

/** True where the symbol stands in the formula as itself: `d` is not in `\lambda`, nor `n` in `\text{net}`, nor `B` in `\mathbf{B}`. */
export const occursIn = (formula: string, symbol: string): boolean => {
  if (/\\/.test(symbol)) {
    const end = /[a-zA-Z]$/.test(symbol) ? '(?![a-zA-Z])' : '';
    return new RegExp(`${tight(symbol).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}${end}`).test(tight(formula));
  }
  const letters = formula
    .replace(/\\(?:text|mathrm|mathbf|boldsymbol|operatorname)\s*\{[^{}]*\}/g, ' ')
    .replace(/\\[a-zA-Z]+/g, ' ');
  return plain(letters).includes(plain(symbol));
};
