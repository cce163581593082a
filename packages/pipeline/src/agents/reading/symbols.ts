import type { Role } from '@lectern/contracts/scene/roles.ts';
import type { BriefFormula, BriefSymbol } from '../brief.ts';
import type { ShelfSymbol } from '../shelf/entry.ts';
import { plainTex } from '../writing/plain-tex.ts';
import { type FoundFormula, findFormulas } from './formula/find.ts';
import { parseFormula } from './formula/parse.ts';
import { nameOf } from './formula/print-mathjs.ts';
import { texOf } from './formula/print-tex.ts';
import { tokensOf } from './formula/tokens.ts';
import { functions, type MathNode } from './formula/tree.ts';
import { type Meaning, meaningsOf } from './meanings.ts';

const roles: Role[] = ['a', 'b', 'c', 'd', 'e', 'f'];
type SymbolNode = Extract<MathNode, { kind: 'symbol' }>;

/** The symbols of a formula in reading order, each once; function names, constants and bound variables of limits are none. */
export const symbolsIn = (node: MathNode): SymbolNode[] => {
  const found: SymbolNode[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item);
    else if (value && typeof value === 'object') {
      const one = value as MathNode;
      if (one.kind === 'symbol') {
        const constant = one.base in functions || /^[∞∂∇πℝℂℕℤℚ]$/.test(one.base);
        if (!constant && !found.some((other) => texOf(other) === texOf(one))) found.push(one);
      } else for (const part of Object.values(one)) visit(part);
    }
  };
  visit(node);
  return found;
};

const safeName = (node: SymbolNode): string => {
  try {
    return nameOf(node);
  } catch {
    return (
      texOf(node)
        .replace(/[^A-Za-z0-9]/g, '')
        .slice(0, 30) || 'symbol'
    );
  }
};

const asTex = (symbol: string): string => {
  const node = parseFormula(tokensOf(symbol), { symbols: new Set() });
  return node ? texOf(node) : symbol;
};

/** All formulas of the sentences, and their symbols with the meanings and colours that the text or the shelf gives them. */
export const formulasAndSymbols = (
  sentences: string[],
  shelved: ShelfSymbol[] = [],
  usual: (letter: string) => string | null = () => null,
): { formulas: BriefFormula[]; symbols: BriefSymbol[] } => {
  const meanings = meaningsOf(sentences.join(' '));
  const formulas: (BriefFormula & { found: FoundFormula })[] = [];
  for (const [sentence, text] of sentences.entries()) {
    if (formulas.length >= 30) break;
    for (const found of findFormulas(text)) {
      if (formulas.some((other) => other.tex === found.tex) || formulas.length >= 30) continue;
      formulas.push({
        id: `formula${formulas.length + 1}`,
        text: found.text,
        tex: found.tex,
        expression: found.expression,
        relation: found.relation,
        symbols: symbolsIn(found.node).map(safeName),
        sentence,
        source: `s${sentence + 1}`,
        found,
      });
    }
  }
  const symbols = collect(
    formulas.map(({ found }) => found),
    meanings,
    shelved,
    usual,
  );
  return { formulas: formulas.map(({ found: _, ...formula }) => formula), symbols };
};

const collect = (
  found: FoundFormula[],
  meanings: Meaning[],
  shelved: ShelfSymbol[],
  usual: (letter: string) => string | null,
): BriefSymbol[] => {
  const symbols: BriefSymbol[] = [];
  const free = roles.filter((role) => !shelved.some((known) => known.role === role));
  for (const node of found.flatMap((formula) => symbolsIn(formula.node))) {
    const tex = texOf(node);
    if (symbols.length >= 12 || symbols.some((other) => other.tex === tex)) continue;
    const known = shelved.find((one) => one.tex.replace(/[{}\s]/g, '') === tex.replace(/[{}\s]/g, ''));
    const told = meanings.find((one) => asTex(one.symbol) === tex)?.meaning ?? known?.meaning;
    const meaning = told ?? usual(plainTex(tex)) ?? '';
    symbols.push({
      tex,
      name: safeName(node),
      meaning,
      ...(told === undefined && meaning ? { usual: true } : {}),
      ...(known?.unit ? { unit: known.unit } : {}),
      role: known?.role ?? free[symbols.length % Math.max(1, free.length)] ?? 'ink',
    });
  }
  return symbols;
};
