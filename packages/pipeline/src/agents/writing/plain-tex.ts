import { greekLetters } from '../../greek-letters.ts';

const letters: Record<string, string> = {
  ...greekLetters,
  infty: '∞',
  partial: '∂',
  nabla: '∇',
  hbar: 'ℏ',
  cdot: '·',
  times: '×',
  leq: '≤',
  geq: '≥',
  neq: '≠',
  approx: '≈',
  to: '→',
  in: '∈',
  propto: '∝',
  pm: '±',
  sum: '∑',
  int: '∫',
  oint: '∮',
  ell: 'ℓ',
  circ: '°',
  le: '≤',
  ge: '≥',
  ne: '≠',
};
const below: Record<string, string> = {
  '0': '₀',
  '1': '₁',
  '2': '₂',
  '3': '₃',
  '4': '₄',
  '5': '₅',
  '6': '₆',
  '7': '₇',
  '8': '₈',
  '9': '₉',
  n: 'ₙ',
  i: 'ᵢ',
  m: 'ₘ',
  k: 'ₖ',
};
const above: Record<string, string> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  n: 'ⁿ',
  '-': '⁻',
  '+': '⁺',
};
const script =
  (marks: Record<string, string>, sign: string) =>
  (_: string, group: string | undefined, one: string | undefined) => {
    const inner = (group ?? one ?? '').replace(/\s/g, '');
    const raised = [...inner].map((mark) => marks[mark]);
    return raised.every(Boolean)
      ? raised.join('')
      : `${sign}${inner.length > 1 && sign === '^' ? `(${inner})` : inner}`;
  };

/** Short TeX (a symbol, a small formula) as plain text for captions: `q_1` is q₁, `\lambda` is λ. */
export const plainTex = (tex: string): string =>
  tex
    .replace(
      /\\(?:left|right|,|;|!|displaystyle|qquad|quad|mathbf|mathrm|operatorname|mathcal|vec|bar|hat)(?![a-z])/g,
      '',
    )
    .replace(/\\text\{([^{}]*)\}/g, '$1')
    .replace(/\\[dt]?frac\{([^{}]*)\}\{([^{}]*)\}/g, '$1/$2')
    .replace(/\\sqrt\{([^{}]*)\}/g, '√($1)')
    .replace(/\\([a-zA-Z]+)/g, (_, name: string) => letters[name] ?? name)
    .replace(/_(?:\{([^{}]*)\}|(\w))/g, script(below, '_'))
    .replace(/\^(?:\{([^{}]*)\}|([\w+-]))/g, script(above, '^'))
    .replace(/\^([°*])/g, '$1')
    .replace(/([Δ∂∇])\s+/g, '$1')
    .replace(/[{}]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** A unit as read in captions (`N·m²/C²`) as TeX. */
export const unitTex = (unit: string): string =>
  unit
    .replace(
      /[⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g,
      (raised) =>
        `^{${[...raised].map((mark) => Object.entries(above).find(([, up]) => up === mark)?.[0] ?? '').join('')}}`,
    )
    .replace(/%/g, '\\%')
    .replace(/°/g, '^\\circ ')
    .replace(/·/g, '\\cdot ')
    .replace(/[ΩΩ]/g, '\\Omega ')
    .replace(/[µμ]/g, '\\mu ')
    .replace(/(?<!\\)(?<![\\a-zA-Z])([A-Za-zÅ]+)/g, '\\text{$1}');
