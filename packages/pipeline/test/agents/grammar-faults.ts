import type { Lesson } from '@lectern/contracts/scene/lesson.ts';
import { baseOf, isAuxiliary } from '../../src/agents/reading/verbs.ts';

/** Faults of wording that a reader would stumble over, with what to look for. */
const stumbles: [fault: string, pattern: RegExp][] = [
  [
    'article before a plural',
    /\b(?:a|an) (?:equations|laws|numbers|functions|coordinates|multipliers|classifiers|codes)\b/i,
  ],
  [
    'a plural that is',
    /^(?:The )?(?:\S+ ){0,3}(?:equations|laws|coordinates|multipliers|classifiers|codes) is\b/i,
  ],
  ['an article twice', /\b(?:[Aa]n?|[Tt]he) (?:a|an|the)\b(?! posteriori| priori)/],
  ['a word twice', /\b(is|are|of|in|to|what|that|and) \1\b/i],
  ['a field as a subject', /\bis in the field\b|\bIn (?:the )?field of [a-z ]+ is\b/i],
  ['an empty place', /\s[,.;:?!]|\(\s*\)|undefined|NaN|\[object/],
  ['a wrong article', /\ba (?!is\b|one-)(?:[aeio][a-z])(?!ne\b)|\ban (?:[bcdfgjkpqtvwyz][a-z])/],
];

const verbal =
  /^(?:let|look|take|compare|try|say|press|turn|think|read|add|cut|put|go|walk|count|keep|halve|double|fill|fix|stand|begin|imagine|picture|suppose|cover|am|been|had|got|ran|fell|came|stood|met|made|took|left|lost|won|knew|saw|gave|found|went|has|does|did|do|have|be|lies|lay|sits|sit|becomes|needs|feels|means|costs|gets|get|want|needs|shrinks|breaks|throw|know|knows|look|looks|stops|runs|arrive|touch|multiply|divide|subtract|raise|square|write|guess|mind|remember|rearrange|hold|tilt|follow|lay|draw|give|see|end|stay|pay|bring|gain|run|stop|rise)$/i;

/** True where a sentence has a verb that is known, or an ending that only verbs have. */
const hasVerb = (sentence: string): boolean =>
  sentence
    .replace(/[=≈]/g, ' is ')
    .replace(/[’']s\b|[’']ll\b|[’']re\b/g, ' is')
    .split(/[^\p{L}]+/u)
    .some(
      (word) =>
        isAuxiliary(word) ||
        baseOf(word) !== null ||
        verbal.test(word) ||
        /(?:ed|es|ies|[^aeious]s)$/.test(word),
    );

const sentencesIn = (say: string): string[] => say.split(/(?<=[.!?])\s+/);

/** Everything in what is spoken that is not a clean sentence. */
export const grammarFaults = (lesson: Lesson): string[] =>
  lesson.scenes.flatMap(({ title, beats }) => [
    ...stumbles.filter(([, pattern]) => pattern.test(title)).map(([fault]) => `${fault}: “${title}”`),
    ...(/^[a-z]{3,}/.test(title) ? [`no capital: “${title}”`] : []),
    ...beats.flatMap(({ say }) => [
      ...stumbles.filter(([, pattern]) => pattern.test(say)).map(([fault]) => `${fault}: “${say}”`),
      ...(/[.!?…]["”')]?$/.test(say) ? [] : [`no end: “${say}”`]),
      ...sentencesIn(say).flatMap((sentence) => [
        ...(/^["“(]?(?:\p{Lu}|\p{N}|\p{S}|[a-zα-ω](?:[\s,²³ₙ₀-₉(]|[A-Z])|[a-z]+[”"])/u.test(sentence)
          ? []
          : [`no capital: “${sentence}”`]),
        ...(sentence.split(/\s+/).length > 4 && !hasVerb(sentence) ? [`no verb: “${sentence}”`] : []),
      ]),
    ]),
  ]);
