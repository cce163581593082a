import type { Brief, BriefChapter, Fact } from '../brief.ts';
import type { Piece } from '../devices/piece.ts';
import { recap } from '../devices/recap.ts';
import { definiens } from '../devices/viewer-question.ts';
import { capitalised } from '../reading/sentences.ts';
import { show } from '../writing/actions.ts';
import { heading, phrase } from '../writing/phrases.ts';
import { wholePhrase } from '../writing/whole-phrase.ts';
import { inSentence } from './in-sentence.ts';

/** Lines of the card, and words of one. */
const most = { lines: 3, words: 11 };

/** A chapter in one line: its term and what that is; its title where no definition is short enough. */
const lineOf = (fact: Fact | undefined, chapter: BriefChapter): string => {
  if (fact?.kind !== 'definition') return heading(chapter.title, most.words);
  const says = wholePhrase(definiens(fact).replace(/^(?:an?|the) /, ''), most.words - 3);
  return says
    ? `${capitalised(phrase(fact.term.replace(/^(?:an?|the) /i, ''), 3))}: ${says}`
    : heading(chapter.title, most.words);
};

/** The closing card of a lesson with chapters: a line for each of the first ones, and a question on what was told. */
export const chapterRecap = (
  brief: Brief,
  chapters: readonly BriefChapter[],
  facts: readonly Fact[],
): Piece => {
  const text = chapters.flatMap(({ sentences }) => sentences.map((one) => one.text)).join(' ');
  const asked = facts.find(({ kind }) => kind === 'definition');
  const term = asked?.kind === 'definition' ? inSentence(asked.term, text) : chapters[0]!.term;
  const ordered = asked ? [asked, ...facts.filter((fact) => fact !== asked)] : facts;
  const closing = recap(
    { ...brief, term, facts: ordered.length > 0 ? [...ordered] : brief.facts, formulas: [] },
    null,
  );
  const chosen = chapters.slice(0, most.lines);
  const points = chosen.map((chapter) =>
    lineOf(
      facts.find(({ id }) => id.startsWith(`${chapter.id}-`)),
      chapter,
    ),
  );
  // Only what a definition answers is asked.
  const [first, ...others] = closing.sketch.beats.slice(0, asked ? undefined : 1);
  return {
    ...closing,
    sketch: {
      elements: closing.sketch.elements.map((element) =>
        element.visual.type === 'recap'
          ? {
              ...element,
              visual: { ...element.visual, points, ...(asked ? {} : { question: undefined }) },
              alt: `To take home: ${points.join('; ')}`.slice(0, 300),
            }
          : element,
      ),
      beats: [
        {
          ...first!,
          actions: points.map((_, i) => show(`recap.point${i + 1}`, 0.1 + (0.8 * i) / points.length)),
          pause_after_s: 2.4,
        },
        ...others,
      ],
    },
  };
};
