import type { Lesson, Scene } from '@lectern/contracts/scene/lesson.ts';
import { textVisuals, type Visual } from '@lectern/contracts/scene/visuals.ts';
import { cueStands } from '../../src/agents/writing/cues.ts';

const numbered = (name: string, count: number) => Array.from({ length: count }, (_, i) => `${name}${i + 1}`);

/** Parts that can be addressed, as the visuals' own descriptions promise; null where they depend on the layout. */
const partsOf = (visual: Visual): string[] | null => {
  switch (visual.type) {
    case 'title':
      return [
        'text',
        'rule',
        ...(visual.eyebrow ? ['eyebrow'] : []),
        ...(visual.subtitle ? ['subtitle'] : []),
      ];
    case 'lines':
      return numbered('line', visual.lines.length);
    case 'tex':
      return [
        'formula',
        ...visual.parts.map(({ id }) => id),
        ...visual.annotations.map(({ part }) => `note-${part}`),
      ];
    case 'equation':
      return [...numbered('step', visual.steps.length), ...numbered('note', visual.steps.length)];
    case 'worked-example':
      return [
        ...numbered('given', visual.given.length),
        'sought',
        ...numbered('step', visual.steps.length),
        ...numbered('note', visual.steps.length),
        'result',
      ];
    case 'graph':
      return [...visual.nodes, ...visual.edges].map(({ id }) => id);
    case 'axes':
      return ['x-axis', 'y-axis', 'grid', ...visual.plots.map(({ id }) => id)];
    case 'figure':
      return visual.shapes.map(({ id }) => id);
    case 'card':
      return ['kind', ...numbered('line', visual.lines.length)];
    case 'recap':
      return [
        ...numbered('point', visual.points.length),
        ...(visual.tex ? ['formula'] : []),
        ...(visual.question ? ['question'] : []),
      ];
    case 'bars':
      return [...numbered('bar', visual.bars.length), ...numbered('value', visual.bars.length)];
    case 'code':
      return numbered('line', visual.lines.length);
    case 'number-line':
      return ['axis', ...visual.marks.map(({ id }) => id), ...visual.spans.map(({ id }) => id)];
    case 'cells':
      return [...numbered('cell', visual.values.length), ...visual.pointers.map(({ id }) => id)];
    default:
      return null;
  }
};

const sceneFaults = (scene: Scene): string[] => {
  const elements = new Map(scene.elements.map(({ id, visual }) => [id, partsOf(visual)]));
  if (elements.size !== scene.elements.length) return [`${scene.id}: two elements share an id`];
  return scene.beats.flatMap((beat) =>
    beat.actions.flatMap((action) => {
      const [element = '', part] = action.target.split('.');
      const parts = elements.get(element);
      const where = `${scene.id} (${scene.title}): ${action.do} ${action.target}`;
      if (parts === undefined) return [`${where}: no such element`];
      if (part && parts && !parts.includes(part)) return [`${where}: no such part`];
      if (action.cue && 'word' in action.cue && !cueStands(beat.say, action.cue))
        return [`${where}: “${action.cue.word}” is not said`];
      return [];
    }),
  );
};

const sentences = (lesson: Lesson) =>
  lesson.scenes.flatMap(({ beats }) => beats.flatMap(({ say }) => say.split(/(?<=[.!?])\s+/)));

/** Everything wrong with a lesson that can be seen without drawing it. */
export const faultsOf = (lesson: Lesson): string[] => {
  const told = sentences(lesson).filter((sentence) => sentence.split(/\s+/).length > 3);
  const repeated = told.filter((sentence, i) => told.indexOf(sentence) !== i);
  const pictures = lesson.scenes.filter((scene) =>
    scene.elements.some(({ visual }) => !textVisuals.has(visual.type)),
  );
  return [
    ...lesson.scenes.flatMap(sceneFaults),
    ...repeated.map((sentence) => `said twice: ${sentence}`),
    ...(pictures.length * 2 < lesson.scenes.length
      ? [`only ${pictures.length} of ${lesson.scenes.length} scenes show something`]
      : []),
  ];
};
