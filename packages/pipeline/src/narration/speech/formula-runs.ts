import { isChemical } from './chemistry.ts';
import type { Chunk } from './chunks.ts';
import { functionNames, greek, operators } from './symbols.ts';
import { isUnit } from './units.ts';
import { readsAsWord } from './vocabulary.ts';

/** Chunks `from` up to, but not including, `to` are one formula. */
export interface FormulaRun {
  from: number;
  to: number;
  chemical: boolean;
}

type Kind = 'formula' | 'operator' | 'dash' | 'operand' | 'word';

const letterClass = 'A-Za-zα-ωΑ-Ωϕϵ';
const certain: RegExp[] = [
  /[=≤≥≠≈≡∈∉⊂⊆∪∩∑∏∫∬∮√∛∞∂∇±×÷⋅⁰¹²³⁴-⁹ⁿ⁻₀-₉ₐ-ₜᵢ-ᵥⱼᵃ-ᶻˣʰʲˡʳˢʷʸᵀᴺ→⇒⇔↦∀∃∝‖ℂℝℕℤℚ^]/u,
  /^[A-Za-z][\u0302-\u0304\u0307\u20d7]/u,
  /^(?:\d+\/)?(?:[a-z]|\d+)!$/u,
  /^\d+°$/u,
  /[<>]\S|\S[<>]/u,
  new RegExp(`^[${letterClass}]{1,4}_`, 'u'),
  new RegExp(`^\\(?[−-]?[\\d${letterClass}]{0,2}(?:['′″])*\\(`, 'u'),
  new RegExp(`^(?:${Object.keys(functionNames).join('|')})\\(`, 'u'),
  /^[−-]?\(?\d+(?:\.\d+)?(?:[abcknprtuxyzα-ω]|π[a-z])\)?$/u,
  /^[a-zKVT][0-9]$/u,
  new RegExp(`^[${letterClass}\\d]{1,2}(?:[-+*/·−][${letterClass}\\d]{1,2})+$`, 'u'),
  new RegExp(`^\\|[${letterClass}(].*\\|`, 'u'),
  new RegExp(`^[${letterClass}]{1,2}['′″]`, 'u'),
  /^[ΔδA-Z]?[A-Z]°/u,
  /^(?:[a-z)]|\d+)!$/u,
  /^[a-z\d]+!\//u,
  new RegExp(`^[${letterClass}]{3}\\/[${letterClass}\\d]$`, 'u'),
  /^[A-Za-z]+\[[^\]]/u,
  new RegExp(`^\\|[${letterClass}(]`, 'u'),
  /^(?:\{[a-z0-9]|\[\[)/u,
  /[A-Za-zα-ω\d]\)[/^·*²³]/u,
  /^−\S/u,
  /^[a-z]_?\d?,$/u,
];
const notFormula = [
  /^\d+(?:\.\d+)?e[-+−]?\d+$/iu,
  /^\d+(?:[-–/]\d+)+$/u,
  /^\d+[-–][A-Za-z]{2,}/u,
  /^[A-Za-z]-[A-Za-z]{3,}/u,
  /^\w+'(?:s|t|re|ll|ve|d|m)$/u,
];

const kindOf = ({ core }: Chunk): Kind => {
  if (/^[-–—]+$/.test(core)) return 'dash';
  if (Object.hasOwn(operators, core) || /^(?:[/|∣:%]|\/\/)$/.test(core)) return 'operator';
  if (isChemical(core)) return 'operand';
  if (/^[A-Za-z][\u0302-\u0304\u0307]$/u.test(core.normalize('NFD'))) return 'formula';
  if (isUnit(core) && !/^[^(]*\)/.test(core) && /[/·²³⁻°]/.test(core) && !/^(?:[A-Z][⁻²³]|°?\d)/u.test(core))
    return 'word';
  if (/^\d+\/\d+$/.test(core)) return 'operand';
  const compound = /^([A-Za-z]{3,})[-–/]/u.exec(core)?.[1];
  if (compound && (readsAsWord(compound) || /[-–]/.test(core))) return 'word';
  if (notFormula.some((pattern) => pattern.test(core))) return 'word';
  if (certain.some((pattern) => pattern.test(core))) return 'formula';
  if (/^[−-]?[\d.,]+%?$/.test(core) || Object.hasOwn(functionNames, core) || Object.hasOwn(greek, core))
    return 'operand';
  if (/^[−-]?\(*[A-Za-z]\)*$/.test(core)) return 'operand';
  if (/^\(*[A-Za-zα-ωΑ-Ω\d]{2,4}\)*$/u.test(core) && !readsAsWord(core.replaceAll(/[()]/g, '')))
    return 'operand';
  return 'word';
};

/** Brackets that the chunks up to here leave open. */
const openness = (text: string) => {
  let depth = text.startsWith('|') && text.split('|').length % 2 === 0 ? 1 : 0;
  for (const character of text) depth += /[([{]/.test(character) ? 1 : /[)\]}]/.test(character) ? -1 : 0;
  return depth;
};

/** A sign that gathers, with its bounds and without what it gathers: that is the next chunk. */
const gathering = /^[∑∏∫∬∭∮⋃⋂Σ](?:[_^](?:\{[^}]*\}|\([^)]*\)|[^\s{(])|[₀-₉ₐ-ₜᵢ-ᵥⱼ⁰-⁹¹²³ⁿ])*$/u;
/** Chunks that a bracket is followed for, until it closes. */
const reach = 14;
/** Names that begin a formula when an operand follows; "max", "mod" and the like are words too. */
const startingNames = /^(?:sin|cos|tan|ln|lim|exp|det|gcd|lcm)$/;

class RunFinder {
  readonly #chunks: Chunk[];
  readonly #text: string;
  readonly #kinds: Kind[];

  constructor(chunks: Chunk[], text: string) {
    this.#chunks = chunks;
    this.#text = text;
    this.#kinds = chunks.map(kindOf);
  }

  #core(at: number): string {
    return this.#chunks[at]?.core ?? '';
  }

  #joins(at: number): boolean {
    return this.#kinds[at] === 'formula' || this.#kinds[at] === 'operand';
  }

  /** Punctuation stands between a chunk and the next. */
  #parted(at: number): boolean {
    return (
      /[.,;:?!…)\]”"]/.test(this.#chunks[at]?.after ?? '') ||
      /[(["“]/.test(this.#chunks[at + 1]?.before ?? '')
    );
  }

  #isFunction(at: number): boolean {
    return Object.hasOwn(functionNames, this.#core(at).replace(/^\W+/u, ''));
  }

  /** A name whose argument begins with the next chunk's bracket: "lim (n→∞)". */
  #takesBracket(at: number): boolean {
    return this.#isFunction(at) && this.#chunks[at]?.after === '' && this.#chunks[at + 1]?.before === '(';
  }

  /** An operator with an operand on both sides. */
  #isJoint(at: number): boolean {
    const sign = this.#kinds[at] === 'operator' || (this.#kinds[at] === 'dash' && this.#core(at) !== '—');
    return sign && this.#joins(at - 1) && this.#joins(at + 1) && !this.#parted(at - 1);
  }

  #isJointAfterBracket(at: number): boolean {
    return /^(?:operator|dash)$/.test(this.#kinds[at] ?? '') && this.#joins(at + 1);
  }

  #isUnitOfNumber(at: number): boolean {
    return /\d$/.test(this.#core(at - 1)) && /^[A-Zmsg]$/.test(this.#core(at)) && isUnit(this.#core(at));
  }

  starts(at: number): boolean {
    if (this.#kinds[at] === 'formula') return true;
    if (this.#kinds[at] !== 'operand') return false;
    if (this.#isJoint(at + 1)) return true;
    if (this.#isUnitOfNumber(at + 1) && this.#isJoint(at + 2)) return true;
    const begins = startingNames.test(this.#core(at)) && this.#joins(at + 1);
    return begins && (!this.#parted(at) || this.#takesBracket(at));
  }

  isLoneOperator(at: number): boolean {
    return this.#kinds[at] === 'operator';
  }

  isChemical(from: number, to: number): boolean {
    return this.#chunks.slice(from, to).some(({ core }) => isChemical(core));
  }

  #openAfter(from: number, to: number): boolean {
    const last = this.#chunks[to - 1]!;
    return openness(this.#text.slice(this.#chunks[from]!.at, last.end + last.after.length)) > 0;
  }

  /** The bracket after a run's last chunk is the run's own. */
  #closesItself(from: number, to: number): boolean {
    const { end, after } = this.#chunks[to - 1]!;
    return /^[)\]}]$/.test(after) && openness(this.#text.slice(this.#chunks[from]!.at, end)) === 1;
  }

  /** End of a bracket of formula alone that begins at a chunk; the chunk itself where none does. */
  #groupFrom(at: number): number {
    if (this.#chunks[at]?.before !== '(' || this.#kinds[at] !== 'formula') return at;
    for (let end = at; end < Math.min(this.#chunks.length, at + reach); end++) {
      if (this.#kinds[end] === 'word') return at;
      if (this.#chunks[end]!.after.startsWith(')')) return end > at ? end + 1 : at;
    }
    return at;
  }

  /** One step further from a run that reaches up to `to`, or `to` itself at its end. */
  next(from: number, to: number): number {
    if (this.#openAfter(from, to)) {
      for (let close = to + 1; close <= Math.min(this.#chunks.length, to + reach); close++) {
        if (!this.#openAfter(from, close)) return close;
      }
      return to;
    }
    if (this.#takesBracket(to - 1)) return to + 1;
    const group = this.#groupFrom(to);
    if (group > to && this.#chunks[to - 1]!.after === '') return group;
    const closes = this.#closesItself(from, to);
    if (this.#parted(to - 1) && !closes) return to;
    if (this.#isJoint(to) || (closes && this.#isJointAfterBracket(to))) return to + 2;
    if (this.#isUnitOfNumber(to) && this.#isJoint(to + 1)) return to + 1;
    if (!this.#joins(to) || this.#isUnitOfNumber(to)) return to;
    if (this.#isFunction(to - 1) || this.#isFunction(to) || this.#kinds[to] === 'formula') return to + 1;
    const ends = to + 1 === this.#chunks.length || this.#isJoint(to + 1);
    if (gathering.test(this.#core(to - 1)) || /^d[a-zα-ω]$/u.test(this.#core(to))) return to + 1;
    return this.#core(to).length === 1 && ends ? to + 1 : to;
  }
}

/** Finds the formulas in a sentence: what is certainly one, and what operators join to it. */
export const formulaRuns = (chunks: Chunk[], text: string): FormulaRun[] => {
  const finder = new RunFinder(chunks, text);
  const runs: FormulaRun[] = [];
  for (let at = 0; at < chunks.length; at++) {
    if (finder.starts(at)) {
      let to = at + 1;
      for (let next = finder.next(at, to); next > to && to < chunks.length; next = finder.next(at, to))
        to = next;
      to = Math.min(to, chunks.length);
      runs.push({ from: at, to, chemical: finder.isChemical(at, to) });
      at = to - 1;
    } else if (finder.isLoneOperator(at)) runs.push({ from: at, to: at + 1, chemical: false });
  }
  return runs;
};
