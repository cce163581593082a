import { functions, type MathNode } from './tree.ts';

const letters: Record<string, string> = {
  α: '\\alpha',
  β: '\\beta',
  γ: '\\gamma',
  δ: '\\delta',
  ε: '\\varepsilon',
  ϵ: '\\epsilon',
  ζ: '\\zeta',
  η: '\\eta',
  θ: '\\theta',
  ι: '\\iota',
  κ: '\\kappa',
  λ: '\\lambda',
  μ: '\\mu',
  µ: '\\mu',
  ν: '\\nu',
  ξ: '\\xi',
  π: '\\pi',
  ρ: '\\rho',
  σ: '\\sigma',
  τ: '\\tau',
  φ: '\\varphi',
  ϕ: '\\phi',
  χ: '\\chi',
  ψ: '\\psi',
  ω: '\\omega',
  Γ: '\\Gamma',
  Δ: '\\Delta',
  Θ: '\\Theta',
  Λ: '\\Lambda',
  Ξ: '\\Xi',
  Π: '\\Pi',
  Σ: '\\Sigma',
  Φ: '\\Phi',
  Ψ: '\\Psi',
  Ω: '\\Omega',
  '∞': '\\infty',
  '∂': '\\partial',
  '∇': '\\nabla',
  ℏ: '\\hbar',
  ℓ: '\\ell',
  ℝ: '\\mathbb{R}',
  ℂ: '\\mathbb{C}',
  ℕ: '\\mathbb{N}',
  ℤ: '\\mathbb{Z}',
  ℚ: '\\mathbb{Q}',
};
const relations: Record<string, string> = {
  '=': '=',
  '≠': '\\neq',
  '<': '<',
  '>': '>',
  '≤': '\\leq',
  '≥': '\\geq',
  '≈': '\\approx',
  '∝': '\\propto',
  '→': '\\to',
  '∈': '\\in',
  '≡': '\\equiv',
  '⇌': '\\rightleftharpoons',
  '⇒': '\\Rightarrow',
};

/** TeX escapes for text that stands upright in a formula. Only letters, digits, blanks and signs that TeX takes as they are. */
const upright = (text: string) => `\\text{${text.replace(/[^\p{L}\p{N} .,'+-]/gu, '')}}`;
/** A letter that a formula font holds: Latin or one of the table. */
const letter = (base: string): string =>
  base.startsWith('Δ') && base.length > 1
    ? `\\Delta ${letter(base.slice(1))}`
    : (letters[base] ?? (/^[a-zA-Z]$/.test(base) ? base : upright(base)));

const needsBrackets = (node: MathNode) =>
  node.kind === 'sum' || node.kind === 'relation' || node.kind === 'list';
const bracketed = (node: MathNode) => (needsBrackets(node) ? `\\left(${texOf(node)}\\right)` : texOf(node));

const product = (node: Extract<MathNode, { kind: 'product' }>): string => {
  let done: string[] = [];
  let previous: MathNode | null = null;
  for (const { by, node: factor } of node.factors) {
    if (by === 'over') {
      const top =
        previous && done.length === 1 && previous.kind === 'group' ? texOf(previous.of) : done.join(' ');
      done = [
        `\\frac{${top}}{${texOf(factor.kind === 'group' && factor.open === '(' ? factor.of : factor)}}`,
      ];
    } else {
      const digits: boolean = previous?.kind === 'number' && factor.kind === 'number';
      const sign =
        by === 'cross'
          ? '\\times'
          : by === 'dot' || (by === 'star' && (digits || factor.kind === 'word'))
            ? '\\cdot'
            : '';
      if (sign) done.push(sign);
      done.push(bracketed(factor));
    }
    previous = factor;
  }
  return done.join(' ');
};

const functionName = (node: MathNode): string => {
  if (node.kind !== 'symbol') return texOf(node);
  const known = functions[node.base];
  if (!known) return texOf(node);
  return known.tex + (node.sub ? `_{${texOf(node.sub)}}` : '');
};

const brackets = { '(': ['\\left(', '\\right)'], '[': ['\\left[', '\\right]'], '{': ['\\{', '\\}'] } as const;

/** The tree as TeX, one way for one tree. */
export const texOf = (node: MathNode): string => {
  switch (node.kind) {
    case 'number':
      return node.text.replaceAll(',', '{,}');
    case 'symbol':
      return letter(node.base) + "'".repeat(node.primes) + (node.sub ? `_{${texOf(node.sub)}}` : '');
    case 'word':
      return /^[+-]$/.test(node.text) ? node.text : upright(node.text);
    case 'call': {
      const inner = node.args.map(texOf).join(', ');
      const only = node.args.length === 1 ? node.args[0]! : null;
      const short =
        only &&
        (only.kind === 'symbol' || only.kind === 'number') &&
        node.name.kind === 'symbol' &&
        node.name.base in functions;
      return short
        ? `${functionName(node.name)} ${inner}`
        : `${functionName(node.name)}\\left(${inner}\\right)`;
    }
    case 'sum':
      return node.terms
        .map(({ sign, node: inner }, i) => {
          const mark = sign === '±' ? '\\pm ' : i === 0 && sign === '+' ? '' : `${sign} `;
          return mark + (inner.kind === 'sum' ? `\\left(${texOf(inner)}\\right)` : texOf(inner));
        })
        .join(' ');
    case 'product':
      return product(node);
    case 'power': {
      const exponent = node.exponent.kind === 'group' ? node.exponent.of : node.exponent;
      if (
        node.base.kind === 'call' &&
        node.base.name.kind === 'symbol' &&
        node.base.name.base in functions &&
        !node.base.name.sub
      ) {
        const call = texOf(node.base);
        const name = functionName(node.base.name);
        return `${name}^{${texOf(exponent)}}${call.slice(name.length)}`;
      }
      const base =
        node.base.kind === 'fraction' || node.base.kind === 'power'
          ? `\\left(${texOf(node.base)}\\right)`
          : bracketed(node.base);
      return `${base}^{${texOf(exponent)}}`;
    }
    case 'fraction':
      return `\\frac{${texOf(node.top)}}{${texOf(node.bottom)}}`;
    case 'root':
      return `\\sqrt{${texOf(node.of)}}`;
    case 'factorial':
      return `${bracketed(node.of)}!`;
    case 'absolute':
      return `\\left|${texOf(node.of)}\\right|`;
    case 'group':
      return brackets[node.open][0] + texOf(node.of) + brackets[node.open][1];
    case 'list':
      return node.items.map(texOf).join({ ',': ', ', '|': ' \\mid ', ':': ' : ' }[node.separator]);
    case 'large': {
      const limits =
        (node.lower ? `_{${texOf(node.lower)}}` : '') + (node.upper ? `^{${texOf(node.upper)}}` : '');
      return `\\${node.operator}${limits} ${texOf(node.body)}`;
    }
    case 'relation':
      return [
        texOf(node.first),
        ...node.rest.map(({ sign, node: side }) => `${relations[sign]} ${texOf(side)}`),
      ].join(' ');
  }
};
