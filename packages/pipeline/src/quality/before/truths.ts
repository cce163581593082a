import type { QualityCheck } from '@lectern/contracts/quality.ts';
import type { Scene } from '@lectern/contracts/scene/lesson.ts';
import type { Visual } from '@lectern/contracts/scene/visuals.ts';
import { rule } from '../rule.ts';
import { checkPlotted } from './plotted.ts';
import { untruthsOf } from './untruths.ts';

const truths = rule('arithmetic', 'before', 0, 'false steps');

const formulasOf = (visual: Visual): string[] => {
  if (visual.type === 'tex') return [visual.tex];
  if (visual.type === 'equation') return visual.steps.map((step) => step.tex);
  if (visual.type === 'worked-example') {
    const { given, steps, result } = visual;
    return [...given.map(({ tex }) => tex), ...steps.map(({ tex }) => tex), result];
  }
  if (visual.type === 'recap' && visual.tex) return [visual.tex];
  return [];
};

/** Every numeric step on screen is computed again; one that does not hold fails. */
const checkSteps = (scene: Scene): QualityCheck[] => {
  const results = scene.elements.flatMap(({ visual }) =>
    formulasOf(visual).map((tex) => ({ tex, ...untruthsOf(tex) })),
  );
  const tried = results.reduce((sum, result) => sum + result.tried, 0);
  const findings = results.flatMap(({ untruths }) =>
    untruths.map(({ left, right, values }) =>
      truths.fail({
        value: 1,
        scene: scene.id,
        detail: `${left.trim()} is ${values[0]}, but ${right.trim()} is ${values[1]}.`,
      }),
    ),
  );
  return findings.length > 0
    ? findings
    : [truths.pass({ value: 0, scene: scene.id, detail: `${tried} numeric steps computed again.` })];
};

/** What can be computed again of what a scene states: steps of calculations, and values that are drawn. */
export const checkTruths = (scene: Scene): QualityCheck[] => [...checkSteps(scene), ...checkPlotted(scene)];
