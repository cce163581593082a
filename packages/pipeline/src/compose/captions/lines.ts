/** Bounds of one caption. */
export const captionLimits = {
  lines: 2,
  lineLength: 42,
  charactersPerSecond: 20,
  shortest_s: 1,
  longest_s: 6.5,
};

/** How ill it reads when a line or caption ends after `word` and goes on with `next`: 0 at the end of a sentence. */
export const breakCost = (word: string, next: string): number => {
  if (/[.!?…]["”’')\]]*$/.test(word)) return 0;
  if (/[;:—–]$/.test(word)) return 1;
  if (/,["”’)]*$/.test(word)) return 2;
  const after = next.toLowerCase();
  if (
    /^(?:and|or|but|so|because|which|that|when|where|while|if|then|than|as|since|until|what|how|why)$/.test(
      after,
    )
  )
    return 5;
  if (/^(?:of|to|in|on|at|by|for|with|from|into|over|is|are|was|equals?|=|≤|≥|<|>|≈|→)$/.test(after))
    return 7;
  if (/^(?:the|a|an|of|to|in|on|its|their|your|our|this|and|or|[-+=−×·/<>≤≥≠∈])$/i.test(word)) return 20;
  return 10;
};

/**
 * Lays words on at most two lines of 42 characters, broken where it reads best and is about even; null when they do not fit.
 */
export const linesOf = (words: readonly string[]): string[] | null => {
  const whole = words.join(' ');
  if (whole.length <= captionLimits.lineLength) return [whole];
  let best: { lines: string[]; cost: number } | null = null;
  for (let at = 1; at < words.length; at++) {
    const lines = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    if (lines.some((line) => line.length > captionLimits.lineLength)) continue;
    const cost = breakCost(words[at - 1]!, words[at]!) + Math.abs(lines[0]!.length - lines[1]!.length) / 4;
    if (!best || cost < best.cost) best = { lines, cost };
  }
  return best?.lines ?? null;
};
