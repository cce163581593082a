import { plainTex } from './plain-tex.ts';

/**
 * Text as captions show it: TeX between `$` signs in plain signs ("λ", "x₀², √(a + b)"), mathematical letters as letters,
 * no invisible characters, single spaces. "$5" stays money.
 */
export const plainText = (say: string): string =>
  say
    .replaceAll(/\$([^$\n]*[^$\s\d.,][^$\n]*|\d+)\$/g, (_, tex: string) => plainTex(tex))
    .replaceAll(/\\\(([^\n]*?)\\\)/g, (_, tex: string) => plainTex(tex))
    .replaceAll(/[\u{1D400}-\u{1D7FF}ﬀ-ﬆ\u210e]/gu, (letter) => letter.normalize('NFKC'))
    .replaceAll(/[\p{Cc}\p{Cf}]+/gu, (control) => (/[\n\t\r]/.test(control) ? ' ' : ''))
    .replaceAll(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replaceAll(/ +/g, ' ')
    .trim();
