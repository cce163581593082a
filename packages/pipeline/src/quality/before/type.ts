import type { QualityCheck } from '@lectern/contracts/quality.ts';
import { rule } from '../rule.ts';
import { type LaidScene, textOf } from './laid-scene.ts';

const size = rule('text_size', 'before', 28, 'px at 1080p');
const labels = rule('label_size', 'before', 24, 'px at 1080p');
const words = rule('words_per_line', 'before', 12, 'words');

/** Type large enough for a phone, and lines short enough to be read at a glance. */
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
  return [
    (bodySize < 28 ? size.fail : size.pass)({ value: bodySize, scene, detail: 'Smallest body text.' }),
    (labelSize < 24 ? labels.fail : labels.pass)({ value: labelSize, scene, detail: 'Smallest label.' }),
    (longest > 12 ? words.fail : words.pass)({ value: longest, scene, detail: 'Longest line.' }),
  ];
};
