import type { Token } from './tokens.ts';
import { functions, type MathNode, type RelationSign, uprightNames } from './tree.ts';

/** Names to read as one symbol although they have several letters, from the text around the formula. */
export interface Known {
  symbols: ReadonlySet<string>;
}

const maximumDepth = 40;
const callable = /^[fghpqFGHPOLEIDT]$|^[φψΘΩζ]$/;
const startsFactor = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'number' ||
    token.kind === 'letters' ||
    token.kind === 'open' ||
    (token.kind === 'operator' && ['√', '∑', '∏', '∫', '∮', '∂', '∇', '∞', 'frac'].includes(token.text)));

class Fault extends Error {}

/** Letters of one run as factors: `nRT` is n, R, T; `area` and `pH` stay words. */
const factorsOf = (letters: string, known: Known): MathNode[] => {
  const symbol = (base: string): MathNode => ({ kind: 'symbol', base, sub: null, primes: 0 });
  if (known.symbols.has(letters)) return [symbol(letters)];
  if (uprightNames.has(letters)) return [{ kind: 'word', text: letters }];
  const characters = [...letters];
  if (characters.length === 1) return [symbol(letters)];
  if (characters[0] === 'Δ')
    return [symbol(characters.slice(0, 2).join('')), ...characters.slice(2).map(symbol)];
  const difference = characters.indexOf('Δ');
  if (difference > 0)
    return [
      ...factorsOf(characters.slice(0, difference).join(''), known),
      ...factorsOf(characters.slice(difference).join(''), known),
    ];
  const allKnown = characters.every((one) => known.symbols.has(one));
  const looksLikeAWord = characters.length > 3 || (characters.length === 3 && /[aeou]/.test(letters));
  if (looksLikeAWord && !allKnown) return [{ kind: 'word', text: letters }];
  return characters.map(symbol);
};

/** Reads tokens as one statement; null where they make no formula. Bounded by the number of tokens. */
export const parseFormula = (tokens: Token[], known: Known): MathNode | null => {
  const reader = new Reader(tokens, known);
  try {
    const node = reader.statement();
    return reader.done() ? node : null;
  } catch (error) {
    if (error instanceof Fault) return null;
    throw error;
  }
};

class Reader {
  readonly #tokens: Token[];
  readonly #known: Known;
  #at = 0;
  #depth = 0;
  #bars = 0;

  constructor(tokens: Token[], known: Known) {
    this.#tokens = tokens;
    this.#known = known;
  }

  done() {
    return this.#at >= this.#tokens.length;
  }

  #peek(ahead = 0): Token | undefined {
    return this.#tokens[this.#at + ahead];
  }

  #is(text: string, ahead = 0) {
    return this.#peek(ahead)?.text === text;
  }

  #take(text: string): boolean {
    if (!this.#is(text)) return false;
    this.#at += 1;
    return true;
  }

  #expect(text: string) {
    if (!this.#take(text)) throw new Fault();
  }

  statement(): MathNode {
    this.#depth += 1;
    if (this.#depth > maximumDepth) throw new Fault();
    const first = this.#sum();
    const rest: { sign: RelationSign; node: MathNode }[] = [];
    while (this.#peek()?.kind === 'relation') {
      const sign = this.#tokens[this.#at]!.text as RelationSign;
      this.#at += 1;
      rest.push({ sign, node: this.#sum() });
    }
    this.#depth -= 1;
    return rest.length > 0 ? { kind: 'relation', first, rest } : first;
  }

  #sum(): MathNode {
    const terms: { sign: '+' | '-' | '±'; node: MathNode }[] = [];
    const sign = () => (['+', '-', '±'] as const).find((mark) => this.#take(mark));
    terms.push({ sign: sign() ?? '+', node: this.#product() });
    for (let next = sign(); next; next = sign()) terms.push({ sign: next, node: this.#product() });
    return terms.length === 1 && terms[0]!.sign === '+' ? terms[0]!.node : { kind: 'sum', terms };
  }

  #product(): MathNode {
    const factors: Extract<MathNode, { kind: 'product' }>['factors'] = this.#power().map((node) => ({
      by: 'space',
      node,
    }));
    for (;;) {
      const by = this.#take('*')
        ? 'star'
        : this.#take('·')
          ? 'dot'
          : this.#take('×')
            ? 'cross'
            : this.#take('/')
              ? 'over'
              : 'space';
      if (by === 'space' && !startsFactor(this.#peek()) && !this.#barOpens()) break;
      const [head, ...others] = this.#power();
      // Letters written together belong together: m/kT divides by both.
      if (by === 'over' && others.length > 0)
        factors.push({
          by,
          node: { kind: 'product', factors: [head!, ...others].map((node) => ({ by: 'space', node })) },
        });
      else factors.push({ by, node: head! }, ...others.map((node) => ({ by: 'space' as const, node })));
    }
    return factors.length === 1 ? factors[0]!.node : { kind: 'product', factors };
  }

  /** True where a `|` begins an absolute value rather than ending one or separating a condition. */
  #barOpens(): boolean {
    if (!this.#is('|') || this.#bars > 0) return false;
    let bars = 0;
    let depth = 0;
    for (let ahead = 0; this.#peek(ahead) && depth >= 0; ahead += 1) {
      const token = this.#peek(ahead)!;
      if (token.kind === 'open') depth += 1;
      else if (token.kind === 'close') depth -= 1;
      else if (token.text === '|' && depth === 0) bars += 1;
    }
    return bars % 2 === 0;
  }

  /** One factor with its marks; a run of letters gives several, of which the last carries the marks. */
  #power(): MathNode[] {
    const atoms = this.#atom();
    let node = atoms.pop()!;
    for (;;) {
      if (this.#take('^')) node = { kind: 'power', base: node, exponent: this.#script() };
      else if ((this.#is('+') || this.#is('-')) && this.#peek(1)?.kind === 'close' && !this.#peek()!.spaced) {
        // An ion: [H+].
        node = { kind: 'power', base: node, exponent: { kind: 'word', text: this.#tokens[this.#at]!.text } };
        this.#at += 1;
      } else if (this.#is('!')) {
        this.#at += 1;
        node = { kind: 'factorial', of: node };
      } else break;
    }
    return [...atoms, node];
  }

  /** What `^` and `_` govern: a bracket, or one signed token. */
  #script(): MathNode {
    if (this.#is('(') || this.#is('{')) {
      const close = this.#is('(') ? ')' : '}';
      this.#at += 1;
      if (this.#is('+') || (this.#is('-') && this.#peek(1)?.kind === 'close')) {
        const text = this.#tokens[this.#at]!.text;
        if (this.#peek(1)?.kind === 'close') {
          this.#at += 2;
          return { kind: 'word', text };
        }
      }
      const inner = this.#list(close);
      return inner;
    }
    if (this.#take('-')) return { kind: 'sum', terms: [{ sign: '-', node: this.#script() }] };
    const token = this.#peek();
    if (token?.kind === 'letters' && [...token.text].length > 1) {
      this.#at += 1;
      return { kind: 'word', text: token.text };
    }
    return this.#atom().reduce((left, right) => ({
      kind: 'product',
      factors: [
        { by: 'space', node: left },
        { by: 'space', node: right },
      ],
    }));
  }

  #list(close: string): MathNode {
    const items = [this.statement()];
    let separator: ',' | '|' | ':' = ',';
    for (
      let mark = this.#peek()?.text;
      mark === ',' || mark === ':' || mark === '|' || mark === ';';
      mark = this.#peek()?.text
    ) {
      separator = mark === ';' ? ',' : mark;
      this.#at += 1;
      items.push(this.statement());
    }
    this.#expect(close);
    return items.length === 1 ? items[0]! : { kind: 'list', items, separator };
  }

  #bracket(): MathNode {
    const open = this.#tokens[this.#at]!.text as '(' | '[' | '{';
    this.#at += 1;
    const bars = this.#bars;
    this.#bars = 0;
    const of = this.#list({ '(': ')', '[': ']', '{': '}' }[open]);
    this.#bars = bars;
    return { kind: 'group', open, of };
  }

  #atom(): MathNode[] {
    const token = this.#peek();
    if (!token) throw new Fault();
    if (token.kind === 'open') return [this.#bracket()];
    if (token.kind === 'letters') return this.#letters(token.text);
    this.#at += 1;
    if (token.kind === 'number') return [{ kind: 'number', text: token.text }];
    switch (token.text) {
      case '∞':
        return [{ kind: 'symbol', base: '∞', sub: null, primes: 0 }];
      case '∂':
      case '∇':
        return [{ kind: 'symbol', base: token.text, sub: null, primes: 0 }];
      case '√':
        return [{ kind: 'root', of: this.#bare(), degree: null }];
      case 'frac':
        return [{ kind: 'fraction', top: this.#bare(), bottom: this.#bare() }];
      case '∑':
        return [this.#large('sum')];
      case '∏':
        return [this.#large('prod')];
      case '∫':
        return [this.#large('int')];
      case '∮':
        return [this.#large('oint')];
      case '|': {
        this.#bars += 1;
        const of = this.statement();
        this.#expect('|');
        this.#bars -= 1;
        return [{ kind: 'absolute', of }];
      }
      case '-':
        return [{ kind: 'sum', terms: [{ sign: '-', node: this.#bare() }] }];
      default:
        throw new Fault();
    }
  }

  /** The next factor without its brackets. */
  #bare(): MathNode {
    const nodes = this.#atom();
    if (nodes.length > 1) throw new Fault();
    const node = nodes[0]!;
    return node.kind === 'group' ? node.of : node;
  }

  #letters(letters: string): MathNode[] {
    this.#at += 1;
    if (letters === 'lim') return [this.#limit()];
    if (letters === 'sqrt') return [{ kind: 'root', of: this.#bare(), degree: null }];
    if (letters === 'sum') return [this.#large('sum')];
    if (letters === 'int') return [this.#large('int')];
    if (letters in functions) return [this.#function(letters)];
    const atoms = factorsOf(letters, this.#known);
    const last = atoms.at(-1)!;
    if (last.kind !== 'symbol') return atoms;
    if (this.#take('_')) last.sub = this.#script();
    else if (
      this.#peek()?.kind === 'number' &&
      !this.#peek()!.spaced &&
      /^\d{1,2}$/.test(this.#peek()!.text)
    ) {
      last.sub = { kind: 'number', text: this.#tokens[this.#at]!.text };
      this.#at += 1;
    }
    while (this.#take("'")) last.primes += 1;
    const calls = (callable.test(last.base) || last.primes > 0) && this.#is('(') && !this.#peek()!.spaced;
    if (!calls) return atoms;
    this.#at += 1;
    const inner = this.#list(')');
    return [
      ...atoms.slice(0, -1),
      {
        kind: 'call',
        name: last,
        args: inner.kind === 'list' && inner.separator === ',' ? inner.items : [inner],
      },
    ];
  }

  #function(name: string): MathNode {
    const symbol: MathNode = { kind: 'symbol', base: name, sub: null, primes: 0 };
    if (this.#take('_')) symbol.sub = this.#script();
    else if (name === 'log' && this.#peek()?.kind === 'number' && !this.#peek()!.spaced) {
      symbol.sub = { kind: 'number', text: this.#tokens[this.#at]!.text };
      this.#at += 1;
    }
    const power = this.#take('^') ? this.#script() : null;
    const argument = this.#is('(') ? this.#bracket() : this.#argument();
    const call: MathNode = {
      kind: 'call',
      name: symbol,
      args: [argument.kind === 'group' ? argument.of : argument],
    };
    return power ? { kind: 'power', base: call, exponent: power } : call;
  }

  /** `log n`, `sin 2x`: the factors that follow without a sign between them. */
  #argument(): MathNode {
    const factors: { by: 'space'; node: MathNode }[] = [];
    for (let tries = 0; tries < 3 && startsFactor(this.#peek()); tries += 1) {
      for (const node of this.#power()) factors.push({ by: 'space', node });
    }
    if (factors.length === 0) throw new Fault();
    return factors.length === 1 ? factors[0]!.node : { kind: 'product', factors };
  }

  #limit(): MathNode {
    let lower: MathNode | null = null;
    if (this.#take('_')) lower = this.#script();
    else if (this.#is('(') || this.#is('[')) {
      const group = this.#bracket();
      lower = group.kind === 'group' ? group.of : group;
    }
    return { kind: 'large', operator: 'lim', lower, upper: null, body: this.#product() };
  }

  #large(operator: 'sum' | 'prod' | 'int' | 'oint'): MathNode {
    let lower: MathNode | null = null;
    let upper: MathNode | null = null;
    for (let tries = 0; tries < 2; tries += 1) {
      if (this.#take('_')) lower = this.#script();
      else if (this.#take('^')) upper = this.#script();
    }
    return { kind: 'large', operator, lower, upper, body: this.#product() };
  }
}
