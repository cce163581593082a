import { Warning } from '@lectern/contracts/api/job.ts';
import { Source } from '@lectern/contracts/artifacts.ts';
import { Role } from '@lectern/contracts/scene/roles.ts';
import { z } from 'zod';

export const BriefSymbol = z.strictObject({
  tex: z.string(),
  name: z.string().describe('Its name in expressions.'),
  meaning: z.string().describe('With its article, as read in a sentence; empty when the text does not say.'),
  unit: z.string().optional(),
  usual: z.boolean().optional().describe('The meaning is the usual one in the field, not told by the text.'),
  role: Role,
});
export type BriefSymbol = z.infer<typeof BriefSymbol>;

export const BriefFormula = z.strictObject({
  id: z.string(),
  text: z.string(),
  tex: z.string(),
  expression: z.string().nullable().describe('mathjs; null where it cannot be computed.'),
  relation: z.boolean().describe('A statement with a relation sign; otherwise a term.'),
  symbols: z.array(z.string()).describe('Names, in the order of the formula.'),
  sentence: z.int(),
  source: z.string(),
});
export type BriefFormula = z.infer<typeof BriefFormula>;

/** How one quantity goes with another. */
export const Dependence = z.enum([
  'proportional',
  'inverse',
  'inverse-square',
  'square',
  'exponential',
  'logarithmic',
  'increases',
  'decreases',
]);
export type Dependence = z.infer<typeof Dependence>;

const told = {
  id: z.string(),
  sentence: z.int().describe('Index in `sentences`.'),
  source: z.string(),
  text: z.string().describe('The sentence, tidied for speech.'),
};
export const Fact = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('definition'),
    ...told,
    term: z.string(),
    genus: z.string(),
    rest: z.array(z.strictObject({ by: z.string(), phrase: z.string() })),
  }),
  z.strictObject({ kind: z.literal('steps'), ...told, items: z.array(z.string()), cyclic: z.boolean() }),
  z.strictObject({ kind: z.literal('parts'), ...told, whole: z.string(), items: z.array(z.string()) }),
  z.strictObject({
    kind: z.literal('dependence'),
    ...told,
    shape: Dependence,
    of: z.string(),
    on: z.string(),
  }),
  z.strictObject({
    kind: z.literal('growth'),
    ...told,
    order: z.enum(['1', 'log n', 'n', 'n log n', 'n^2', 'n^3', '2^n', 'n!']),
  }),
  z.strictObject({ kind: z.literal('condition'), ...told, given: z.string(), follows: z.string() }),
  z.strictObject({
    kind: z.literal('comparison'),
    ...told,
    left: z.string(),
    right: z.string(),
    same: z.string(),
    except: z.string(),
  }),
  z.strictObject({
    kind: z.literal('link'),
    ...told,
    subject: z.string(),
    verb: z.string(),
    object: z.string(),
  }),
  z.strictObject({ kind: z.literal('limit'), ...told }),
  z.strictObject({ kind: z.literal('statement'), ...told }),
]);
export type Fact = z.infer<typeof Fact>;
export type FactOf<Kind extends Fact['kind']> = Extract<Fact, { kind: Kind }>;

/** A chapter of a long document. Its sentences, facts and formulas count among themselves. */
export const BriefChapter = z.strictObject({
  id: z.string(),
  title: z.string(),
  term: z.string(),
  sentences: z.array(
    z.strictObject({
      text: z.string(),
      source: z.string(),
      goes_on: z.boolean().describe('It is not the first one of its paragraph.'),
    }),
  ),
  facts: z.array(Fact),
  formulas: z.array(BriefFormula),
  symbols: z.array(BriefSymbol),
  tables: z.array(
    z.strictObject({
      caption: z.string().nullable(),
      columns: z.array(z.string()),
      rows: z.array(z.array(z.string())),
      source: z.string(),
      mentions: z.array(z.string()).describe('Sentences that name it.'),
    }),
  ),
  pictures: z.array(
    z.strictObject({
      asset: z.string(),
      caption: z.string().nullable(),
      source: z.string(),
      mentions: z.array(z.string()).describe('Sentences that name it.'),
    }),
  ),
});
export type BriefChapter = z.infer<typeof BriefChapter>;

/** What the researcher leaves: the material of the lesson, each piece with its source. */
export const Brief = z
  .strictObject({
    topic: z.string(),
    title: z.string(),
    term: z.string().describe('The topic as it stands within a sentence: `Coulomb’s law`, `a deadlock`.'),
    field: z.string().describe('For the eyebrow of the title card; empty when not known.'),
    sentences: z.array(z.strictObject({ text: z.string(), source: z.string() })),
    facts: z.array(Fact),
    formulas: z.array(BriefFormula),
    symbols: z.array(BriefSymbol),
    entry: z.string().nullable().describe('Id of the shelf entry on the topic.'),
    related: z.array(z.string()).describe('Ids of shelf entries on what the context names.'),
    mismatch: z.string().nullable().describe('What the context speaks of instead of the topic.'),
    chapters: z
      .array(BriefChapter)
      .default([])
      .describe('Of a long document; what stands above is then the context alone.'),
    sources: z.array(Source),
    warnings: z.array(Warning),
  })
  .meta({ id: 'Brief' });
export type Brief = z.infer<typeof Brief>;
