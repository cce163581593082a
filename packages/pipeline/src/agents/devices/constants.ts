/** Names that usually stand for a constant of nature: not for turning, and numbers of our own would be wrong for them. */
export const naturalConstants: ReadonlySet<string> = new Set([
  'R',
  'G',
  'h',
  'c',
  'k',
  'k_B',
  'N_A',
  'epsilon_0',
  'mu_0',
  'e',
]);
