import type { QualityCheck } from '@lectern/contracts/quality.ts';
import { rule } from '../rule.ts';
import { type LaidScene, textOf } from './laid-scene.ts';

const size = rule('text_size', 'before', 28, 'px at 1080p');
const labels = rule('label_size', 'before', 24, 'px at 1080p');
const words = rule('words_per_line', 'before', 12, 'words');
const lines = rule('lines_at_once', 'before', 6, 'lines');

/** Type large enough for a phone; at most 12 words a line and 6 lines of body text at once. */
export const checkType = (laid: LaidScene): QualityCheck[] => {
  const scene = laid.scene.id;
  const { scale } = laid.frame;
  const runs = textOf(laid);
  const body = runs.filter(({ run }) => run.kind === 'body' || run.kind === 'title');
  const smallest = (kinds: string[]) =>
    Math.round(
      Math.min(...runs.filter(({ run }) => kinds.includes(run.kind)).map(({ run }) => run.size * scale), 999),
    );
  const longest = Math.max(0, ...body.map(({ run }) => run.text.split(/\s+/).filter(Boolean).length));
  const bodySize = smallest(['body', 'title', 'tex']);
  const labelSize = smallest(['label']);
  const fullest = Math.max(
    0,
    ...laid.elements.map((element) => linesOf(element.parts.flatMap((part) => part.text))),
  );
  return [
    (bodySize < 28 ? size.fail : size.pass)({ value: bodySize, scene, detail: 'Smallest body text.' }),
    (labelSize < 24 ? labels.fail : labels.pass)({ value: labelSize, scene, detail: 'Smallest label.' }),
    (longest > 12 ? words.fail : words.pass)({ value: longest, scene, detail: 'Longest line.' }),
    (fullest > 6 ? lines.warn : lines.pass)({ value: fullest, scene, detail: 'Most lines of one element.' }),
  ];
};

/** Number of different baselines of body text. */
const linesOf = (runs: { kind: string; box: { y: number; height: number } }[]): number =>
  new Set(
    runs.filter((run) => run.kind === 'body').map((run) => Math.round((run.box.y + run.box.height) / 12)),
  ).size;
