/** A formula as a tree. `symbol.name` is one token: `x`, `λ`, `F_net`; `word` is upright text such as `pH`. */
export type MathNode =
  | { kind: 'number'; text: string }
  | { kind: 'symbol'; base: string; sub: MathNode | null; primes: number }
  | { kind: 'word'; text: string }
  | { kind: 'call'; name: MathNode; args: MathNode[] }
  | { kind: 'sum'; terms: { sign: '+' | '-' | '±'; node: MathNode }[] }
  | { kind: 'product'; factors: { by: 'space' | 'star' | 'dot' | 'cross' | 'over'; node: MathNode }[] }
  | { kind: 'power'; base: MathNode; exponent: MathNode }
  | { kind: 'fraction'; top: MathNode; bottom: MathNode }
  | { kind: 'root'; of: MathNode; degree: MathNode | null }
  | { kind: 'factorial'; of: MathNode }
  | { kind: 'absolute'; of: MathNode }
  | { kind: 'group'; open: '(' | '[' | '{'; of: MathNode }
  | { kind: 'list'; items: MathNode[]; separator: ',' | '|' | ':' }
  | {
      kind: 'large';
      operator: 'sum' | 'prod' | 'int' | 'oint' | 'lim';
      lower: MathNode | null;
      upper: MathNode | null;
      body: MathNode;
    }
  | { kind: 'relation'; first: MathNode; rest: { sign: RelationSign; node: MathNode }[] };

export type RelationSign = '=' | '≠' | '<' | '>' | '≤' | '≥' | '≈' | '∝' | '→' | '∈' | '≡' | '⇌' | '⇒';

/** Functions that both TeX and mathjs know, by the name in plain text. */
export const functions: Readonly<Record<string, { tex: string; mathjs: string | null }>> = {
  sin: { tex: '\\sin', mathjs: 'sin' },
  cos: { tex: '\\cos', mathjs: 'cos' },
  tan: { tex: '\\tan', mathjs: 'tan' },
  cot: { tex: '\\cot', mathjs: 'cot' },
  sec: { tex: '\\sec', mathjs: 'sec' },
  arcsin: { tex: '\\arcsin', mathjs: 'asin' },
  arccos: { tex: '\\arccos', mathjs: 'acos' },
  arctan: { tex: '\\arctan', mathjs: 'atan' },
  sinh: { tex: '\\sinh', mathjs: 'sinh' },
  cosh: { tex: '\\cosh', mathjs: 'cosh' },
  tanh: { tex: '\\tanh', mathjs: 'tanh' },
  exp: { tex: '\\exp', mathjs: 'exp' },
  ln: { tex: '\\ln', mathjs: 'log' },
  log: { tex: '\\log', mathjs: 'log10' },
  log10: { tex: '\\log_{10}', mathjs: 'log10' },
  log2: { tex: '\\log_2', mathjs: 'log2' },
  max: { tex: '\\max', mathjs: 'max' },
  min: { tex: '\\min', mathjs: 'min' },
  gcd: { tex: '\\gcd', mathjs: 'gcd' },
  det: { tex: '\\det', mathjs: null },
  Re: { tex: '\\operatorname{Re}', mathjs: null },
  Im: { tex: '\\operatorname{Im}', mathjs: null },
};

/** Upright names that are never split into letters. */
export const uprightNames: ReadonlySet<string> = new Set([
  'pH',
  'pOH',
  'pKa',
  'pKb',
  'ELBO',
  'KL',
  'Var',
  'Cov',
  'mod',
  'const',
  'KE',
  'PE',
]);
