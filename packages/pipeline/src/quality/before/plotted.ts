import type { QualityCheck } from '@lectern/contracts/quality.ts';
import type { Scene } from '@lectern/contracts/scene/lesson.ts';
import type { Visual } from '@lectern/contracts/scene/visuals.ts';
import { rule } from '../rule.ts';

const plotted = rule('plotted_values', 'before', 0, 'false values');

/** A place on a scale, or a length, with the words that stand at it. Ticks are no claims: their words may be names, or powers. */
interface Claim {
  value: number;
  text: string;
  unit?: string | undefined;
}

/** The number that a text states and nothing else: `12`, `−3.5`, `1 000`, `40 %` where the unit is `%`. Null for any other text. */
const statedIn = (text: string, unit?: string): { value: number; digits: number } | null => {
  const bare = text
    .replaceAll('$', '')
    .replace(unit ? unit.replaceAll('$', '') : '', '')
    .replaceAll('−', '-')
    .trim();
  if (!/^-?\d{1,3}(?:[ \u2009\u202f,]\d{3})*(?:\.\d+)?$|^-?\d+(?:\.\d+)?$/.test(bare)) return null;
  const digits = bare.replace(/[ \u2009\u202f,]/g, '');
  return { value: Number(digits), digits: digits.split('.')[1]?.length ?? 0 };
};

const claimsOf = (visual: Visual): Claim[] => {
  switch (visual.type) {
    case 'bars':
      return visual.bars.flatMap(({ value, text }) => (text ? [{ value, text, unit: visual.unit }] : []));
    case 'number-line':
      return visual.marks.map(({ at, label }) => ({ value: at, text: label }));
    default:
      return [];
  }
};

/** True when the text states no number, or the one that is drawn, rounded to the digits that it gives. */
const holds = ({ value, text, unit }: Claim): boolean => {
  const stated = statedIn(text, unit);
  if (stated === null) return true;
  const rounding = 0.5 * 10 ** -stated.digits + 1e-9;
  return Math.abs(stated.value - value) <= Math.max(rounding, Math.abs(value) * 0.005);
};

/** Numbers that stand at bars and marks are those that are drawn there. Curves are drawn from their expressions, and need no check. */
export const checkPlotted = (scene: Scene): QualityCheck[] => {
  const claims = scene.elements.flatMap((element) =>
    claimsOf(element.visual).map((claim) => ({ element: element.id, claim })),
  );
  const wrong = claims.filter(({ claim }) => !holds(claim));
  if (wrong.length === 0)
    return [plotted.pass({ value: 0, scene: scene.id, detail: `${claims.length} values compared.` })];
  return wrong.map(({ element, claim }) =>
    plotted.fail({
      value: 1,
      scene: scene.id,
      detail: `${element}: “${claim.text}” stands at ${claim.value}.`,
    }),
  );
};
