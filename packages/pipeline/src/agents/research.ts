import type { Warning } from '@lectern/contracts/api/job.ts';
import type { VideoRequest } from '@lectern/contracts/api/request.ts';
import type { Source } from '@lectern/contracts/artifacts.ts';
import { passagesFor } from '../material/choose-passages.ts';
import type { Likeness } from '../material/likeness.ts';
import type { MaterialDocument, Passage } from '../material/passage.ts';
import { type BroughtSentence, sentencesFrom } from '../material/sentences-from.ts';
import type { Brief, BriefSymbol, Fact } from './brief.ts';
import { chaptersFor } from './chapters/choose-material.ts';
import { readChapters } from './chapters/read-chapters.ts';
import { demonstrationsOn, fieldShownBy, isShownItself } from './devices/demonstrations/match.ts';
import { factOf } from './reading/facts.ts';
import { fieldOf } from './reading/field.ts';
import { usualMeaning } from './reading/letters.ts';
import { mismatchOf } from './reading/mismatch.ts';
import { breakable, firstWords, sentencesOf, spoken, tidy } from './reading/sentences.ts';
import { formulasAndSymbols } from './reading/symbols.ts';
import { termOf } from './reading/term.ts';
import { titleOf } from './reading/title.ts';
import { entriesNamed, entryOn, sameName } from './shelf/match.ts';

/** Facts that a lesson is made of; a longer context keeps its first ones. */
const factLimit = 60;

/** Sources of the context and of uploads, one a sentence: `s1` is the first. */
const sourceOf = (index: number) => `s${index + 1}`;

/**
 * Reads topic, context and what of the material fits them: facts, formulas, symbols and their meanings, each with its
 * source, and what the reference shelf has on them. Never throws on content; time is linear in the length of the context.
 */
export const research = (
  request: VideoRequest,
  material: readonly MaterialDocument[] = [],
  likeness: Likeness | null = null,
  wishes: { chapters: boolean } = { chapters: true },
): Brief => {
  const own = sentencesOf(request.context);
  const long = readChapters(wishes.chapters ? chaptersFor(request, material) : []);
  const chaptered = long.chapters.length > 1;
  const brought = chaptered
    ? []
    : sentencesFrom(passagesFor(request, own, material, likeness), request, own).slice(0, factLimit / 2);
  const said = inOrder(own, brought);
  const texts = said.map(({ text }) => text);
  const sentences = texts.map((text, index) => ({ text, source: sourceOf(index) }));
  const mismatch = mismatchOf(request.topic, request.context);
  // An entry that has only part of the topic's name stands back where the topic itself can be shown.
  const least = isShownItself(request.topic) ? sameName : 1;
  const entry = chaptered ? null : entryOn(request.topic, request.context, least);
  const related = (chaptered ? [] : entriesNamed(request.context, 4))
    .filter(({ id }) => id !== entry?.id)
    .slice(0, 2);
  const shown = entry || chaptered || mismatch ? [] : demonstrationsOn(request.topic, texts.join(' '));
  const { formulas, symbols } = formulasAndSymbols(texts, mismatch ? undefined : entry?.symbols, (letter) =>
    entry ? null : usualMeaning(letter, `${request.topic} ${request.context}`),
  );
  const term = termOf(request.topic, own);
  const told = sentences
    .map((sentence, index) => ({ ...sentence, index }))
    .filter(
      ({ index }) => said[index]!.passage !== null || (said[index]!.own ?? 0) < factLimit - brought.length,
    );
  const facts = told.map(
    ({ text, source, index }): Fact => ({
      ...factOf(text, term),
      id: `fact${index + 1}`,
      sentence: index,
      source,
      text: breakable(spoken(text, 400).join(' ').slice(0, 600)),
    }),
  );
  const warnings: Warning[] = [];
  if (mismatch)
    warnings.push({
      code: 'topic_context_mismatch',
      detail: `The topic is “${firstWords(breakable(request.topic), 12)}”, but the context speaks of ${mismatch}.`,
      stage: 'researching',
    });
  if (told.length < sentences.length)
    warnings.push({
      code: 'context_shortened',
      detail: `Only the first ${told.length - brought.length} sentences are used.`,
      stage: 'researching',
    });
  if (material.length > 0 && brought.length === 0 && !chaptered)
    warnings.push({
      code: 'material_unrelated',
      detail: 'The uploads say nothing that fits topic and context.',
      stage: 'researching',
    });
  if (!entry && !chaptered && shown.length === 0 && facts.length < 2)
    warnings.push({
      code: 'thin_material',
      detail:
        'The context holds a single statement, and neither the shelf nor a demonstration is on the topic.',
      stage: 'researching',
    });
  const sources: Source[] = [
    ...said.map(
      ({ text, passage, own: number }, index): Source => ({
        id: sourceOf(index),
        ...(passage
          ? {
              kind: 'upload' as const,
              title: passage.title,
              content_id: passage.contentId,
              place: passage.place,
            }
          : { kind: 'context' as const, title: `Context, sentence ${(number ?? 0) + 1}` }),
        excerpt: text.slice(0, 300),
      }),
    ),
    ...[entry, ...related].flatMap((one): Source[] =>
      one
        ? [
            {
              id: `shelf-${one.id}`,
              kind: 'reference',
              title: `Lectern reference: ${one.names[0]}`,
              excerpt: one.says.join(' '),
            },
          ]
        : [],
    ),
  ];
  if (symbols.some(({ usual }) => usual))
    sources.push({
      id: 'letters',
      kind: 'reference',
      title: 'Lectern reference: usual letters',
      excerpt: symbols
        .filter(({ usual }) => usual)
        .map(({ tex, meaning }) => `${tex}: ${meaning}`)
        .join('; '),
    });
  const title = tidy(request.title ?? titleOf(request.topic));
  return {
    topic: request.topic,
    title: breakable(title).slice(0, 120),
    term,
    field: entry?.field ?? fieldOf(`${request.topic} ${request.context}`, shown[0] && fieldShownBy(shown[0])),
    sentences,
    facts,
    formulas,
    symbols: chaptered
      ? merged([...symbols, ...long.chapters.flatMap((chapter) => chapter.symbols)])
      : symbols,
    entry: entry?.id ?? null,
    related: related.map(({ id }) => id),
    mismatch,
    chapters: chaptered ? long.chapters : [],
    sources: [...sources, ...(chaptered ? long.sources : [])],
    warnings,
  };
};

/** Each symbol once, as it first has a meaning. */
const merged = (symbols: readonly BriefSymbol[]): BriefSymbol[] => {
  const first = new Map<string, BriefSymbol>();
  for (const symbol of symbols)
    if (!first.get(symbol.tex)?.meaning)
      first.set(
        symbol.tex,
        first.has(symbol.tex) ? { ...first.get(symbol.tex)!, meaning: symbol.meaning } : symbol,
      );
  return [...first.values()];
};

/** The sentences of the context, each followed by what was brought for it; what was brought for all of it comes last. */
const inOrder = (
  own: readonly string[],
  brought: readonly BroughtSentence[],
): { text: string; own: number | null; passage: Passage | null }[] => {
  const goingWith = (index: number | null) =>
    brought
      .filter(({ sentence }) => sentence === index)
      .map(({ text, passage }) => ({ text, own: null, passage }));
  return [
    ...own.flatMap((text, index) => [{ text, own: index, passage: null }, ...goingWith(index)]),
    ...goingWith(null),
  ];
};
