import type { QualityCheck } from '@lectern/contracts/quality.ts';
import { type Box, overlap } from '../../scenes/geometry.ts';
import type { LaidElement } from '../../scenes/visual.ts';
import { rule } from '../rule.ts';
import { type LaidScene, textOf } from './laid-scene.ts';

const texts = rule('text_overlap', 'before', 0, 'px²');
const elements = rule('element_overlap', 'before', 0, 'px²');

/** Boxes hold line height and side bearings: touching by so little does not touch in ink. */
const slack = 4;

const area = (first: Box, second: Box): number => {
  const shared = overlap(first, second);
  return shared && shared.width > slack && shared.height > slack
    ? Math.round(shared.width * shared.height)
    : 0;
};

/** No text over other text, unless a part declares itself layered. */
export const checkTextOverlap = (laid: LaidScene): QualityCheck[] => {
  const runs = textOf(laid).filter(({ part }) => !part.layered);
  const findings = runs.flatMap((first, index) =>
    runs.slice(index + 1).flatMap((second) => {
      if (first.part === second.part) return [];
      const value = area(first.run.box, second.run.box);
      if (value === 0) return [];
      return texts.fail({
        value,
        scene: laid.scene.id,
        detail: `“${first.run.text}” (${first.element}.${first.part.id}) lies over “${second.run.text}” (${second.element}.${second.part.id}).`,
      });
    }),
  );
  return findings.length > 0
    ? findings
    : [texts.pass({ value: 0, scene: laid.scene.id, detail: `${runs.length} runs of text are apart.` })];
};

/** True where one of the two is meant to lie on the other: then only their text has to be apart, which is looked at besides. */
const isDeclared = (first: LaidElement, second: LaidElement): boolean =>
  (first.on?.includes(second.id) ?? false) || (second.on?.includes(first.id) ?? false);

/** No element over another one, unless it is declared to stand at it. */
export const checkElementOverlap = (laid: LaidScene): QualityCheck[] => {
  const findings = laid.elements.flatMap((first, index) =>
    laid.elements.slice(index + 1).flatMap((second) => {
      const value = isDeclared(first, second) ? 0 : area(first.box, second.box);
      return value === 0
        ? []
        : elements.fail({ value, scene: laid.scene.id, detail: `${first.id} lies over ${second.id}.` });
    }),
  );
  return findings.length > 0
    ? findings
    : [
        elements.pass({
          value: 0,
          scene: laid.scene.id,
          detail: `${laid.elements.length} elements are apart.`,
        }),
      ];
};
