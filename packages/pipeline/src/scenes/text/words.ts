import { hasGlyph } from '../fonts.ts';
import { layTex } from '../tex/lay-tex.ts';
import { scriptOf, withTexScripts } from '../tex/scripts.ts';
import type { LayoutFault } from '../visual.ts';
import { type Piece, type TextStyle, texPiece, textPiece } from './pieces.ts';

/** Pieces that no line break may part. */
export interface Word {
  pieces: Piece[];
  width: number;
}

export interface Emphasis {
  words: string[];
  colour: string;
}

/** Computer Modern's letters are smaller in their em than Inter's: this makes them look equal in one line. */
export const texInText = 1.14;

interface Segment {
  kind: 'text' | 'tex';
  body: string;
}

/** Two prices are not a formula: what stands between dollars must look like one where spaces touch the dollars. */
const isFormula = (body: string, next: string): boolean =>
  /[\\^_={}]/.test(body) || (/^\S/.test(body) && /\S$/.test(body) && !/\d/.test(next));

const segmentsOf = (phrase: string): Segment[] => {
  const segments: Segment[] = [];
  const text = (body: string): void => {
    if (body !== '') segments.push({ kind: 'text', body: body.replaceAll('\\$', '$') });
  };
  let done = 0;
  for (const match of phrase.matchAll(/(?<!\\)\$([^$]+?)(?<!\\)\$/g)) {
    const end = match.index + match[0].length;
    if (match.index < done || !isFormula(match[1]!, phrase[end] ?? '')) continue;
    text(phrase.slice(done, match.index));
    segments.push({ kind: 'tex', body: match[1]!.trim() });
    done = end;
  }
  text(phrase.slice(done));
  return segments;
};

const letter = /[\p{L}\p{N}]/u;
const standsAlone = (text: string, start: number, end: number): boolean =>
  !(letter.test(text[start - 1] ?? '') && letter.test(text[start] ?? '')) &&
  !(letter.test(text[end] ?? '') && letter.test(text[end - 1] ?? ''));

const emphasised = (text: string, words: readonly string[]): boolean[] => {
  const marks = new Array<boolean>(text.length).fill(false);
  const lower = text.toLowerCase();
  for (const word of words.map((each) => each.trim().toLowerCase()).filter(Boolean)) {
    for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + word.length))
      if (standsAlone(text, at, at + word.length)) marks.fill(true, at, at + word.length);
  }
  return marks;
};

type Kind = 'plain' | 'raised' | 'lowered' | 'symbol';
const kindOf = (character: string, family: string): Kind => {
  const script = scriptOf(character)?.script;
  if (script !== undefined) return script;
  return hasGlyph(family, character.codePointAt(0)!) ? 'plain' : 'symbol';
};

/** Cuts text into runs of one kind and one colour. */
const runsOf = (text: string, family: string, marks: readonly boolean[]) => {
  const runs: { kind: Kind; text: string; marked: boolean }[] = [];
  let index = 0;
  for (const character of text) {
    const [kind, marked] = [kindOf(character, family), marks[index] ?? false];
    const last = runs.at(-1);
    if (last !== undefined && last.kind === kind && last.marked === marked) last.text += character;
    else runs.push({ kind, text: character, marked });
    index += character.length;
  }
  return runs;
};

const plainOf = (text: string): string => [...text].map((each) => scriptOf(each)?.plain ?? each).join('');

/** True for a space beside a relation sign with something short on its other side: `n = 1` stays on one line. */
const holdsTogether = (text: string, start: number, end: number): boolean => {
  const before = /\S*$/.exec(text.slice(0, start))![0];
  const after = /^\S*/.exec(text.slice(end))![0];
  const sign = /^[=≈<>≤≥≠]$/;
  return (sign.test(before) && after.length <= 8) || (sign.test(after) && before.length <= 8);
};

/** Reads a phrase (`$…$` holds TeX) into words. Never throws: what cannot be set is reported and set as plain text. */
export const readWords = (
  phrase: string,
  style: TextStyle,
  emphasis: Emphasis | null,
): { words: Word[]; faults: LayoutFault[] } => {
  const words: Word[] = [];
  const faults: LayoutFault[] = [];
  let glued = false;

  const push = (piece: Piece): void => {
    const last = words.at(-1);
    if (glued && last !== undefined) {
      last.pieces.push(piece);
      last.width += piece.width;
    } else words.push({ pieces: [piece], width: piece.width });
    glued = true;
  };
  const tex = (body: string, colour: string): void => {
    try {
      const outlines = layTex(withTexScripts(body), false);
      if (outlines.missing.length > 0)
        faults.push({
          code: 'missing_glyph',
          part: null,
          detail: `no glyph for ${outlines.missing.join(' ')}`,
        });
      push(texPiece(outlines, body, style.size * texInText, colour, style.weight));
    } catch (error) {
      faults.push({ code: 'tex_error', part: null, detail: `${body}: ${(error as Error).message}` });
      push(textPiece(body, { ...style, colour }));
    }
  };
  const run = (kind: Kind, text: string, colour: string): void => {
    if (kind === 'plain') push(textPiece(text, { ...style, colour }));
    else if (kind === 'symbol') tex(text, colour);
    else {
      const shift = style.size * (kind === 'raised' ? 0.34 : -0.14);
      push(textPiece(plainOf(text), { ...style, colour, size: style.size * 0.66, weight: 500 }, shift));
    }
  };
  const colourOf = (marked: boolean): string =>
    marked && emphasis !== null ? emphasis.colour : style.colour;

  for (const segment of segmentsOf(phrase)) {
    if (segment.kind === 'tex') {
      tex(
        segment.body,
        colourOf(
          emphasis?.words.some((word) => word.replaceAll('$', '').trim() === segment.body.trim()) ?? false,
        ),
      );
      continue;
    }
    const marks = emphasised(segment.body, emphasis?.words ?? []);
    for (const match of segment.body.matchAll(/[^\S\u00a0\u202f]+|[\S\u00a0\u202f]+/g)) {
      if (/^[^\S\u00a0\u202f]/.test(match[0])) {
        if (holdsTogether(segment.body, match.index, match.index + match[0].length) && glued)
          push(textPiece(' ', style));
        else glued = false;
        continue;
      }
      const own = marks.slice(match.index, match.index + match[0].length);
      for (const { kind, text, marked } of runsOf(match[0], style.family, own))
        run(kind, text, colourOf(marked));
    }
  }
  return { words, faults };
};
