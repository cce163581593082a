import type { Dependence, Fact } from '../brief.ts';
import { clauseOf } from './clause.ts';
import { withoutField } from './opener.ts';
import { baseOf, isThirdPerson } from './verbs.ts';

type Bare<T> = T extends unknown ? Omit<T, 'id' | 'sentence' | 'source' | 'text'> : never;
/** A fact before it is numbered and sourced. */
export type ReadFact = Bare<Fact>;

const clean = (phrase: string) =>
  phrase
    .trim()
    .replace(/^(?:also known as|or simply)\s+/i, '')
    .replace(/^[\s,;:]+|[\s,.;:]+$/g, '');
const withoutAsides = (sentence: string) =>
  sentence
    .replace(/\s+\((?:e\.g\.|i\.e\.|such as|for example|also|or)?[^()→=<>^∞+*|]{0,120}\)(?!\^|\()/g, '')
    .replace(/,\s*(?:also known as|also called|named after|or simply|known as)\s[^,]{2,100},/g, '');
export const connective =
  /\s*,?\s+\b(used to|used for|used in|based on|based upon|that|which|in which|where|when|with|between|such that|so that|for|of|by|from|through|expressing|in terms of|relating|applied to|to)\s+/i;

/** Connective and phrase by turns: at most two, each short enough for a box. */
export const unfold = (rest: string): { by: string; phrase: string }[] => {
  const found: { by: string; phrase: string }[] = [];
  const plain = rest.replace(/\b(?:that|which) (?:is|are) (?:\w+ly )?(?=used (?:to|for|in)\b)/, '');
  let left = ` ${plain.slice(0, 300)}`;
  for (let step = 0; step < 2 && left.trim(); step += 1) {
    const head = connective.exec(left);
    if (!head || head.index > 1) {
      found.push({ by: '', phrase: clean(left) });
      break;
    }
    const after = left.slice(head.index + head[0].length);
    const next = connective.exec(` ${after}`);
    const enough = step === 1 || !next || next.index < 2;
    const stop = enough ? longerStop(after) : next.index;
    found.push({ by: head[1]!.toLowerCase(), phrase: clean(after.slice(0, stop)) });
    left = after.slice(stop) ? ` ${after.slice(stop).trim()}` : '';
  }
  return found
    .filter(({ phrase }) => phrase.length > 0)
    .map(({ by, phrase }) => ({ by, phrase: phrase.slice(0, 120) }));
};
const longerStop = (text: string) => {
  const end = text.search(/[,;:]\s/);
  return end > 12 ? end : text.length;
};

const definition = (sentence: string): ReadFact | null => {
  const found =
    /^(.{2,90}?)\s+(?:is|are|refers to|means|is defined as)\s+((?:an?|the|one of the|any|two or more|two|three|four)\s+)?(.{3,400})$/i.exec(
      sentence,
    );
  if (!found) return null;
  const [, term = '', article = '', body = ''] = found;
  if (/^(?:it|this|that|there|these|they|here|if|when|one|what)\b/i.test(term) && !article) return null;
  if (
    /^(?:there|here|if|when|for|because)\b|\b(?:states|says|asserts|proves|guarantees|that)\b/i.test(term) ||
    /,\s/.test(term) ||
    term.split(/\s+/).length > 10
  )
    return null;
  const refers = /refers to|means|defined as/i.test(found[0].slice(term.length, term.length + 16));
  if (!article && !refers) return null;
  const cut = connective.exec(body);
  const genus = clean(cut ? body.slice(0, cut.index) : body);
  if (genus.split(/\s+/).length > 9 || genus.length < 2) return null;
  const rest = cut ? unfold(body.slice(cut.index)) : [];
  return { kind: 'definition', term: clean(term), genus: `${article.toLowerCase()}${genus}`, rest };
};

const steps = (sentence: string): ReadFact | null => {
  const found =
    /\b(cycle|sequence|series of steps|steps|stages|phases|process)\b[^.]{0,30}?\b(?:of|are|:|is)\s*:?\s*([^.]{8,240})/i.exec(
      sentence,
    );
  if (!found || !/,/.test(found[2]!)) return null;
  const items = splitList(
    found[2]!
      .replace(/^(?:an?|the) (?:cycle|sequence|series|process|chain) of\s+/i, '')
      .replace(/^(?:\w+ ){0,2}(?:steps|stages|phases):\s*/i, ''),
  );
  if (items.length < 3 || items.some((item) => item.split(/\s+/).length > 5)) return null;
  return { kind: 'steps', items: items.slice(0, 7), cyclic: /\bcycle/i.test(sentence) };
};

const splitList = (text: string) =>
  text
    .split(/\s*,\s*(?:and\s+|or\s+)?|\s+and\s+|\s*;\s*/)
    .map(clean)
    .filter(Boolean);

const parts = (sentence: string): ReadFact | null => {
  const found =
    /^(.{3,80}?)\s+(?:consists? of|comprises?|contains?|includes?|is made (?:up )?of|is divided into|are divided into)\s+(.{5,240})$/i.exec(
      sentence,
    );
  if (!found) return null;
  const items = splitList(found[2]!.replace(/\bwith .*$/, ''));
  if (items.length < 2 || items.length > 7 || items.some((item) => item.split(/\s+/).length > 6)) return null;
  return { kind: 'parts', whole: clean(found[1]!), items };
};

const dependences: [RegExp, Dependence][] = [
  [
    /(.{3,90}?)\s+(?:is|are|varies|falls off|decreases)?\s*(?:as\s+)?inversely (?:proportional to|with|as) the square of\s+(.{3,80})/i,
    'inverse-square',
  ],
  [/(.{3,90}?)\s+(?:is|are|varies)\s+inversely (?:proportional to|with|as)\s+(.{3,80})/i, 'inverse'],
  [
    /(.{3,90}?)\s+(?:is|are|varies|grows)?\s*(?:directly\s+)?(?:proportional to|as|with) the square of\s+(.{3,80})/i,
    'square',
  ],
  [/(.{3,90}?)\s+(?:is|are)?\s*(?:directly |linearly )?proportional to\s+(.{3,80})/i, 'proportional'],
  [
    /(.{3,90}?)\s+(?:grows?|increases?|decays?|falls?)\s+exponentially (?:with|in)\s+(.{3,80})/i,
    'exponential',
  ],
  [/(.{3,90}?)\s+(?:grows?|increases?|rises?)\s+logarithmically (?:with|in)\s+(.{3,80})/i, 'logarithmic'],
  [/(.{3,90}?)\s+(?:increases?|grows?|rises?)\s+(?:with|as)\s+(.{3,80})/i, 'increases'],
  [/(.{3,90}?)\s+(?:decreases?|falls?|drops?)\s+(?:with|as)\s+(.{3,80})/i, 'decreases'],
];
/** The last few words before a verb, or the first few after it, name the quantity. */
const quantity = (text: string, side: 'before' | 'after') => {
  const plain = clean(
    side === 'before'
      ? text.split(/\b(?:that|which|where|at|with|exerts?|feels?|:|,)\s/).at(-1)!
      : text.split(/[,.;:]|\s(?:if|when|for|provided|and its|but)\s/)[0]!,
  );
  const words = plain.split(/\s+/);
  const near = (side === 'before' ? words.slice(-6) : words.slice(0, 6)).join(' ');
  // Cut within a pair, `the difference between the one and` says less than `the difference`.
  const whole = words.length > 6 && / between /.test(near) ? near.replace(/ between .*$/, '') : near;
  return whole
    .replace(/\s+(?:of|in|on|at|to|from|and|the|an?|its|their)$/i, '')
    .replace(/^(?:is|are|of|and|an?|the|its|their)\s+/i, '')
    .replace(/\s+(?:is|are|varies|(?:from|of|to|in) it)$/i, '');
};
const dependence = (sentence: string): ReadFact | null => {
  for (const [pattern, shape] of dependences) {
    const found = pattern.exec(sentence);
    if (!found) continue;
    const of = quantity(found[1]!, 'before');
    const on = quantity(found[2]!, 'after');
    if (of && on) return { kind: 'dependence', shape, of, on };
  }
  const farther =
    /\bthe (?:farther|further|larger|greater|higher|longer|more)\s+(.{3,60}?),\s+the (faster|more|larger|greater|higher|stronger|less|smaller|weaker|lower|slower)\s+(.{2,60})/i.exec(
      sentence,
    );
  if (!farther) return null;
  const falls = /less|smaller|weaker|lower|slower/i.test(farther[2]!);
  return {
    kind: 'dependence',
    shape: falls ? 'decreases' : 'increases',
    of: quantity(`${farther[2]} ${farther[3]}`, 'after'),
    on: quantity(farther[1]!, 'after'),
  };
};

const growth = (sentence: string): ReadFact | null => {
  const found = /[OΘΩ]\(\s*(1|log n|n log n|n(?:\^2|²)?|n(?:\^3|³)|2\^n|n!)\s*\)/.exec(sentence);
  if (!found) return null;
  const order = found[1]!.replace('²', '^2').replace('³', '^3') as
    | '1'
    | 'log n'
    | 'n'
    | 'n log n'
    | 'n^2'
    | 'n^3'
    | '2^n'
    | 'n!';
  return { kind: 'growth', order };
};

const condition = (sentence: string): ReadFact | null => {
  const leading =
    /^(?:moreover,?\s+|then,?\s+)?(?:if|when|whenever|suppose|given|let)\s+(.{4,220}?),?\s+(?:then|it follows that)[,\s]+(.{3,240})$/i.exec(
      sentence,
    );
  if (leading) return { kind: 'condition', given: clean(leading[1]!), follows: clean(leading[2]!) };
  const comma =
    /^(?:moreover,?\s+)?(?:if|when|whenever)\s+([^,]{4,160}(?:\([^)]*\)[^,]*)?),\s+(.{3,240})$/i.exec(
      sentence,
    );
  if (comma) return { kind: 'condition', given: clean(comma[1]!), follows: clean(comma[2]!) };
  if (/\b(?:determine|decide|know|tell|test|check|see|ask) if\b/i.test(sentence)) return null;
  const trailing =
    /^(.{8,200}?),?\s+(?:if and only if|only if|provided(?: that)?|as long as|if)\s+(.{4,160})$/i.exec(
      sentence,
    );
  if (trailing) {
    const follows = trailing[1]!.replace(
      /^(?:in|for) (?:the )?[^,]{3,50}, (?=(?:an?|the|two|every|any) )/i,
      '',
    );
    return { kind: 'condition', given: clean(trailing[2]!), follows: clean(follows) };
  }
  return null;
};

const comparison = (sentence: string): ReadFact | null => {
  const same =
    /(?:that\s+)?(?:the\s+)?([\w -]{3,60}?)\s+(?:from|of)\s+(an?\s[\w -]{3,40}?)\s+is (?:identical to|the same as|equal to)\s+that (?:from|of)\s+(an?\s[\w -]{3,60}?)(?:\s+except(?: for)?\s+(.{3,100}))?[.]?$/i.exec(
      sentence,
    );
  if (same)
    return {
      kind: 'comparison',
      left: clean(same[2]!),
      right: clean(same[3]!),
      same: clean(same[1]!).replace(/^.*?that the /i, ''),
      except: clean(same[4] ?? ''),
    };
  const order =
    /^(an?\s[\w -]{3,60}?)\s+will\s+([\w ]{3,30}?)\s+(?:before|faster than|after)\s+(an?\s[\w -]{3,60})\.?$/i.exec(
      sentence,
    );
  if (order)
    return {
      kind: 'comparison',
      left: clean(order[1]!),
      right: clean(order[3]!),
      same: clean(order[2]!),
      except: /after/.test(sentence) ? 'second first' : 'first first',
    };
  return null;
};

/** What a method does not do, told as such: a prohibition that is the statement itself is no limit of it. */
const limit = (sentence: string): ReadFact | null =>
  /^(?:however|despite|but|unfortunately)\b|\b(?:not be able to|fails? to|may fail|only (?:works|applies|holds)|limitations?|cannot tell|does not (?:tell|say|work|apply|depend))\b/i.test(
    sentence,
  )
    ? { kind: 'limit' }
    : null;

const link = (sentence: string): ReadFact | null => {
  const clause = clauseOf(sentence);
  if (!clause || clause.subject.split(/\s+/).length > 15) return null;
  return { kind: 'link', subject: clean(clause.subject), verb: clause.verb, object: clean(clause.object) };
};

/** What a law claims, where the claim itself has a form that can be shown; null otherwise. */
const claimOf = (claim: string): ReadFact | null =>
  comparison(claim) ??
  dependence(claim) ??
  condition(claim) ??
  (/[=≠≤≥≈]/.test(claim) ? null : (parts(claim) ?? claimLink(claim)));

/** `every symmetry has a conservation law`: subject, verb and object of a claim, where all three are short. */
const claimLink = (claim: string): ReadFact | null => {
  const found = link(claim);
  return found?.kind === 'link' && !/^that\b|\s(?:that|which)\s/.test(found.subject) ? found : null;
};

const bareTerm = (text: string) => text.toLowerCase().replace(/^(?:an?|the)\s+/, '');

/** A fragment such as `Common algorithm used to …`: what the topic is. */
const fragment = (sentence: string, term: string): ReadFact | null => {
  if (
    clauseOf(sentence) ||
    bareTerm(sentence).startsWith(`${bareTerm(term)} `) ||
    /\b(?:is|are|was|were|can|will|may|has|have|does|let|then)\b/i.test(sentence.slice(0, 60))
  )
    return null;
  const cut = connective.exec(sentence);
  if (!cut || cut.index < 3) return null;
  const genus = clean(sentence.slice(0, cut.index)).replace(/^(?:an?|the)\s+/i, '');
  if (genus.split(/\s+/).length > 6 || genus.includes(',')) return null;
  return {
    kind: 'definition',
    term,
    genus: genus.charAt(0).toLowerCase() + genus.slice(1),
    rest: unfold(sentence.slice(cut.index)),
  };
};

const pronoun =
  /^(?:this (?:law|principle|method|rule|theorem|equation|process|technique|test|formula|algorithm)|it|this(?! is because))\s+(?=[a-z])/i;
/** `relates the flux to …`: a sentence whose subject is the topic. */
const startsWithVerb = (sentence: string): boolean => {
  const first = sentence.split(/\s+/)[0] ?? '';
  return isThirdPerson(first) && first === first.toLowerCase() && baseOf(first) !== null;
};

/**
 * What one sentence tells, in the form that can be shown best; `term` stands for `it` and for a missing subject.
 * Every pattern is bounded, so time is linear.
 */
export const factOf = (original: string, term: string): ReadFact => {
  const core = withoutField(withoutAsides(original))
    .replace(/^(?:However|Moreover|Therefore|Thus|Also|In other words|Formally|Informally),\s*/i, '')
    .replace(/^given [^,]{4,60}, (?=(?:an?|the) )/i, '')
    .replace(/[.;:]\s*$/, '');
  const named = startsWithVerb(core) ? `${term} ${core}` : core.replace(pronoun, `${term} `);
  const sentence = named.slice(0, 600).replace(/,\s*that is,\s*/g, ', ');
  if (/^this is because/i.test(sentence)) return { kind: 'statement' };
  const stated = /^.{2,90}?\s(?:states|says|asserts|proves|guarantees) that,?\s+(.{12,500})$/i.exec(
    sentence,
  )?.[1];
  const limited = limit(original) && sentence.split(/\s+/).length > 6 ? limit(original) : null;
  const leads = /^(?:if|when|whenever|suppose|let|given)\b/i.test(sentence);
  const claimed = stated ? claimOf(stated) : null;
  if (claimed) return claimed;
  const known = steps(sentence) ?? comparison(sentence) ?? dependence(sentence) ?? growth(sentence);
  const logical = known ?? (leads ? null : limited) ?? condition(stated ?? sentence) ?? limited;
  if (logical) return logical;
  // What holds a formula is told by the formula.
  if (/[=≠≤≥≈]/.test(sentence)) return { kind: 'statement' };
  return (
    definition(sentence) ??
    parts(sentence) ??
    link(sentence) ??
    fragment(sentence, term) ?? { kind: 'statement' }
  );
};
