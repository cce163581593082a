import { chemicalAt } from './chemistry.ts';
import type { FormulaToken } from './formula-tokens.ts';
import { numberWords } from './numbers.ts';
import { greek, operators, signs } from './symbols.ts';
import { unitWords } from './units.ts';

/** What a formula stands in: a reaction, brackets, a set's braces, or the text "let x = …", "for all z ≠ …", "f: A → …". */
export type Surroundings = 'plain' | 'reaction' | 'brackets' | 'braces' | 'let' | 'such' | 'map' | 'size';

/** What is said for a token that is read for itself alone. */
export const tokenWords = (token: FormulaToken, before: FormulaToken | undefined): string => {
  switch (token.kind) {
    case 'number':
      return numberWords(token.text);
    case 'letter':
      return `\`${token.text}`;
    case 'greek':
      return greek[token.text]!;
    case 'word':
      return token.text.toLowerCase();
    case 'chemical':
      return chemicalAt(token.text)!.words;
    case 'unit':
      return unitWords(token.text, before?.text === '1')!;
    case 'sign':
      return token.text === '°' && before?.kind === 'letter' ? 'naught' : signs[token.text]!;
    case 'prime':
      return token.text.length > 1 ? 'double prime' : 'prime';
    case 'bang':
      return 'factorial';
    case 'root':
      return token.text === '∛' ? 'the cube root of' : 'the square root of';
    default:
      return '';
  }
};

const isVector = (token: FormulaToken | undefined) => token?.kind === 'letter' && /[A-Zd]/.test(token.text);

/** What is said for an operator between its neighbours. */
export const operatorWords = (
  tokens: FormulaToken[],
  at: number,
  around: Surroundings,
  relations: number,
): string => {
  const { text } = tokens[at]!;
  const before = tokens[at - 1];
  if (/^(?:→|⟶|->)$/.test(text)) {
    if (around === 'reaction') return 'yields';
    if (around === 'map' || tokens.slice(0, at).some(({ kind }) => kind === 'colon')) return 'to';
  }
  if (/^[·⋅∙]$/.test(text) && (before?.text === '∇' || (isVector(before) && isVector(tokens[at + 1]))))
    return 'dot';
  const vectors = tokens[at - 2]?.text === 'vector' && tokens[at + 1]?.text === 'vector';
  if (vectors && /^[·⋅∙×]$/.test(text)) return text === '×' ? 'cross' : 'dot';
  if (text === '×' && before?.text === '∇') return 'cross';
  if (text === '%') return 'mod';
  if (text === '×' && around === 'size') return 'by';
  const words = operators[text] ?? '';
  if (relations > 0) return words;
  if (around === 'let')
    return words
      .replace(/^is /, 'be ')
      .replace(/^equals$/, 'equal')
      .replace(/^in$/, 'be in');
  return around === 'such' ? words.replace(/^is /, '') : words;
};
