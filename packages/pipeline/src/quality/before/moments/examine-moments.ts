import type { QualityCheck } from '@lectern/contracts/quality.ts';
import type { Timeline } from '../../../render/timeline.ts';
import { regionBoxes } from '../../../scenes/regions.ts';
import { rule } from '../../rule.ts';
import type { LaidScene } from '../laid-scene.ts';
import { type Collision, elementCollisions, excursions, textCollisions } from './collisions.ts';
import { type Empty, emptyParts } from './emptiness.ts';
import { linesSeen, mostLines, nearestNeighbours } from './reading.ts';
import { momentsOf } from './sample.ts';
import { type SeenElement, seenAt } from './visible.ts';

const texts = rule('text_overlap_in_time', 'before', 0, 'px²');
const elements = rule('element_overlap_in_time', 'before', 0, 'px²');
const safe = rule('safe_area_in_time', 'before', 0, 'px');
const spacing = rule('spacing', 'before', 12, 'px');
const lines = rule('lines_on_screen', 'before', mostLines, 'lines');
const halves = rule('half_empty', 'before', 3, 's');

const tenth = (value: number) => Math.round(value * 10) / 10;

interface Moment {
  t: number;
  seen: SeenElement[];
}

/** The worst of each collision over all moments, with the moment at which it begins. */
const worstOf = (moments: readonly Moment[], find: (seen: SeenElement[]) => Collision[]) => {
  const found = new Map<string, Collision & { at_s: number }>();
  for (const { t, seen } of moments) {
    for (const collision of find(seen)) {
      const known = found.get(collision.key);
      if (known === undefined) found.set(collision.key, { ...collision, at_s: t });
      else if (collision.value > known.value) found.set(collision.key, { ...collision, at_s: known.at_s });
    }
  }
  return [...found.values()];
};

/** Longest stretch in which a part of the body is empty, for each part; everything lasts until the next moment. */
const longestEmpty = (moments: readonly Moment[], end_s: number, find: (seen: SeenElement[]) => Empty[]) => {
  const longest = new Map<Empty, { length_s: number; at_s: number }>();
  const since = new Map<Empty, number>();
  const close = (half: Empty, t: number) => {
    const at_s = since.get(half);
    if (at_s === undefined) return;
    since.delete(half);
    if (t - at_s > (longest.get(half)?.length_s ?? 0)) longest.set(half, { length_s: t - at_s, at_s });
  };
  for (const { t, seen } of moments) {
    const empty = find(seen);
    for (const half of [...since.keys()]) if (!empty.includes(half)) close(half, t);
    for (const half of empty) if (!since.has(half)) since.set(half, t);
  }
  for (const half of [...since.keys()]) close(half, end_s);
  return longest;
};

/** Longer than this no half of the picture may stay empty, in seconds. */
const emptyLimit_s = 3;

const emptyCheck = (
  longest: [Empty, { length_s: number; at_s: number }] | undefined,
  scene: string,
  at: (t: number) => number,
): QualityCheck => {
  if (longest === undefined) return halves.pass({ value: 0, scene, detail: 'Both halves are in use.' });
  const [part, { length_s, at_s }] = longest;
  const detail = part === 'whole' ? 'Nothing is shown yet.' : `The ${part} half is empty.`;
  const measured = { value: tenth(length_s), scene, at_s: at(at_s), detail };
  return length_s > emptyLimit_s ? halves.warn(measured) : halves.pass(measured);
};

/**
 * The checks that look at a scene while it runs, at every keyframe and within every motion: nothing lies over anything, leaves
 * the safe area, crowds another element or is too much to read at once, and no half of the frame stays empty.
 */
export const examineMoments = (laid: LaidScene, timeline: Timeline, sceneStart_s: number): QualityCheck[] => {
  const scene = laid.scene.id;
  const moments = momentsOf(timeline).map((t) => ({ t, seen: seenAt(laid.elements, timeline, t) }));
  const looked = `${moments.length} moments looked at.`;
  const at = (t: number) => tenth(sceneStart_s + t);
  const judge = (made: typeof texts, found: ReturnType<typeof worstOf>) =>
    found.length === 0
      ? [made.pass({ value: 0, scene, detail: looked })]
      : found.map(({ value, at_s, detail }) => made.fail({ value, scene, at_s: at(at_s), detail }));

  const near = worstOf(moments, nearestNeighbours);
  const fullest = moments.reduce(
    (most, { t, seen }) => {
      const count = linesSeen(seen);
      return count > most.count ? { count, t } : most;
    },
    { count: 0, t: 0 },
  );
  const heading = laid.scene.elements.some(({ region, place }) => region === 'header' && !place);
  const footer = laid.scene.elements.some(({ region, place }) => region === 'footer' && !place);
  const { full } = regionBoxes({ heading, footer, captionsBurned: false, frame: laid.frame });
  const [empty] = [...longestEmpty(moments, timeline.leave.start_s, (seen) => emptyParts(seen, full))].sort(
    ([, one], [, other]) => other.length_s - one.length_s,
  );
  const full_s = { value: fullest.count, scene, at_s: at(fullest.t), detail: 'Most lines of text at once.' };
  return [
    ...judge(texts, worstOf(moments, textCollisions)),
    ...judge(elements, worstOf(moments, elementCollisions)),
    ...judge(
      safe,
      worstOf(moments, (seen) => excursions(seen, laid.frame.safe)),
    ),
    ...(near.length === 0
      ? [spacing.pass({ scene, detail: looked })]
      : near.map(({ value, at_s, detail }) => spacing.warn({ value, scene, at_s: at(at_s), detail }))),
    (fullest.count > mostLines ? lines.warn : lines.pass)(full_s),
    emptyCheck(empty, scene, at),
  ];
};
