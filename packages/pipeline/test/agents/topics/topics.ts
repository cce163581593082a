import { chemistry } from './chemistry.ts';
import { computing } from './computing.ts';
import { mathematics } from './mathematics.ts';
import { physics } from './physics.ts';
import type { Topic } from './topic.ts';

export type SubjectTopic = Topic & { subject: string };

const of = (subject: string, topics: Topic[]): SubjectTopic[] => topics.map((one) => ({ ...one, subject }));

/** Topics that the reference shelf lacks, over all subjects and levels. */
export const topics: SubjectTopic[] = [
  ...of('mathematics', mathematics),
  ...of('physics', physics),
  ...of('chemistry', chemistry),
  ...of('computing', computing),
];
