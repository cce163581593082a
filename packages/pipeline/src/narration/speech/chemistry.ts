import { cardinal } from './numbers.ts';
import { fromLowered, fromRaised, rewritten } from './scripts.ts';

const elements = new Set(
  (
    'H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As Se Br Kr Rb Sr Y Zr Nb Mo Tc Ru Rh Pd ' +
    'Ag Cd In Sn Sb Te I Xe Cs Ba La Ce Hf Ta W Re Os Ir Pt Au Hg Tl Pb Bi Po At Rn Fr Ra Ac Th Pa U Np Pu'
  ).split(' '),
);
/** Formulas without a number or a charge that are read letter by letter all the same. */
const plainFormulas = new Set(
  'NaCl HCl HF HBr HI KCl KOH NaOH LiOH CO NO HCN CaO MgO FeO CuO ZnO AgCl KBr NaF NaBr CN OH SiC FeS ZnS CuS'.split(
    ' ',
  ),
);
const states: Record<string, string> = { aq: 'aqueous', s: 'solid', l: 'liquid', g: 'gas' };

const digits = '0-9₀-₉';
const formula = new RegExp(
  `^(?:\\[)?((?:[A-Z][a-z]?[${digits}]*|\\((?:[A-Z][a-z]?[${digits}]*)+\\)[${digits}]*)+)(?:\\])?((?:[²³⁴]?|\\^?\\d?)[⁺⁻]|\\^(?:\\d?[+-]))?(\\((?:aq|s|l|g)\\))?`,
  'u',
);
const part = new RegExp(`([A-Z][a-z]?)|([${digits}]+)`, 'gu');

export interface Chemical {
  length: number;
  /** "`h two `o". */
  words: string;
  /** Holds an index or a charge: nothing but chemistry is written so. */
  certain: boolean;
}

/** The chemical formula that the text begins with: "H₂O", "Na⁺", "2" is not part of it; null where none begins. */
export const chemicalAt = (text: string): Chemical | null => {
  const match = formula.exec(text);
  if (!match) return null;
  const [whole, body = '', charge = '', state = ''] = match;
  if (/^[A-Za-z]/.test(text.slice(whole.length)) && !charge && !state) return null;
  const symbols = [...body.matchAll(/[A-Z][a-z]?/g)].map(([symbol]) => symbol);
  if (symbols.length === 0 || symbols.some((symbol) => !elements.has(symbol))) return null;
  const words: string[] = [];
  for (const [, symbol, number] of body.matchAll(part)) {
    if (symbol) words.push(...[...symbol].map((letter) => `\`${letter.toUpperCase()}`));
    else
      words.push(
        cardinal(
          rewritten(number!, fromLowered) ?? number!.replaceAll(/[₀-₉]/g, (digit) => fromLowered.get(digit)!),
        ),
      );
  }
  if (charge) {
    const plain =
      rewritten(charge, fromRaised) ??
      charge.replace('^', '').replaceAll(/[²³⁴⁺⁻]/g, (sign) => fromRaised.get(sign)!);
    const count = /\d/.exec(plain)?.[0];
    words.push(`${count ? `${cardinal(count)} ` : ''}${plain.includes('+') ? 'plus' : 'minus'}`);
  }
  const kind = /\((.+)\)/.exec(state)?.[1];
  if (kind) words.push(states[kind]!);
  const indexed = new RegExp(`[A-Za-z)][${digits}]`, 'u').test(body);
  return {
    length: whole.length,
    words: words.join(' '),
    certain:
      charge !== '' ||
      (indexed && (symbols.length > 1 || /^(?:H|O|N|F|Cl|Br|I|S|P|He)[2-8₂-₈]+$/.test(body))) ||
      plainFormulas.has(body),
  };
};

/** Whether a whole token is a chemical formula, perhaps with a coefficient: "2H₂O", "Na⁺". */
export const isChemical = (token: string): boolean => {
  const coefficient = /^\d*/.exec(token)![0].length;
  const found = chemicalAt(token.slice(coefficient));
  return found?.certain === true && coefficient + found.length === token.length;
};

/** Elements whose isotopes are spoken of, by their names. */
const names: Record<string, string> = {
  ...{ H: 'hydrogen', He: 'helium', Li: 'lithium', C: 'carbon', N: 'nitrogen', O: 'oxygen', K: 'potassium' },
  ...{ Ar: 'argon', Co: 'cobalt', Sr: 'strontium', Tc: 'technetium', I: 'iodine', Cs: 'caesium', Pb: 'lead' },
  ...{ Po: 'polonium', Rn: 'radon', Ra: 'radium', Th: 'thorium', U: 'uranium', Pu: 'plutonium', Fe: 'iron' },
};

/** The isotope that the text begins with: "¹⁴C" → "carbon fourteen"; null where none begins. */
export const isotopeAt = (text: string): { length: number; words: string } | null => {
  const [whole = '', mass = '', symbol = ''] = /^([⁰¹²³⁴-⁹]+)([A-Z][a-z]?)/u.exec(text) ?? [];
  if (!Object.hasOwn(names, symbol)) return null;
  return { length: whole.length, words: `${names[symbol]} ${cardinal(rewritten(mass, fromRaised)!)}` };
};
