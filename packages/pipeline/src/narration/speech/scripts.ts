/** Raised and lowered characters of Unicode, and the plain ones that they stand for. */
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᵀᴺ';
const raisedPlain = '0123456789+-=()abcdefghijklmnoprstuvwxyzTN';
const lowered = '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵩᵪ';
const loweredPlain = '0123456789+-=()aehijklmnoprstuvxβγφχ';

const pairs = (from: string, to: string) =>
  new Map([...from].map((character, index) => [character, [...to][index]!]));
export const fromRaised = pairs(raised, raisedPlain);
export const fromLowered = pairs(lowered, loweredPlain);
export const toRaised = pairs(raisedPlain, raised);
export const toLowered = pairs(loweredPlain, lowered);

/** Every character in the other script, or null where one has none there. */
export const rewritten = (text: string, table: ReadonlyMap<string, string>): string | null => {
  const all = [...text].map((character) => table.get(character));
  return all.every((character) => character !== undefined) ? all.join('') : null;
};
