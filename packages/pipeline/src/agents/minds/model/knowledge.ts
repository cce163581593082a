import type { Source } from '@lectern/contracts/artifacts.ts';
import type { Brief } from '../../brief.ts';
import { piecesOf } from '../../devices/pieces.ts';
import { sourcesFor } from '../../write.ts';
import { states } from './computed.ts';
import { screenText } from './screen-text.ts';

/** A source with all that stands behind it. */
export interface Known extends Pick<Source, 'id' | 'kind' | 'title'> {
  text: string;
}

/** Characters of all sources together that one call is told. */
const most = 24_000;

/** What the rule-based authors say and write on the grounds of each source: of the reference shelf and of computations it is the text. */
const saidBy = (brief: Brief): Map<string, string[]> => {
  const said = new Map<string, string[]>();
  for (const piece of piecesOf(brief)) {
    for (const { say, sources } of piece.sketch.beats) {
      for (const id of sources ?? piece.sources) said.set(id, [...(said.get(id) ?? []), say]);
    }
    const written = piece.sketch.elements
      .map(({ visual }) => visual)
      .filter(states)
      .map(screenText);
    for (const id of piece.sources) said.set(id, [...(said.get(id) ?? []), ...written]);
  }
  return said;
};

/**
 * Everything that a lesson on this brief may cite, with its text: sentences of context and material as they stand, what the
 * reference shelf has on the topic, and what has been computed and checked.
 */
export const knowledgeOf = (brief: Brief): Known[] => {
  const sentences = new Map(brief.sentences.map(({ source, text }) => [source, text]));
  const said = saidBy(brief);
  const own = new Set(brief.sources.map(({ id }) => id));
  return sourcesFor(brief)
    .filter(({ id, kind }) => own.has(id) || said.has(id) || kind === 'computation')
    .map(({ id, kind, title, excerpt }) => {
      const reference = kind === 'reference' || kind === 'computation' ? (said.get(id) ?? []) : [];
      return { id, kind, title, text: [sentences.get(id) ?? excerpt ?? '', ...reference].join(' ').trim() };
    });
};

/** What a model is told of them, in their order, for as long as there is room. */
export const told = (known: readonly Known[]): Omit<Known, 'kind'>[] => {
  let left = most;
  return known
    .map(({ id, title, text }) => ({ id, title, text: text.slice(0, Math.max(0, left)) }))
    .filter(({ text }) => {
      left -= text.length;
      return left >= 0;
    });
};
