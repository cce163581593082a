import { plainTex } from './plain-tex.ts';
import { rewritten, toLowered, toRaised } from './scripts.ts';

/** Signs as they are typed, and as they are printed. */
const typed: Record<string, string> = { '!=': '≠', '<=': '≤', '>=': '≥', '->': '→', '=>': '⇒', '*': '·' };

/** Formulas typed on a keyboard ("S_n = a * r^n") in printed signs ("Sₙ = a · rⁿ"), as far as there are such signs. */
const printed = (text: string): string =>
  text
    .replaceAll(
      /(?<![\w\\])([A-Za-z])_([a-z]|\d{1,2})(?![\w{(])/g,
      (whole, letter: string, index: string) => {
        const below = rewritten(index, toLowered);
        return below === null ? whole : letter + below;
      },
    )
    .replaceAll(
      /(?<=[A-Za-z\d)])\^(-?\d+|[a-z])(?![\w({.])/g,
      (whole, power: string) => rewritten(power, toRaised) ?? whole,
    )
    .replaceAll(/(?<=\s)(?:!=|<=|>=|->|=>|\*)(?=\s)/g, (sign) => typed[sign]!);

/**
 * Text as captions show it: TeX between `$` signs in plain signs ("λ", "x₀², √(a + b)"), mathematical letters as letters,
 * no invisible characters, single spaces. "$5" stays money.
 */
export const plainText = (say: string): string =>
  printed(
    say
      .replaceAll(/\$([^$\n]*[^$\s\d.,][^$\n]*|\d+)\$/g, (_, tex: string) => plainTex(tex))
      .replaceAll(/\\\(([^\n]*?)\\\)/g, (_, tex: string) => plainTex(tex))
      .replaceAll(/[\u{1D400}-\u{1D7FF}ﬀ-ﬆ\u210e]/gu, (letter) => letter.normalize('NFKC'))
      .replaceAll(/[\p{Cc}\p{Cf}]+/gu, (control) => (/[\n\t\r]/.test(control) ? ' ' : ''))
      .replaceAll(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
      .replaceAll(/ +/g, ' ')
      .trim(),
  );
