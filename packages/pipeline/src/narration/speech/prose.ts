import { chemicalAt, isChemical } from './chemistry.ts';
import type { Chunk } from './chunks.ts';
import { abbreviations, acronyms, respellings } from './lexicon.ts';
import { cardinal } from './numbers.ts';
import { greek, operators, signs } from './symbols.ts';
import { unitWords } from './units.ts';
import { readNumber } from './written-numbers.ts';

/** What the reading of a chunk may look at besides the chunk. */
export interface Neighbours {
  previous: Chunk | undefined;
  next: Chunk | undefined;
  /** First chunk of its sentence. */
  first: boolean;
}

type Rule = (core: string, around: Neighbours, chunk: Chunk) => string | null;

const isNumber = (text: string | undefined) => text !== undefined && /^[−-]?[\d.,]*\d$/.test(text);
const spelled = (letters: string) => [...letters].map((letter) => `\`${letter}`).join(' ');

/** A letter alone: the variable, unless it is the article or the pronoun. */
const letterAlone: Rule = (core, { previous, next, first }, chunk) => {
  if (!/^[A-Za-z]$/.test(core)) return null;
  if (core !== 'a' && core !== 'A') return `\`${core}`;
  const marked = chunk.before !== '' || /^[)\],.;:?!"'”’`]/.test(chunk.after);
  const joined = /^(?:and|or|is|be|denotes?|equals|are|has|plus|minus|times|squared|cubed|over)$/i.test(
    next?.core ?? '',
  );
  const named =
    /^(?:point|points|set|matrix|event|vector|term|variable|letter|leg|side|legs|sides|constant|constants|base|case|node)$/i.test(
      previous?.core ?? '',
    );
  if (marked || joined || !next || (core === 'A' && !first) || (named && core === 'A')) return `\`${core}`;
  return 'a';
};

const abbreviation: Rule = (core, { previous, next }, { after }) => {
  const key = core.toLowerCase();
  if (key === 'et' && next?.core === 'al') return 'and';
  if (key === 'al' && previous?.core === 'et') return 'others';
  if (
    after.startsWith('.') &&
    Object.hasOwn(abbreviations, `${key}.`) &&
    !(key === 'no' || key === 'al' || key === 'sec' || key === 'st' || key === 'def')
  ) {
    return abbreviations[`${key}.`]!;
  }
  return Object.hasOwn(abbreviations, key) ? abbreviations[key]! : null;
};

const numbered: Rule = (core, around) => readNumber(core, around);

const unit: Rule = (core, { previous }) => {
  const counted = isNumber(previous?.core.replace(/^[~≈]/, '')) && previous!.after === '';
  const raised = previous !== undefined && /(?:10[⁰-⁹¹²³⁻]+|10\^[-−]?\d+|½|\d\/\d)$/.test(previous.core);
  const clear =
    /[/·²³⁻°]/.test(core) || /^(?:nm|km|kg|cm|mm|Hz|kHz|MHz|GHz|kJ|mL|eV|keV|MeV|kPa)$/.test(core);
  return counted || raised || clear ? unitWords(core, previous?.core === '1') : null;
};

const acronym: Rule = (core) => {
  const possessive = /^(.+?)(['’]s)$/.exec(core);
  const body = possessive?.[1] ?? core;
  if (Object.hasOwn(acronyms, body)) return acronyms[body]! + (possessive ? "'s" : '');
  const plural = /^([A-Z]{2,6})s$/.exec(body);
  if (plural) return `${spelled(plural[1]!)} s`.replace(/`(\S) s$/, '`$1s');
  if (/^[A-Z]{2,6}$/.test(body)) {
    const pronounced = body.length >= 5 && /[AEIOU]/.test(body.slice(1, -1));
    return pronounced ? body.toLowerCase() : spelled(body);
  }
  return /^(?:[A-Z]\.){2,}$/.test(body) ? spelled(body.replaceAll('.', '')) : null;
};

const chemistry: Rule = (core) => {
  if (!isChemical(core)) return null;
  const [coefficient = ''] = /^\d*/.exec(core)!;
  return `${coefficient ? `${cardinal(coefficient)} ` : ''}${chemicalAt(core.slice(coefficient.length))!.words}`;
};

/** Words joined by hyphens, slashes or underscores, and names in camel case: each part on its own. */
const joined: Rule = (core, around, chunk) => {
  const camel = core
    .replaceAll(/([a-z]{2})([A-Z])/g, '$1 $2')
    .replaceAll(/(\p{L})(\d)/gu, '$1 $2')
    .replaceAll(/(\d)(\p{L})/gu, '$1 $2');
  const parts = (/^[A-Z]+\d+$/.test(core) ? core.replace(/(\d+)/, ' $1') : camel)
    .split(/[-–—/_\s.:@·+,()[\]{}]+/)
    .filter((part) => part !== '');
  if (parts.length < 2) return null;
  return parts
    .map((part) =>
      readWord(part, { ...around, next: chunk }, { ...chunk, core: part, before: '', after: '' }),
    )
    .join(' ');
};

const plain: Rule = (core) => {
  const words: string[] = [];
  let run = '';
  const flush = () => {
    if (run) words.push(/^[A-Za-z]$/.test(run) ? `\`${run}` : run.toLowerCase());
    run = '';
  };
  for (const character of core.normalize('NFC').replaceAll('’', "'")) {
    const meaning = greek[character] ?? signs[character] ?? operators[character];
    const letters = latin[character] ?? character.normalize('NFKD').replaceAll(/\p{M}/gu, '');
    if (meaning !== undefined && character !== '-') {
      flush();
      words.push(meaning);
    } else if (/^[A-Za-z']+$/.test(letters)) run += letters;
    else {
      flush();
      if (/^\d+$/.test(letters)) words.push(cardinal(letters));
    }
  }
  flush();
  return words.map((word) => word.replaceAll(/^'+|'+$/g, '')).join(' ');
};
/** Latin letters that do not come apart into a letter and an accent. */
const latin: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  Æ: 'ae',
  ø: 'o',
  Ø: 'o',
  œ: 'oe',
  Œ: 'oe',
  ł: 'l',
  Ł: 'l',
  đ: 'd',
  ð: 'th',
  þ: 'th',
  ı: 'i',
};

const respelled: Rule = (core) =>
  Object.hasOwn(respellings, core.toLowerCase()) ? respellings[core.toLowerCase()]! : null;

const rules: Rule[] = [
  abbreviation,
  unit,
  letterAlone,
  respelled,
  chemistry,
  acronym,
  numbered,
  joined,
  plain,
];

const readWord: (core: string, around: Neighbours, chunk: Chunk) => string = (core, around, chunk) => {
  for (const rule of rules) {
    const words = rule(core, around, chunk);
    if (words !== null) return words;
  }
  return '';
};

/** What is said for a chunk of ordinary text. Nothing, when it holds no sign that anybody would read. */
export const readProse = (chunk: Chunk, around: Neighbours): string => readWord(chunk.core, around, chunk);
