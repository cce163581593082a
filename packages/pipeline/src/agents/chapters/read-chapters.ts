import type { Source } from '@lectern/contracts/artifacts.ts';
import type { MaterialTable, Place } from '@lectern/contracts/material.ts';
import { assetOf, type Picture } from '../../material/passage.ts';
import type { DocumentPart } from '../../material/structure.ts';
import type { BriefChapter, Fact } from '../brief.ts';
import { factOf } from '../reading/facts.ts';
import { breakable, sentencesOf, spoken, wordsIn } from '../reading/sentences.ts';
import { formulasAndSymbols } from '../reading/symbols.ts';
import { termOf } from '../reading/term.ts';
import { inSentence } from './in-sentence.ts';
import { ledger } from './ledger.ts';

/** Sentences of a chapter that are read. */
const mostSentences = 150;
const words = { least: 4, most: 45 };

const isSaid = (text: string) => {
  const count = wordsIn(text);
  return count >= words.least && count <= words.most && /[.!?]["')]?$/.test(text);
};

/** `Figure 3` or `Table 2`, as text names it. */
const nameOf = (caption: string | null): string | null =>
  /^(?:figure|fig\.?|table|image|chart|diagram|plate)\s*([\dA-Z]+(?:\.\d+)?)/i
    .exec(caption ?? '')?.[0]
    .replace(/^fig\.?\s/i, 'Figure ') ?? null;

const names = (text: string, name: string | null): boolean =>
  name !== null &&
  new RegExp(`\\b${name.replace(/^Figure/i, 'Fig(?:ure|\\.)?').replaceAll(/\s+/g, '\\s*')}\\b`, 'i').test(
    text,
  );

/** Reads the chapters one after another; a sentence that stands in several is told in the first. Linear in their length. */
export const readChapters = (
  parts: readonly DocumentPart[],
): { chapters: BriefChapter[]; sources: Source[] } => {
  const known = new Set<string>();
  const symbols = ledger();
  const sources: Source[] = [];
  const chapters = parts
    .map((part, index) => readChapter(part, `c${index + 1}`, { known, symbols, sources }))
    .filter(({ facts }) => facts.length > 0);
  return { chapters, sources };
};

const readChapter = (
  part: DocumentPart,
  id: string,
  before: { known: Set<string>; symbols: ReturnType<typeof ledger>; sources: Source[] },
): BriefChapter => {
  const { document, title, from, to } = part;
  const sentences: BriefChapter['sentences'] = [];
  let cited = 0;
  const cite = (text: string, place: Place): string => {
    cited += 1;
    const source = `${id}s${cited}`;
    const upload = { kind: 'upload' as const, content_id: document.contentId };
    before.sources.push({ id: source, ...upload, title: document.title, excerpt: text.slice(0, 300), place });
    return source;
  };
  for (const { text: passage, place } of document.passages.slice(from, to))
    for (const [index, text] of sentencesOf(passage).entries()) {
      if (sentences.length >= mostSentences || !isSaid(text) || before.known.has(text)) continue;
      before.known.add(text);
      sentences.push({ text, source: cite(text, place), goes_on: index > 0 });
    }
  const texts = sentences.map(({ text }) => text);
  const term = termOf(inSentence(title, texts.join(' ')), texts);
  const read = formulasAndSymbols(texts, before.symbols.known());
  // What stands between two parts belongs to the one before it.
  const within = ({ after }: MaterialTable | Picture) => (after > from || from === 0) && after <= to;
  const mentions = (name: string | null) =>
    sentences.filter(({ text }) => names(text, name)).map(({ text }) => text);
  return {
    id,
    title,
    term,
    sentences,
    facts: sentences.map(
      ({ text, source }, index): Fact => ({
        ...factOf(text, term),
        id: `fact${index + 1}`,
        sentence: index,
        source,
        text: breakable(spoken(text, 400).join(' ').slice(0, 600)),
      }),
    ),
    formulas: read.formulas.map((formula) => ({ ...formula, source: sentences[formula.sentence]!.source })),
    symbols: before.symbols.take(read.symbols),
    tables: document.tables.filter(within).map(({ caption, columns, rows, place }) => ({
      ...{ caption, columns, rows },
      source: cite(caption ?? columns.join(', '), place),
      mentions: mentions(nameOf(caption)),
    })),
    pictures: document.pictures.filter(within).map((picture) => ({
      asset: assetOf(picture),
      caption: picture.caption,
      source: cite(picture.caption ?? title, picture.place),
      mentions: mentions(nameOf(picture.caption)),
    })),
  };
};
