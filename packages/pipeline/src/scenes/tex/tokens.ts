/** A token of TeX source. `text` is normalised (`\left (` is `\left(`), `start` and `end` are offsets in the source. */
export interface Token {
  text: string;
  start: number;
  end: number;
  /** Part of a name, a length or running text, where nothing may be marked. */
  frozen: boolean;
}

/** Commands whose next argument is not mathematics. */
const verbatim = new Set(
  'begin end text textrm textbf textit textsf texttt mbox fbox hbox operatorname operatorname* hspace vspace label tag color textcolor colorbox class cssId style href ce pu mathchoice unicode kern mkern hskip enclose bbox require'
    .split(' ')
    .map((name) => `\\${name}`),
);
const delimited = /^\\(left|right|middle|[bB]igg?[lrm]?)$/;
/** After these a digit stands for itself: `\frac12`, `x^12`. */
const takesOne = /^(\^|_|\\([dt]?frac|sqrt|binom))$/;

const one = (tex: string, at: number, digitsApart: boolean): string => {
  const rest = tex.slice(at);
  const command = /^\\([a-zA-Z]+\*?|[\s\S]|$)/.exec(rest)?.[0];
  if (command !== undefined) return command;
  const number = digitsApart ? null : /^\d+([.,]\d+)?/.exec(rest);
  return number?.[0] ?? String.fromCodePoint(rest.codePointAt(0)!);
};

const skipSpace = (tex: string, at: number): number => {
  let next = at;
  while (next < tex.length && /\s/.test(tex[next]!)) next += 1;
  return next;
};

/** End of the group that opens at `at`, or of the single token there. */
const groupEnd = (tex: string, at: number): number => {
  if (tex[at] !== '{') return Math.min(tex.length, at + one(tex, at, true).length);
  let depth = 0;
  for (let next = at; next < tex.length; next += tex[next] === '\\' ? 2 : 1) {
    if (tex[next] === '{') depth += 1;
    if (tex[next] === '}') depth -= 1;
    if (depth === 0) return next + 1;
  }
  return tex.length;
};

/** Cuts TeX into tokens; spaces are left out, an argument that is not mathematics becomes one frozen token. */
export const tokensOf = (tex: string): Token[] => {
  const tokens: Token[] = [];
  let at = skipSpace(tex, 0);
  while (at < tex.length) {
    const start = at;
    let text = one(tex, at, takesOne.test(tokens.at(-1)?.text ?? ''));
    at = skipSpace(tex, at + text.length);
    if (delimited.test(text) && at < tex.length) {
      const delimiter = one(tex, at, true);
      text += delimiter;
      at += delimiter.length;
      tokens.push({ text, start, end: at, frozen: false });
      at = skipSpace(tex, at);
      continue;
    }
    tokens.push({ text, start, end: start + text.length, frozen: false });
    if (verbatim.has(text)) {
      while (tex[at] === '[') {
        const close = tex.indexOf(']', at);
        if (close < 0) break;
        tokens.push({ text: tex.slice(at, close + 1), start: at, end: close + 1, frozen: true });
        at = skipSpace(tex, close + 1);
      }
      const end = groupEnd(tex, at);
      if (end > at) tokens.push({ text: tex.slice(at, end), start: at, end, frozen: true });
      at = end;
    }
    at = skipSpace(tex, at);
  }
  return tokens;
};
