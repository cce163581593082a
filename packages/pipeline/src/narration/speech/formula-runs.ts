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
  /[=≤≥≠≈≡∈∉⊂⊆∪∩∑∏∫∬∮√∛∞∂∇±×÷⋅⁰¹²³⁴-⁹ⁿ⁻₀-₉ₐ-ₜ→⇒⇔↦∀∃∝‖ℂℝℕℤℚ^]/u,
  /[<>]\S|\S[<>]/u,
  new RegExp(`^[${letterClass}]{1,4}_`, 'u'),
  new RegExp(`^\\(?[−-]?[\\d${letterClass}]{0,2}(?:['′])*\\(`, 'u'),
  new RegExp(`^(?:${Object.keys(functionNames).join('|')})\\(`, 'u'),
  /^[−-]?\(?\d+(?:\.\d+)?(?:[abcknprtuxyzα-ω]|π[a-z])\)?$/u,
  /^[a-zKVT][0-9]$/u,
  new RegExp(`^[${letterClass}\\d]{1,2}(?:[-+*/·−][${letterClass}\\d]{1,2})+$`, 'u'),
  new RegExp(`^\\|[${letterClass}(].*\\|`, 'u'),
  new RegExp(`^[${letterClass}]['′]`, 'u'),
  /^[a-z)]!$/u,
  /^[A-Za-z]+\[.+\]/u,
  /^\{[a-z0-9]/u,
  /^−\S/u,
  /^[a-z]_?\d?,$/u,
];
const notFormula = [
  /^\d+(?:[-–/]\d+)+$/u,
  /^[A-Za-z]{3,}[-–/]/u,
  /^\d+[-–][A-Za-z]{2,}/u,
  /^[A-Za-z]-[A-Za-z]{3,}/u,
  /^\w+'(?:s|t|re|ll|ve|d|m)$/u,
];

const kindOf = ({ core }: Chunk): Kind => {
  if (/^[-–—]+$/.test(core)) return 'dash';
  if (Object.hasOwn(operators, core) || /^[/|∣:]$/.test(core)) return 'operator';
  if (isChemical(core)) return 'operand';
  if (isUnit(core) && /[/·²³⁻°]/.test(core)) return 'word';
  if (/^\d+\/\d+$/.test(core)) return 'operand';
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
  let depth = 0;
  for (const character of text) depth += /[([{]/.test(character) ? 1 : /[)\]}]/.test(character) ? -1 : 0;
  return depth;
};

const reach = 14;

/** Finds the formulas in a sentence: what is certainly one, and what operators join to it. */
export const formulaRuns = (chunks: Chunk[], text: string): FormulaRun[] => {
  const kinds = chunks.map(kindOf);
  const joins = (at: number) => kinds[at] === 'formula' || kinds[at] === 'operand';
  const parted = (at: number) =>
    /[.,;:?!…)\]”"]/.test(chunks[at]?.after ?? '') || /[(["“]/.test(chunks[at + 1]?.before ?? '');
  const isJoint = (at: number): boolean =>
    (kinds[at] === 'operator' || (kinds[at] === 'dash' && chunks[at]!.core !== '—')) &&
    joins(at - 1) &&
    joins(at + 1) &&
    !parted(at - 1);
  const runs: FormulaRun[] = [];
  for (let at = 0; at < chunks.length; at++) {
    let from = at;
    let to = at + 1;
    const starts =
      kinds[at] === 'formula' ||
      (kinds[at] === 'operand' && isJoint(at + 1)) ||
      (kinds[at] === 'operand' &&
        Object.hasOwn(functionNames, chunks[at]!.core) &&
        chunks[at]!.core.length <= 3 &&
        joins(at + 1) &&
        !parted(at) &&
        !/^(?:max|min|inf|sup|dim|mod|log|var|div)$/.test(chunks[at]!.core));
    if (kinds[at] === 'operator' && !starts) {
      runs.push({ from, to, chemical: false });
      continue;
    }
    if (!starts) continue;
    for (let turn = 0; turn < 40 && to < chunks.length; turn++) {
      const open = openness(text.slice(chunks[from]!.at, chunks[to - 1]!.end));
      const isFunction = Object.hasOwn(functionNames, chunks[to - 1]!.core.replace(/^\W+/u, ''));
      if (open > 0) {
        let close = to;
        while (
          close < chunks.length &&
          close < to + reach &&
          openness(text.slice(chunks[from]!.at, chunks[close]!.end)) > 0
        )
          close += 1;
        if (close >= chunks.length || close >= to + reach) break;
        to = close + 1;
      } else if (parted(to - 1)) break;
      else if (isJoint(to)) to += 2;
      else if (
        joins(to) &&
        (isFunction || Object.hasOwn(functionNames, chunks[to]!.core) || kinds[to] === 'formula')
      )
        to += 1;
      else if (joins(to) && chunks[to]!.core.length === 1 && (isJoint(to + 1) || to + 1 === chunks.length))
        to += 1;
      else break;
    }
    const last = runs.at(-1);
    if (last && last.to > from) from = last.to;
    const chemical = chunks.slice(from, to).some((chunk) => isChemical(chunk.core));
    runs.push({ from, to, chemical });
    at = to - 1;
  }
  return runs;
};
