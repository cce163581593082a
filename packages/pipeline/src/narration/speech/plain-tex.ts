import { greekLetters } from '../../greek-letters.ts';
import { rewritten, toLowered, toRaised } from './scripts.ts';

/** TeX commands and their plain signs. */
const commands: Record<string, string> = {
  ...greekLetters,
  le: '≤',
  leq: '≤',
  ge: '≥',
  geq: '≥',
  ne: '≠',
  neq: '≠',
  approx: '≈',
  equiv: '≡',
  sim: '∼',
  cong: '≅',
  propto: '∝',
  ll: '≪',
  gg: '≫',
  in: '∈',
  notin: '∉',
  subset: '⊂',
  subseteq: '⊆',
  cup: '∪',
  cap: '∩',
  setminus: '∖',
  to: '→',
  rightarrow: '→',
  longrightarrow: '→',
  leftarrow: '←',
  Rightarrow: '⇒',
  implies: '⇒',
  iff: '⇔',
  Leftrightarrow: '⇔',
  mapsto: '↦',
  rightleftharpoons: '⇌',
  times: '×',
  cdot: '·',
  div: '÷',
  pm: '±',
  mp: '∓',
  infty: '∞',
  partial: '∂',
  nabla: '∇',
  sum: '∑',
  prod: '∏',
  int: '∫',
  iint: '∬',
  iiint: '∭',
  oint: '∮',
  emptyset: '∅',
  varnothing: '∅',
  forall: '∀',
  exists: '∃',
  neg: '¬',
  land: '∧',
  lor: '∨',
  wedge: '∧',
  vee: '∨',
  oplus: '⊕',
  circ: '∘',
  perp: '⊥',
  parallel: '∥',
  angle: '∠',
  triangle: '△',
  therefore: '∴',
  because: '∵',
  hbar: 'ħ',
  ell: 'ℓ',
  ldots: '…',
  dots: '…',
  cdots: '⋯',
  prime: '′',
  mid: '|',
  vert: '|',
  lvert: '|',
  rvert: '|',
  degree: '°',
  quad: ' ',
  qquad: ' ',
  langle: '⟨',
  rangle: '⟩',
  lVert: '‖',
  rVert: '‖',
  ast: '*',
};
const sets: Record<string, string> = { C: 'ℂ', R: 'ℝ', N: 'ℕ', Z: 'ℤ', Q: 'ℚ' };
const fontCommands =
  'mathrm|mathbf|mathit|mathsf|mathcal|text|textbf|textit|textrm|operatorname|boldsymbol|vec|hat|bar|tilde|overline|mathop|mbox';

/** One level of braces, without braces inside; applied from the inside out. */
const group = '\\{([^{}]*)\\}';
const grouped = (text: string) =>
  /^(?:[\p{L}\p{N}]|\d+|[\p{L}\p{N}][⁰-⁹²³₀-₉′]*)$/u.test(text.trim()) ? text.trim() : `(${text.trim()})`;

const script = (mark: '^' | '_', inside: string): string => {
  const text = inside.replaceAll('−', '-').trim();
  const characters = rewritten(text, mark === '^' ? toRaised : toLowered);
  if (characters !== null) return characters;
  if (text === '∘') return '°';
  if (text === '′') return '′';
  return /^[\p{L}\p{N}]+$/u.test(text) ? `${mark}${text}` : `${mark}(${text})`;
};

/** TeX of the inline kind in plain Unicode; what it does not know loses its backslash. */
export const plainTex = (tex: string): string => {
  let text = tex
    .replaceAll(/\\mathbb\s*\{?([CRNZQ])\}?/g, (_, letter: string) => sets[letter]!)
    .replaceAll(/\\(?:left|right|big|Big|bigg|Bigg|displaystyle|limits|,|;|:|!)(?![a-z])/g, ' ')
    .replaceAll(/\\([{}])/g, (_, brace: string) => (brace === '{' ? '\u0001' : '\u0002'))
    .replaceAll(/\\([A-Za-z]+)/g, (whole, name: string) =>
      Object.hasOwn(commands, name) ? `${commands[name]}` : whole,
    )
    .replaceAll(/\\([%$&#_])/g, '$1');
  for (let turn = 0; turn < 12; turn++) {
    const before = text;
    text = text
      .replaceAll(new RegExp(`\\\\(?:${fontCommands})\\s*${group}`, 'g'), '$1')
      .replaceAll(new RegExp(`([\\^_])\\s*${group}`, 'g'), (_, mark: '^' | '_', inside: string) =>
        script(mark, inside),
      )
      .replaceAll(
        new RegExp(`\\\\[dt]?frac\\s*${group}\\s*${group}`, 'g'),
        (_, over: string, under: string) => `${grouped(over)}/${grouped(under)}`,
      )
      .replaceAll(new RegExp(`\\\\sqrt\\s*${group}`, 'g'), (_, inside: string) => `√${grouped(inside)}`)
      .replaceAll(
        new RegExp(`\\\\binom\\s*${group}\\s*${group}`, 'g'),
        (_, over: string, under: string) => `C(${over}, ${under})`,
      );
    if (text === before) break;
  }
  return text
    .replaceAll(/([\^_])([\p{L}\p{N}′∘*])/gu, (_, mark: '^' | '_', inside: string) => script(mark, inside))
    .replaceAll(/\\([A-Za-z]+)/g, '$1')
    .replaceAll(/[{}~]/g, ' ')
    .replaceAll('\u0001', '{')
    .replaceAll('\u0002', '}')
    .replaceAll('\\', '')
    .replaceAll(/ +/g, ' ')
    .trim();
};
