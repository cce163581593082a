import type { Brief } from '../brief.ts';
import { entryOf } from '../shelf/shelf.ts';
import type { Demonstration } from './demonstrations/demonstration.ts';
import { fieldOfSubject, subjectOf } from './demonstrations/match.ts';

/** Pictures that can be read in two fifths of the width. */
export const roomy: ReadonlySet<string> = new Set(['figure', 'axes']);

/**
 * Subjects have habits of their own, so that lessons of different subjects do not look alike: on which side of a picture
 * their text stands, whether it is a table or a map where the picture has no room beside it, and whether it is told before
 * or after the second look at the thing.
 */
interface Habit {
  side: 'left' | 'right';
  without: 'table' | 'map';
  late: boolean;
}
type Subject = ReturnType<typeof subjectOf>;
const habits: Record<Subject, Habit> = {
  mathematics: { side: 'left', without: 'map', late: false },
  physics: { side: 'right', without: 'table', late: false },
  chemistry: { side: 'left', without: 'map', late: true },
  computing: { side: 'right', without: 'table', late: true },
};

const fields: Record<string, Subject> = Object.fromEntries(
  Object.entries(fieldOfSubject).map(([subject, field]) => [field, subject as Subject]),
);
/** The habit of the field that the text names, otherwise of the subject of the demonstration. */
export const habitOf = (one: Demonstration, brief: Brief): Habit => {
  const subject = fields[brief.field] ?? subjectOf(one);
  // A formula is the statement itself, and stands before the second look in computing.
  const late =
    habits[subject].late && !(subject === 'computing' && brief.formulas.some(({ relation }) => relation));
  return { ...habits[subject], late };
};

/** On which side of a picture the text of a lesson stands. */
export const sideOfText = (brief: Brief, shown?: Demonstration): Habit['side'] => {
  const entry = brief.entry ? entryOf(brief.entry) : null;
  const subject = entry?.subject ?? fields[brief.field] ?? (shown && subjectOf(shown));
  return subject ? habits[subject].side : 'left';
};

/** True where the quiz stands to the left of the picture. */
export const quizLeft = (one: Demonstration, brief: Brief): boolean =>
  /chem|comput/.test(fields[brief.field] ?? subjectOf(one));
