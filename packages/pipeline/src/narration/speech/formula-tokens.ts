import { chemicalAt, isotopeAt } from './chemistry.ts';
import { fromLowered, fromRaised } from './scripts.ts';
import { functionNames, gatherers, greek, operators, signs } from './symbols.ts';
import { isUnit } from './units.ts';
import { readsAsWord } from './vocabulary.ts';

export interface FormulaToken {
  kind:
    | 'number'
    | 'unit'
    | 'letter'
    | 'greek'
    | 'name'
    | 'word'
    | 'chemical'
    | 'operator'
    | 'sign'
    | 'gather'
    | 'root'
    | 'raised'
    | 'lowered'
    | 'prime'
    | 'open'
    | 'close'
    | 'bar'
    | 'bang'
    | 'pause'
    | 'colon';
  text: string;
  at: number;
  /** No space stands before it. */
  tight: boolean;
  /** Of what is raised or lowered. */
  inside?: FormulaToken[];
}

const longestFirst = Object.keys(operators).sort((a, b) => b.length - a.length);
const closing: Record<string, string> = { '(': ')', '{': '}', '[': ']' };

/** Text after `^` or `_`: a group in brackets (without them), or a sign and a run of letters or digits. */
const script = (text: string, from: number): { text: string; from: number; to: number } => {
  const open = text[from] ?? '';
  if (closing[open]) {
    let depth = 0;
    for (let to = from; to < text.length; to++) {
      if (text[to] === open) depth += 1;
      if (text[to] === closing[open]) depth -= 1;
      if (depth === 0) return { text: text.slice(from + 1, to), from: from + 1, to: to + 1 };
    }
  }
  const run = /[-−+]?(?:\d+(?:\.\d+)?|[A-Za-z]+|[α-ωΑ-Ω∞θ*])?/uy;
  run.lastIndex = from;
  const match = run.exec(text)?.[0] ?? '';
  return { text: match, from, to: from + Math.max(1, match.length) };
};

const runOf = (text: string, from: number, table: ReadonlyMap<string, string>): string => {
  let plain = '';
  for (const character of text.slice(from)) {
    const other = table.get(character);
    if (other === undefined) break;
    plain += other;
  }
  return plain;
};

/** The unit that the text begins with, for what stands after a number and a space. */
const unitAt = (text: string): string | null => {
  const run = /^[^\s,;=+×−()]+(?:\([^\s()]+\))?/u.exec(text)?.[0] ?? '';
  return run !== '' && isUnit(run) && !/^[a-ln-z]$/.test(run) ? run : null;
};

/** The letter that the text begins with and the mark above it ("x̄", "ŷ", "v⃗"); none where it bears none. */
const markedAt = (text: string): [string, string] | [] => {
  const [first = '', mark = ''] = text.slice(0, 2).normalize('NFD');
  return /[A-Za-z]/.test(first) && /[\u0302-\u0304\u0307\u20d7]/.test(mark) ? [first, mark] : [];
};

/** Parts a formula in plain text into tokens; characters that nobody reads are left out. */
export const formulaTokens = (text: string, offset: number, chemical = false): FormulaToken[] => {
  const tokens: FormulaToken[] = [];
  let at = 0;
  let tight = false;
  const add = (kind: FormulaToken['kind'], length: number, value = text.slice(at, at + length)) => {
    tokens.push({ kind, text: value, at: offset + at, tight });
    at += length;
    tight = true;
  };
  const addScript = (kind: 'raised' | 'lowered', inside: string, from: number, length: number) => {
    tokens.push({ kind, text: inside, at: offset + at, tight, inside: formulaTokens(inside, offset + from) });
    at += length;
    tight = true;
  };
  while (at < text.length) {
    const character = String.fromCodePoint(text.codePointAt(at)!);
    const rest = text.slice(at);
    if (character === '%' && !tight && /^%\s+[\w(]/.test(rest)) {
      add('operator', 1);
      continue;
    }
    if (/\s/.test(character)) {
      at += 1;
      tight = false;
      continue;
    }
    const compound = chemical ? chemicalAt(rest) : null;
    const number = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|^\.\d+/.exec(rest)?.[0];
    const name = /^[A-Za-z]+/.exec(rest)?.[0];
    const unit = tokens.at(-1)?.kind === 'number' && !tight ? unitAt(rest) : null;
    const up = runOf(text, at, fromRaised);
    const down = runOf(text, at, fromLowered);
    const sign = longestFirst.find((each) => rest.startsWith(each));
    const isotope = tokens.at(-1)?.kind !== 'raised' && !tight ? isotopeAt(rest) : null;
    const [letter, mark] = markedAt(rest);
    if (isotope) add('word', isotope.length, isotope.words);
    else if (mark) {
      const length = rest.normalize('NFD').startsWith(rest.slice(0, 2)) ? 2 : 1;
      if (mark === '\u20d7') add('word', 0, 'vector');
      add('letter', length, letter);
      if (mark !== '\u20d7') add('sign', 0, mark);
    } else if (compound) add('chemical', compound.length);
    else if (unit) add('unit', unit.length);
    else if (number) {
      const indexed = /^(?:letter|name)$/.test(tokens.at(-1)?.kind ?? '') && tight;
      if (indexed) addScript('lowered', number, at, number.length);
      else add('number', number.length);
    } else if (up) addScript('raised', up, at, up.length);
    else if (down) addScript('lowered', down, at, down.length);
    else if (character === '^' || (character === '_' && tight)) {
      const inside = script(text, at + 1);
      addScript(character === '^' ? 'raised' : 'lowered', inside.text, inside.from, inside.to - at);
    } else if (name) {
      if (Object.hasOwn(functionNames, name)) add('name', name.length);
      else if (readsAsWord(name)) add('word', name.length);
      else add('letter', 1);
    } else if (rest.startsWith('...')) add('sign', 3);
    else if (/^(?:''|′′|’’)/.test(rest)) add('prime', 2);
    else if (/^['′’]/.test(rest)) add('prime', 1);
    else if (rest.startsWith('″')) add('prime', 1, '′′');
    else if (character === '√' || character === '∛') add('root', 1);
    else if (Object.hasOwn(gatherers, character)) add('gather', 1);
    else if (Object.hasOwn(greek, character)) add('greek', 1);
    else if (Object.hasOwn(signs, character)) add('sign', character.length);
    else if (/^!(?!=)/.test(rest)) add('bang', 1);
    else if (rest.startsWith('||') || !/^[|‖]/.test(rest) ? sign : undefined) add('operator', sign!.length);
    else if (/[([{⟨⌊⌈]/.test(character)) add('open', 1);
    else if (/[)\]}⟩⌋⌉]/.test(character)) add('close', 1);
    else if (/[|‖]/.test(character)) add('bar', 1);
    else if (character === '/' || character === '⁄' || character === '∕') add('operator', 1, '/');
    else if (character === ':') add('colon', 1);
    else if (/[,;]/.test(character)) add('pause', 1);
    else at += character.length;
  }
  return tokens;
};
