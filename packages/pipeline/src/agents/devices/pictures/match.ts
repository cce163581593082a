import type { Source } from '@lectern/contracts/artifacts.ts';
import { wordsOf } from '../../shelf/match.ts';
import { families } from './families.ts';
import type { PictureFamily } from './family.ts';

/** A word of the topic counts as much as so many of the context. */
const topicFactor = 3;
/** A word of at least this weight names what is drawn. */
const strong = 3;

const table = families.map((family) => ({
  family,
  words: Object.entries(family.words).map(([word, weight]) => ({
    run: ` ${wordsOf(word).join(' ')} `,
    weight,
  })),
}));
const sourcePrefix = 'illustration-';

/**
 * The family that the topic names, or that the context names by three different words; each word of the context counts
 * at most twice.
 */
export const picturesFor = (topic: string, context: string): PictureFamily[] => {
  const [title, text] = [topic.slice(0, 500), context.slice(0, 4000)].map(
    (one) => ` ${wordsOf(one).join(' ')} `,
  ) as [string, string];
  return table
    .map(({ family, words }) => {
      const here = words.filter(({ run }) => title.includes(run) || text.includes(run));
      const named = here.filter(({ weight }) => weight >= strong);
      return {
        family,
        // A picture that the text is not about is worse than none.
        fits: named.some(({ run }) => title.includes(run)) || named.length > 2,
        score: here.reduce(
          (sum, { run, weight }) =>
            sum +
            (title.includes(run) ? topicFactor * weight : weight * Math.min(2, text.split(run).length - 1)),
          0,
        ),
      };
    })
    .filter(({ fits }) => fits)
    .sort((left, right) => right.score - left.score)
    .filter(({ score }, i, [best]) => i < 1 && score >= best!.score)
    .map(({ family }) => family);
};

/** How strongly one sentence speaks for a family; 0 where it holds none of its words. */
export const speaksFor = (family: PictureFamily, sentence: string): number => {
  const text = ` ${wordsOf(sentence).join(' ')} `;
  const words = table.find((one) => one.family === family)?.words ?? [];
  return words.reduce((sum, { run, weight }) => sum + (text.includes(run) ? weight : 0), 0);
};

export const illustrationSourceId = (family: PictureFamily): string => `${sourcePrefix}${family.id}`;

/** The source behind what is said over a picture: general knowledge, on the thing drawn and not on the topic. */
export const illustrationSources = (): Source[] =>
  families.map((family) => ({
    id: illustrationSourceId(family),
    kind: 'reference',
    title: `Lectern illustration: ${family.name}`,
    excerpt: family
      .draw()
      .beats.map(({ say }) => say)
      .join(' '),
  }));
