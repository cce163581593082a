import { functions, type MathNode } from './tree.ts';

/** Thrown inside for what mathjs cannot compute. */
class NotComputable extends Error {}

const greek: Record<string, string> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'epsilon',
  ζ: 'zeta',
  η: 'eta',
  θ: 'theta',
  κ: 'kappa',
  λ: 'lambda',
  μ: 'mu',
  ν: 'nu',
  ξ: 'xi',
  ρ: 'rho',
  σ: 'sigma',
  τ: 'tau',
  φ: 'phi',
  χ: 'chi',
  ψ: 'psi',
  ω: 'omega',
  π: 'pi',
  Δ: 'Delta',
  Λ: 'Lambda',
  Ω: 'Omega',
  Φ: 'Phi',
  Ψ: 'Psi',
  Σ: 'Sigma',
  Γ: 'Gamma',
  Θ: 'Theta',
  Π: 'Pi',
};

/** Name of a symbol in expressions: `F_net`, `x_0`, `lambda`. */
export const nameOf = (node: Extract<MathNode, { kind: 'symbol' }>): string => {
  const base =
    node.base.startsWith('Δ') && node.base.length > 1
      ? `Delta${node.base.slice(1)}`
      : (greek[node.base] ?? node.base);
  const sub = node.sub;
  if (sub && sub.kind !== 'number' && sub.kind !== 'symbol' && sub.kind !== 'word') throw new NotComputable();
  const tail = !sub ? '' : sub.kind === 'symbol' ? `_${sub.base}` : `_${sub.text}`;
  const name = base + tail;
  if (node.primes > 0 || !/^[A-Za-z][A-Za-z0-9_]*$/.test(name)) throw new NotComputable();
  return name;
};

const expression = (node: MathNode): string => {
  switch (node.kind) {
    case 'number':
      if (node.text.length > 15) throw new NotComputable();
      return node.text.replaceAll(',', '');
    case 'symbol':
      return nameOf(node);
    case 'word':
      if (!/^[A-Za-z]{2,24}$/.test(node.text)) throw new NotComputable();
      return node.text;
    case 'call': {
      const known = node.name.kind === 'symbol' ? functions[node.name.base] : undefined;
      if (!known?.mathjs || node.args.length !== 1) throw new NotComputable();
      if (node.name.kind === 'symbol' && node.name.sub)
        return `log(${expression(node.args[0]!)}, ${expression(node.name.sub)})`;
      return `${known.mathjs}(${expression(node.args[0]!)})`;
    }
    case 'sum':
      return `(${node.terms
        .map(({ sign, node: inner }, i) => {
          if (sign === '±') throw new NotComputable();
          return (i === 0 && sign === '+' ? '' : ` ${sign} `) + expression(inner);
        })
        .join('')
        .trim()})`;
    case 'product': {
      return node.factors.reduce(
        (left, { by, node: factor }, i) =>
          i === 0
            ? expression(factor)
            : by === 'over'
              ? `(${left}) / ${wrapped(factor)}`
              : `${left} * ${wrapped(factor)}`,
        '',
      );
    }
    case 'power':
      return `${wrapped(node.base)}^${wrapped(node.exponent)}`;
    case 'fraction':
      return `${wrapped(node.top)} / ${wrapped(node.bottom)}`;
    case 'root':
      return `sqrt(${expression(node.of)})`;
    case 'absolute':
      return `abs(${expression(node.of)})`;
    case 'group':
      if (node.open === '{' || node.of.kind === 'list') throw new NotComputable();
      return `(${expression(node.of)})`;
    default:
      throw new NotComputable();
  }
};

const wrapped = (node: MathNode): string =>
  node.kind === 'product' || node.kind === 'fraction' || node.kind === 'power'
    ? `(${expression(node)})`
    : expression(node);

const orNull = (make: () => string): string | null => {
  try {
    return make();
  } catch (error) {
    if (error instanceof NotComputable) return null;
    throw error;
  }
};

/** The tree as a mathjs expression or, for `left = right`, equation; null for what cannot be computed. */
export const mathjsOf = (node: MathNode): string | null => {
  if (node.kind !== 'relation') return orNull(() => expression(node));
  if (node.rest.length !== 1 || node.rest[0]!.sign !== '=') return null;
  const right = node.rest[0]!.node;
  return orNull(() => `${expression(node.first)} = ${expression(right)}`);
};
