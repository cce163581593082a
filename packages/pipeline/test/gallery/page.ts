import { readdirSync, readFileSync } from 'node:fs';
import { Action } from '@lectern/contracts/scene/actions.ts';
import { SPEC_VERSION } from '@lectern/contracts/scene/lesson.ts';
import { Visual } from '@lectern/contracts/scene/visuals.ts';
import { actionSamples } from './actions.ts';
import { gallery } from './samples.ts';

export const visualTypes: string[] = Visual.options.map((option) => option.shape.type.value);
export const actionNames: string[] = Action.options.map((option) => option.shape.do.value);

/** Where the page and its pictures are. */
export const folder = new URL('../../../../docs/visuals/', import.meta.url);
export const pictureOfVisual = (type: string): string => `${type}.webp`;
export const pictureOfAction = (name: string): string => `action-${name}.webp`;

/** What the schema of each visual says of it, from the comment before it. */
const comments = (): Map<string, string> => {
  const source = new URL('../../../contracts/src/scene/', import.meta.url);
  const found = new Map<string, string>();
  const pattern =
    /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export const \w+ = z\s*\.strictObject\(\{\s*type: z\.literal\('([^']+)'\)/g;
  for (const name of readdirSync(source)) {
    for (const [, comment, type] of readFileSync(new URL(name, source), 'utf8').matchAll(pattern)) {
      const lines = comment!.split('\n').map((line) => line.replace(/^\s*\*? ?/, '').trim());
      found.set(type!, lines.join(' ').trim());
    }
  }
  return found;
};

const spec = (value: object): string =>
  [
    '```json',
    JSON.stringify(value, null, 2).replace(/\[\s+(-?[\d.]+),\s+(-?[\d.]+)\s+\]/g, '[$1, $2]'),
    '```',
  ].join('\n');

/** The page in Markdown: a section with a picture for every visual and every action. */
export const writePage = (): string => {
  const said = comments();
  const visuals = visualTypes.flatMap((type) => {
    const sample = gallery[type];
    if (!sample) return [];
    const text = [sample.when, said.get(type)].filter(Boolean).join(' ');
    return [`### ${type}`, `![${type}](${pictureOfVisual(type)})`, text, spec(sample.visual)];
  });
  const actions = actionNames.flatMap((name) => {
    const sample = actionSamples[name];
    if (!sample) return [];
    const beats = sample.scene.beats as { actions?: object[] }[];
    return [
      `### ${name}`,
      `![${name}: before, during, after](${pictureOfAction(name)})`,
      sample.what,
      spec(beats.at(-1)!.actions![0]!),
    ];
  });
  return `${[
    '# The visual vocabulary',
    `Every visual and every action of the scene spec, version ${SPEC_VERSION}, as the renderer draws it. \`npm run visuals\` writes this page and its pictures anew;`,
    'the schema is [docs/api/scene-spec.schema.json](../api/scene-spec.schema.json), served as `/scene-spec.json`.',
    '## Visuals',
    ...visuals,
    '## Actions',
    'Before, during and after.',
    ...actions,
  ].join('\n\n')}\n`;
};
