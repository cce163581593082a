import { withBreaths } from './speech/breaths.ts';
import { type Chunk, chunksOf } from './speech/chunks.ts';
import { readFormula } from './speech/formula-reader.ts';
import { type FormulaRun, formulaRuns } from './speech/formula-runs.ts';
import { plainText } from './speech/plain-text.ts';
import { readProse } from './speech/prose.ts';
import { type Span, sentenceSpans } from './speech/sentences.ts';
import { SpokenList } from './speech/spoken.ts';
import { type Sentence, speakable } from './voice.ts';

export interface Speech {
  /** The words of the text as captions show them: its runs between spaces, formulas in plain signs. */
  words: string[];
  sentences: Sentence[];
  /** Words for which nothing can be said: another script, a row of dashes. */
  silent: string[];
}

const pauseAfter = /[,;:)\]—–…]/;

/** What has rows and columns: "3 × 3 matrix". */
const sized = /^(?:matri(?:x|ces)|grids?|squares?|tables?|arrays?|boards?|images?|cubes?|pixels?|block)$/i;

/** "let x = 2" is read "let x equal two", "for all z ≠ 0" as "for all z not equal to zero". */
const manner = (
  { chemical }: FormulaRun,
  previous: Chunk | undefined,
  next: Chunk | undefined,
  core: string,
) => {
  if (chemical) return 'reaction';
  if (/^\d+(?: ?× ?\d+)+$/.test(core) && sized.test(next?.core ?? '')) return 'size';
  if (/^let$/i.test(previous?.core ?? '')) return 'let';
  if (previous?.after === ':' && /^\p{L}$/u.test(previous.core)) return 'map';
  return /^(?:for|some|all|any|every|each|with)$/i.test(previous?.core ?? '') ? 'such' : 'plain';
};

/** How many brackets right before a formula it closes itself: "(a + b)/2". */
const ownBrackets = (text: string, { before, at }: Chunk, { end }: Chunk): number => {
  const open = /[([{]*$/.exec(before)![0].length;
  let depth = 0;
  let lowest = 0;
  for (const character of text.slice(at, end)) {
    depth += /[([{]/.test(character) ? 1 : /[)\]}]/.test(character) ? -1 : 0;
    lowest = Math.min(lowest, depth);
  }
  return Math.min(open, -lowest);
};

const readSentence = (text: string, { from, to }: Span): SpokenList => {
  const list = new SpokenList();
  const chunks = chunksOf(text.slice(from, to)).map((chunk) => ({
    ...chunk,
    at: chunk.at + from,
    end: chunk.end + from,
  }));
  const runs = formulaRuns(chunks, text);
  for (let index = 0; index < chunks.length; index++) {
    const chunk = chunks[index]!;
    const run = runs.find((each) => each.from === index);
    if (/[([—–]/.test(chunk.before)) list.pause();
    let last: Chunk = chunk;
    if (run) {
      last = chunks[run.to - 1]!;
      const from = chunk.at - ownBrackets(text, chunk, last);
      const formula = text.slice(from, last.end);
      readFormula(formula, from, list, manner(run, chunks[index - 1], chunks[run.to], formula));
      index = run.to - 1;
    } else if (/^[-–—−]+$/.test(chunk.core)) list.pause();
    else {
      const neighbours = {
        ...{ earlier: chunks[index - 2], previous: chunks[index - 1], next: chunks[index + 1] },
        first: index === 0,
      };
      list.say(readProse(chunk, neighbours), chunk.at);
    }
    if (pauseAfter.test(last.after)) list.pause();
  }
  return list;
};

/** Makes speech of a beat's text: every sign, number and formula becomes words, each tied to the word it came from. */
export const speechOf = (say: string): Speech => {
  const text = plainText(say);
  const places = [...text.matchAll(/\S+/g)];
  const sourceOf = (at: number) => places.findLastIndex(({ index }) => index <= at);
  const heard = new Set<number>();
  const sentences: Sentence[] = [];
  for (const span of sentenceSpans(text)) {
    const pieces = readSentence(text, span).pieces.filter((piece) => speakable.test(piece.text));
    if (pieces.length === 0) continue;
    const words = pieces.map(({ at, ...piece }) => ({ ...piece, source: Math.max(0, sourceOf(at)) }));
    for (const word of words) heard.add(word.source);
    sentences.push({
      words: withBreaths(words),
      ending: text.slice(span.from, span.to).trimEnd().endsWith('?') ? '?' : '.',
    });
  }
  const words = places.map(([word]) => word);
  return {
    words,
    sentences,
    silent: words.filter((word, index) => !heard.has(index) && /[\p{L}\p{N}\p{S}]/u.test(word)),
  };
};

/** The spoken form as one line, commas where the voice pauses: for reading and for tests. */
export const speechText = (say: string): string =>
  speechOf(say)
    .sentences.map(({ words, ending }) => {
      const line = words.map((word) => word.text + (word.pause ? ',' : '')).join(' ');
      return line.replace(/,$/, '') + ending;
    })
    .join(' ');
