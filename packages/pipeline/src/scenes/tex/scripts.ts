const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱˣ';
const raisedPlain = '0123456789+−=()nix';
const lowered = '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₒₓₕₖₗₘₙₚₛₜᵢⱼᵣᵤᵥ';
const loweredPlain = '0123456789+−=()aeoxhklmnpstijruv';

/** The ordinary character behind a Unicode superscript or subscript, and which of the two it is; null for all others. */
export const scriptOf = (character: string): { plain: string; script: 'raised' | 'lowered' } | null => {
  const up = raised.indexOf(character);
  if (up >= 0) return { plain: raisedPlain[up]!, script: 'raised' };
  const down = lowered.indexOf(character);
  return down >= 0 ? { plain: loweredPlain[down]!, script: 'lowered' } : null;
};

const run = (characters: string) => new RegExp(`[${characters}]+`, 'g');
const plainOf = (text: string): string =>
  [...text].map((character) => scriptOf(character)?.plain ?? '').join('');

/** TeX with Unicode superscripts and subscripts written as `^{…}` and `_{…}`. */
export const withTexScripts = (tex: string): string =>
  tex
    .replace(run(raised), (found) => `^{${plainOf(found)}}`)
    .replace(run(lowered), (found) => `_{${plainOf(found)}}`);
