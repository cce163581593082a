import type { Brief, BriefChapter } from '../brief.ts';
import { openingQuestion } from '../devices/opening-question.ts';
import { arc, type Piece } from '../devices/piece.ts';
import { wordsIn } from '../reading/sentences.ts';
import { show } from '../writing/actions.ts';
import { heading, phrase } from '../writing/phrases.ts';
import { beat, place } from '../writing/sketch.ts';
import { inSentence } from './in-sentence.ts';

const ordinals = [
  'First',
  'Second',
  'Third',
  'Fourth',
  'Fifth',
  'Sixth',
  'Seventh',
  'Eighth',
  'Ninth',
  'Tenth',
];

/** A title that is no sentence or question by itself, so that one can be asked about it. */
const isPhrase = (title: string): boolean =>
  !/\b(?:is|are|was|does|do|can|has|have)\b|^(?:how|why|what|when|where)\b|[?:]/i.test(title);

/** The card with which a chapter begins, while the voice names it and asks what it answers. */
export const chapterCard = (own: Brief, chapter: BriefChapter, number: number): Piece => {
  const title = heading(chapter.title, 12);
  const ordinal = ordinals[number - 1];
  const text = own.sentences.map((sentence) => sentence.text).join(' ');
  const question = (isPhrase(title) ? openingQuestion(own) : [])
    .slice(-2)
    .filter((say) => wordsIn(say) <= 16)
    .map((say) =>
      say.replace(/(?<=^What exactly (?:is|are) )\p{Lu}\p{Ll}.*(?=\?)/u, (term) => inSentence(term, text)),
    );
  return {
    id: `${chapter.id}-card`,
    purpose: 'hook',
    title,
    chapter: title,
    aim: `Knows what ${phrase(chapter.title, 12)} is about.`,
    rank: arc.open,
    worth: 100,
    sources: own.facts.slice(0, 1).map(({ source }) => source),
    sketch: {
      elements: [
        place('chapter', 'frame', { type: 'section', text: title, number }, `Chapter ${number}: ${title}`),
      ],
      beats: [
        beat(
          `${ordinal ? `${ordinal} chapter` : `Chapter ${number}`}: ${title.replace(/[.?!]$/, '')}.`,
          show('chapter.number', 0),
          show('chapter.text', 0.2),
        ),
        ...question.map((say) => beat(say)),
      ],
    },
  };
};
