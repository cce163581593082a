import { evaluate } from '../../arithmetic/mathjs.ts';
import { rewrite } from './tex-groups.ts';

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
  if (/\\|_|!|[a-zA-Z]/.test(plain.replace(/\b(sqrt|sin|cos|tan|log10|log|pi)\b/g, '')) || !/\d/.test(plain))
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
