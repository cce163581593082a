import type { Price } from './port.ts';

/** US dollars for so many tokens; null where the price is not known. */
export const costOf = (price: Price | null, inputTokens: number, outputTokens: number): number | null =>
  price === null ? null : (inputTokens * price.input + outputTokens * price.output) / 1_000_000;

/**
 * Tokens that a text is sure not to exceed by much: a token holds three characters at least in English with JSON, and any
 * other script has no more tokens than bytes.
 */
export const tokensOf = (text: string): number => {
  let wide = 0;
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) > 0x2ff) wide += 1;
  return Math.ceil((text.length - wide) / 3 + wide * 1.5);
};
