import type { Source } from '@lectern/contracts/artifacts.ts';
import type { Demonstration } from './demonstration.ts';
import { demonstrations } from './registry.ts';

const most = { own: 2, named: 1 };
const plain = (text: string, limit: number) =>
  text.slice(0, limit).normalize('NFC').replace(/[–—]/g, '-').replace(/[’‘]/g, "'");

/** What shows the topic; failing that, what shows something that the context is about. At most two, in the order of the registry. */
export const demonstrationsOn = (topic: string, context: string): Demonstration[] => {
  const [title, text] = [plain(topic, 500), plain(context, 1500)];
  const own = demonstrations.filter(({ about }) => about.test(title));
  if (own.length > 0) return own.slice(0, most.own);
  return demonstrations.filter(({ named }) => named?.test(text)).slice(0, most.named);
};

export const demonstrationSourceId = ({ id }: Demonstration): string => `shown-${id}`;

/** The source behind what is said in a demonstration: general knowledge on the thing shown, its numbers computed. */
export const demonstrationSources = (): Source[] =>
  demonstrations.map((one) => ({
    id: demonstrationSourceId(one),
    kind: 'reference',
    title: `Lectern demonstration: ${one.name}`,
    excerpt: one
      .draw()
      .beats.map(({ say }) => say)
      .join(' '),
  }));
