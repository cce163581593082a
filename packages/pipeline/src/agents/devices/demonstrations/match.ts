import type { Source } from '@lectern/contracts/artifacts.ts';
import type { Demonstration } from './demonstration.ts';
import { bySubject, demonstrations } from './registry.ts';

/** Characters of a topic that a second demonstration must speak for: `series` alone is too general. */
const telling = 10;
const plain = (text: string, limit: number) =>
  text.slice(0, limit).normalize('NFC').replace(/[–—]/g, '-').replace(/[’‘]/g, "'");

/** How much of the topic speaks for a demonstration, in characters. */
const strength = (about: RegExp, title: string): number => about.exec(title)?.[0].length ?? 0;

/**
 * What shows the topic, the most telling first, at most two; failing that, what shows something that the context is about.
 * Of equally telling ones the earlier of the registry comes first.
 */
export const demonstrationsOn = (topic: string, context: string): Demonstration[] => {
  const [title, text] = [plain(topic, 500), plain(context, 1500)];
  const own = demonstrations
    .map((one) => ({ one, strength: strength(one.about, title) }))
    .filter((found) => found.strength > 0)
    .sort((left, right) => right.strength - left.strength)
    .filter((found, i) => i === 0 || (i === 1 && found.strength >= telling))
    .map(({ one }) => one);
  return own.length > 0 ? own : demonstrations.filter(({ named }) => named?.test(text)).slice(0, 1);
};

/** Share of a topic that a demonstration speaks for, from which on it is the topic's own. */
const ownShare = 0.75;
/** True where a demonstration speaks for the topic as a whole: `hash collision`, not only `hash`. */
export const isShownItself = (topic: string): boolean => {
  const title = plain(topic, 500);
  return demonstrations.some(({ about }) => strength(about, title) >= ownShare * title.trim().length);
};

export const demonstrationSourceId = ({ id }: Demonstration): string => `shown-${id}`;

/** The sources behind what is said in demonstrations: general knowledge on the thing shown, its numbers computed. */
export const demonstrationSources = (shown: readonly Demonstration[]): Source[] =>
  shown.map((one) => ({
    id: demonstrationSourceId(one),
    kind: 'reference',
    title: `Lectern demonstration: ${one.name}`,
    excerpt: one
      .draw()
      .beats.map(({ say }) => say)
      .join(' '),
  }));

/** The subjects as a title card names them. */
export const fieldOfSubject: Record<keyof typeof bySubject, string> = {
  mathematics: 'Mathematics',
  physics: 'Physics',
  chemistry: 'Chemistry',
  computing: 'Computer science',
};
/** The field that a demonstration is of, as a title card names it; none for mathematics, which serves all fields. */
export const fieldShownBy = (one: Demonstration): string | undefined => {
  const subject = subjectOf(one);
  return one.field ?? (subject === 'mathematics' ? undefined : fieldOfSubject[subject]);
};

/** The subject that a demonstration is of. */
export const subjectOf = (one: Demonstration): keyof typeof bySubject =>
  (Object.keys(bySubject) as (keyof typeof bySubject)[]).find((subject) =>
    bySubject[subject].includes(one),
  ) ?? 'mathematics';
