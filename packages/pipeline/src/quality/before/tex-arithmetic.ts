import { evaluate } from '../../arithmetic/mathjs.ts';

/** Takes the group `{…}` that starts at `start`; null when it is not closed. */
const group = (tex: string, start: number): { inner: string; end: number } | null => {
  if (tex[start] !== '{') return null;
  let depth = 0;
  for (let index = start; index < tex.length; index += 1) {
    if (tex[index] === '{') depth += 1;
    if (tex[index] === '}') depth -= 1;
    if (depth === 0) return { inner: tex.slice(start + 1, index), end: index + 1 };
  }
  return null;
};

/** Rewrites `\command{a}` or `\command{a}{b}` from the inside out; null when a group is not closed. */
const rewrite = (
  tex: string,
  command: string,
  groups: number,
  make: (parts: string[]) => string,
): string | null => {
  let text = tex;
  for (let round = 0; round < 40; round += 1) {
    const at = text.lastIndexOf(`\\${command}{`);
    if (at < 0) return text;
    const parts: string[] = [];
    let end = at + command.length + 1;
    for (let count = 0; count < groups; count += 1) {
      const next = group(text, end);
      if (!next) return null;
      parts.push(next.inner);
      end = next.end;
    }
    text = text.slice(0, at) + make(parts) + text.slice(end);
  }
  return null;
};

/** A number's worth of TeX as a mathjs expression; null when it holds anything but numbers and arithmetic. */
export const arithmeticOf = (tex: string): string | null => {
  let text: string | null = tex
    .replace(/\\(?:left|right|,|;|!|quad|qquad|displaystyle)(?![a-z])/g, '')
    .replace(/\\[dt]frac/g, '\\frac');
  text = text.replace(/\\(?:text|mathrm)\{[^{}]*\}/g, '');
  text = rewrite(text, 'frac', 2, ([top, bottom]) => `((${top})/(${bottom}))`);
  text &&= rewrite(text, 'sqrt', 1, ([inner]) => `sqrt(${inner})`);
  if (!text) return null;
  const plain = text
    .replace(/\\(?:cdot|times)(?![a-z])/g, '*')
    .replace(/\\div(?![a-z])/g, '/')
    .replace(/\\pi(?![a-z])/g, '(pi)')
    .replace(/\\(sin|cos|tan|ln|log)(?![a-z])/g, (_, name: string) =>
      name === 'ln' ? 'log' : name === 'log' ? 'log10' : name,
    )
    .replace(/\^\{([^{}]*)\}/g, '^($1)')
    .replace(/\^\\circ/g, ' (pi/180)')
    .replace(/\{,\}/g, '')
    .replace(/−/g, '-')
    .replace(/[{}]/g, (brace) => (brace === '{' ? '(' : ')'))
    .replace(/\\%/g, '/100');
  if (
    /\\|_|!|[a-zA-Z]/.test(plain.replace(/\b(sqrt|sin|cos|tan|log10|log|pi)\b/g, '')) ||
    !/\d/.test(plain)
  )
    return null;
  return plain;
};

/** The value of purely numeric TeX; null when it is not one. Trigonometric functions read plain numbers as radians. */
export const numberIn = (tex: string): number | null => {
  const expression = arithmeticOf(tex);
  if (expression === null || expression.length > 300) return null;
  try {
    const value: unknown = evaluate(expression);
    return typeof value === 'number' && Number.isFinite(value) ? value : null;
  } catch {
    return null;
  }
};

export interface Untruth {
  left: string;
  right: string;
  values: [number, number];
}

/**
 * Neighbouring sides of `=`, `≈`, `<` … in `tex` that are both numbers and do not hold.
 * `=` allows for rounding to the digits shown (0.5 %), `\approx` for 3 %.
 */
export const untruthsOf = (tex: string): { tried: number; untruths: Untruth[] } => {
  const pieces = tex.split(/(=|\\approx|\\leq?(?![a-z])|\\geq?(?![a-z])|\\neq?(?![a-z])|<|>)/);
  const untruths: Untruth[] = [];
  let tried = 0;
  for (let index = 1; index + 1 < pieces.length; index += 2) {
    const [left, relation, right] = [pieces[index - 1]!, pieces[index]!, pieces[index + 1]!];
    const values = [numberIn(left), numberIn(right)] as const;
    if (values[0] === null || values[1] === null) continue;
    tried += 1;
    if (!holds(values[0], relation, values[1]))
      untruths.push({ left, right, values: [values[0], values[1]] });
  }
  return { tried, untruths };
};

const holds = (left: number, relation: string, right: number): boolean => {
  const difference = Math.abs(left - right) / Math.max(Math.abs(left), Math.abs(right), 1e-300);
  if (relation === '=') return left === right || difference < 0.005;
  if (relation === '\\approx') return left === right || difference < 0.03;
  if (relation.startsWith('\\n')) return left !== right;
  if (relation === '<' || relation.startsWith('\\l')) return left <= right;
  return left >= right;
};
