import { Visual } from '@lectern/contracts/scene/visuals.ts';
import { expect, test } from 'vitest';
import { simplerScience } from '../../src/agents/review/simpler-science.ts';
import { dark } from '../../src/scenes/theme.ts';
import { layOutVisual } from '../../src/scenes/visuals/registry.ts';
import { scienceSamples } from '../gallery/science-samples.ts';

test.each(Object.entries(scienceSamples))(
  'a simpler %s is a sound one with no more on it',
  (_type, sample) => {
    const visual = Visual.parse(sample.visual);
    const simpler = Visual.parse(simplerScience(visual));
    const region = { x: 96, y: 178, width: 1728, height: 848 };
    const runs = (of: Visual) =>
      layOutVisual({ id: 'it', visual: of }, region, dark).parts.reduce(
        (sum, { text }) => sum + text.length,
        0,
      );
    expect(simpler.type).toBe(visual.type);
    expect(runs(simpler)).toBeLessThanOrEqual(runs(visual));
  },
);

test('a visual of words has no simpler form here', () => {
  expect(simplerScience(Visual.parse({ type: 'card', kind: 'question', lines: ['Why?'] }))).toBeNull();
});
