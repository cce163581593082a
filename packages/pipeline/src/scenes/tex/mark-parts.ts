import { type Token, tokensOf } from './tokens.ts';

/** What is marked, by the name of its part. */
export interface TexMark {
  id: string;
  tex: string;
}

/** A token, or a single token in braces, which means the same. */
interface Unit {
  text: string;
  first: Token;
  last: Token;
  frozen: boolean;
}

interface Range {
  id: string;
  from: number;
  to: number;
}

/** Class of the glyphs of one occurrence of a part. */
const markClass = (id: string, occurrence: number): string => `part-${occurrence}-${id}`;

/** Part and occurrence that a class stands for; null for any other class. */
export const markOf = (name: string): { id: string; occurrence: number } | null => {
  const found = /^part-(\d+)-(.+)$/.exec(name);
  return found === null ? null : { id: found[2]!, occurrence: Number(found[1]) };
};

const unitsOf = (tex: string): Unit[] => {
  const tokens = tokensOf(tex);
  const units: Unit[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const [token, inner, close] = [tokens[index]!, tokens[index + 1], tokens[index + 2]];
    if (
      token.text === '{' &&
      inner !== undefined &&
      close?.text === '}' &&
      inner.text !== '{' &&
      !inner.frozen
    ) {
      units.push({ text: inner.text, first: token, last: close, frozen: false });
      index += 2;
    } else units.push({ text: token.text, first: token, last: token, frozen: token.frozen });
  }
  return units;
};

const isOpening = (text: string): boolean => text === '{' || text.startsWith('\\left') || text === '\\begin';
const isClosing = (text: string): boolean =>
  text === '}' || /^\\right($|[^a-z])/.test(text) || text === '\\end';
const opens = (text: string): boolean => isOpening(text) && !/^\\left[a-z]/.test(text);

/** True when the units are whole by themselves: brackets in pairs and no cell or line ends among them. */
const whole = (units: readonly Unit[]): boolean => {
  let depth = 0;
  for (const { text } of units) {
    if (opens(text)) depth += 1;
    if (isClosing(text)) depth -= 1;
    if (depth < 0 || (depth === 0 && (text === '&' || text === '\\\\'))) return false;
  }
  return depth === 0;
};

const occurrences = (units: readonly Unit[], sought: readonly Unit[]): [number, number][] => {
  const found: [number, number][] = [];
  for (let from = 0; from + sought.length <= units.length; from += 1) {
    const span = units.slice(from, from + sought.length);
    const same = span.every((unit, index) => unit.text === sought[index]!.text);
    if (same && !span[0]!.frozen && whole(span)) found.push([from, from + sought.length]);
  }
  // The x of x_1 is another symbol than x: it is taken only where x never stands alone.
  const alone = found.filter(([, to]) => units[to]?.text !== '_');
  return alone.length > 0 ? alone : found;
};

const overlapsPartly = (first: Range, second: Range): boolean => {
  const apart = first.to <= second.from || second.to <= first.from;
  const inside =
    (first.from >= second.from && first.to <= second.to) ||
    (second.from >= first.from && second.to <= first.to);
  return !apart && !inside;
};

/** Commands and signs that take exactly the next token when it has no braces. */
const takesToken =
  /^(\^|_|\\([dt]?frac|sqrt|[dt]?binom|vec|hat|bar|tilde|dot|ddot|widehat|widetilde|overline|underline|math[a-z]+|bm|boldsymbol|cancel|not))$/;

/** True where the marked run is an argument, given in braces or as a bare token: it must stay one group. */
const needsBraces = (units: readonly Unit[], { from, to }: Range): boolean => {
  const [before, earlier] = [units[from - 1]?.text ?? '', units[from - 2]?.text ?? ''];
  const braced = to - from === 1 && units[from]!.first !== units[from]!.last;
  return braced || takesToken.test(before) || /^\\[dt]?(frac|binom)$/.test(earlier);
};

const insertMarks = (tex: string, units: readonly Unit[], ranges: readonly Range[]): string => {
  const inserts: { at: number; order: number; text: string }[] = [];
  for (const [occurrence, range] of ranges.entries()) {
    const length = range.to - range.from;
    const braced = needsBraces(units, range);
    const [start, end] = [units[range.from]!.first.start, units[range.to - 1]!.last.end];
    inserts.push({
      at: start,
      order: 1000 - length,
      text: `${braced ? '{' : ''}\\class{${markClass(range.id, occurrence)}}{`,
    });
    inserts.push({ at: end, order: length - 1000, text: braced ? '}}' : '}' });
  }
  inserts.sort((first, second) => first.at - second.at || first.order - second.order);
  let marked = '';
  let done = 0;
  for (const { at, text } of inserts) {
    marked += tex.slice(done, at) + text;
    done = at;
  }
  return marked + tex.slice(done);
};

/**
 * Wraps every occurrence of each mark's TeX in a class of its own. Compared token by token, so that `a` is the
 * variable and not a letter of `\tan`; `{x}` and `x` are the same. Longer marks hold shorter ones inside them.
 */
export const markParts = (
  tex: string,
  marks: readonly TexMark[],
): { tex: string; found: ReadonlySet<string> } => {
  const units = unitsOf(tex);
  const ranges: Range[] = [];
  const sought = marks
    .map((mark) => ({ id: mark.id, units: unitsOf(mark.tex) }))
    .sort((first, second) => second.units.length - first.units.length);
  for (const mark of sought) {
    if (mark.units.length === 0 || !whole(mark.units)) continue;
    for (const [from, to] of occurrences(units, mark.units)) {
      const range = { id: mark.id, from, to };
      const taken = ranges.some(
        (other) => overlapsPartly(range, other) || (other.from === from && other.to === to),
      );
      if (!taken) ranges.push(range);
    }
  }
  return { tex: insertMarks(tex, units, ranges), found: new Set(ranges.map((range) => range.id)) };
};
