const plain = (tex: string) => tex.replace(/\s/g, '');

/** True where the symbol stands in the formula as itself: `d` is not in `\lambda`, nor `n` in `\text{net}`. */
export const occursIn = (formula: string, symbol: string): boolean => {
  if (/\\/.test(symbol)) {
    const end = /[a-zA-Z]$/.test(symbol) ? '(?![a-zA-Z])' : '';
    return new RegExp(`${plain(symbol).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}${end}`).test(
      formula.replace(/(\\[a-zA-Z]+)\s+(?=[a-zA-Z])/g, '$1{}').replace(/\s/g, ''),
    );
  }
  const letters = formula
    .replace(/\\(?:text|mathrm|operatorname)\s*\{[^{}]*\}/g, ' ')
    .replace(/\\[a-zA-Z]+/g, ' ');
  return plain(letters).includes(plain(symbol));
};
