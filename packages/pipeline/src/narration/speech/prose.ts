import { chemicalAt, isChemical } from './chemistry.ts';
import type { Chunk } from './chunks.ts';
import { abbreviations, acronyms, letterPlurals, respellings } from './lexicon.ts';
import { readMagnitude, readMoney } from './money.ts';
import { cardinal } from './numbers.ts';
import { readRoman } from './roman.ts';
import { greek, operators, signs } from './symbols.ts';
import { unitWords } from './units.ts';
import { readNumber } from './written-numbers.ts';

/** What the reading of a chunk may look at besides the chunk. */
export interface Neighbours {
  previous: Chunk | undefined;
  /** The one before `previous`. */
  earlier?: Chunk | undefined;
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

/** Short words that are abbreviations before a number alone. */
const beforeNumbers: Record<string, string> = {
  no: 'number',
  nr: 'number',
  p: 'page',
  pp: 'pages',
  sec: 'section',
};

const abbreviation: Rule = (core, { previous, next }, { after }) => {
  const key = core.toLowerCase();
  if (key === 'et' && next?.core === 'al') return 'and';
  if (key === 'al' && previous?.core === 'et') return 'others';
  if (after.startsWith('.') && /^\d/.test(next?.core ?? '') && Object.hasOwn(beforeNumbers, key))
    return beforeNumbers[key]!;
  if (after.startsWith('.') && core === 'St' && /^[A-Z]/.test(next?.core ?? '')) return 'saint';
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

const unit: Rule = (core, { previous, earlier, next }, { after }) => {
  const counted = isNumber(previous?.core.replace(/^[~≈]/, '')) && previous!.after === '';
  const raised = previous !== undefined && /(?:10[⁰-⁹¹²³⁻]+|10\^[-−]?\d+|½|\d\/\d)$/.test(previous.core);
  const clear =
    (/[/·²³⁻°]/.test(core) && !/^[A-Z][⁻²³]/.test(core)) ||
    /^(?:nm|km|kg|cm|mm|Hz|kHz|MHz|GHz|kJ|mL|eV|keV|MeV|kPa)$/.test(core);
  // "A five kilogram mass" is of five kilograms.
  const describes = /^an?$/i.test(earlier?.core ?? '') && after === '' && /^[a-z]{3,}/.test(next?.core ?? '');
  const factor = core.length === 1 && after === '' && /^[b-z](?:$|[²³^])/.test(next?.core ?? '');
  return !factor && (counted || raised || clear)
    ? unitWords(core, previous?.core === '1' || describes)
    : null;
};

const acronym: Rule = (core) => {
  const possessive = /^(.+?)(['’]s)$/.exec(core);
  const body = possessive?.[1] ?? core;
  if (Object.hasOwn(acronyms, body) && !(possessive && /`\S$/.test(acronyms[body]!)))
    return acronyms[body]! + (possessive ? "'s" : '');
  const several = /^([A-Z]+)([A-Z])s$/.exec(possessive ? `${body}s` : body);
  if (several) return `${spelled(several[1]!)} ${letterPlurals[several[2]!]}`;
  if (/^[A-Z]{2,6}$/.test(body)) {
    const pronounced = body.length >= 5 && /[AEIOU]/.test(body.slice(1, -1));
    return pronounced ? body.toLowerCase() : spelled(body);
  }
  return /^(?:[A-Z]\.){2,}$/.test(body) ? spelled(body.replaceAll('.', '')) : null;
};

const money: Rule = (core, { previous, next }) =>
  readMoney(core, next?.core) ?? readMagnitude(core, previous?.core);

const roman: Rule = (core, { previous, next }) => readRoman(core, previous?.core, next?.core);

/** An address: its host, with its dots; what stands after the host is not read. */
const address: Rule = (core) => {
  const [, user, host] =
    /^(?:https?:\/\/)?(?:([\w.+-]+)@)?((?:[\w-]+\.)+[a-z]{2,})(?:\/.*)?$/.exec(core) ?? [];
  if (host === undefined || !(user || /^(?:https?:|www\.)/.test(core))) return null;
  const dotted = (text: string) =>
    text
      .replaceAll('.', ' dot ')
      .replaceAll(/[^A-Za-z ]+/g, ' ')
      .toLowerCase();
  return `${user ? `${dotted(user)} at ` : ''}${dotted(host)}`;
};

const chemistry: Rule = (core) => {
  if (!isChemical(core)) return null;
  const [coefficient = ''] = /^\d*/.exec(core)!;
  return `${coefficient ? `${cardinal(coefficient)} ` : ''}${chemicalAt(core.slice(coefficient.length))!.words}`;
};

/** Words joined by hyphens, slashes or underscores, and names in camel case: each part on its own. */
const joined: Rule = (core, around, chunk) => {
  const camel = core
    .replaceAll(/(?<=_\w+|[a-z][A-Z]\w*)\((?=\w)/g, ' of ')
    .replaceAll('&', ' and ')
    .replaceAll(/([a-z]{2})([A-Z])/g, '$1 $2')
    .replaceAll(/(\p{L})(\d)/gu, '$1 $2')
    .replaceAll(/(\d)(?!(?:st|nd|rd|th)(?:[-–]|$))(\p{L})/gu, '$1 $2');
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
  money,
  roman,
  address,
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
