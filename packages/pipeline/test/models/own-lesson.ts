import type { Scene } from '@lectern/contracts/scene/lesson.ts';
import type { z } from 'zod';
import type { ModelCall, Models } from '../../src/models/port.ts';

type SceneInput = z.input<typeof Scene>;

const planned = (
  id: string,
  purpose: SceneInput['purpose'],
  title: string,
  visual: string,
  seconds: number,
  sources: string[],
) => ({ id, purpose, title, aim: `Knows: ${title}.`, visuals: [visual], seconds, sources });

/** A plan that is a model's own: none of its scenes is one of the rule-based author's. */
export const ownPlan = {
  title: "Hooke's law",
  target_s: 95,
  estimate_s: 90,
  scenes: [
    planned('puzzle', 'open', 'A spring that pulls back', 'title', 12, ['s1']),
    planned('in-one-line', 'statement', 'The law in one line', 'tex', 20, ['s1']),
    planned('straight', 'exploration', 'Twice as far, twice the force', 'axes', 25, ['s1']),
    planned('case', 'example', 'A case with numbers', 'equation', 20, ['s1', 'computation']),
    planned('home', 'recap', 'What to take home', 'recap', 12, ['s1', 's2']),
  ],
};

const scene = (
  id: string,
  element: SceneInput['elements'][number],
  beats: { say: string; sources?: string[]; actions: SceneInput['beats'][number]['actions'] }[],
): SceneInput => {
  const { title, purpose } = ownPlan.scenes.find((one) => one.id === id)!;
  const numbered = beats.map((beat, index) => ({ id: `b${index + 1}`, sources: ['s1'], ...beat }));
  return { id, title, purpose, elements: [element], beats: numbered };
};

/** The scenes of that plan, as a careful author would write them. */
export const ownScenes = (): Record<string, SceneInput> => ({
  puzzle: scene(
    'puzzle',
    { id: 'title', region: 'frame', alt: 'Title', visual: { type: 'title', text: "Hooke's law" } },
    [{ say: 'Pull on a spring, and it pulls back. How hard?', actions: [{ do: 'show', target: 'title' }] }],
  ),
  'in-one-line': scene(
    'in-one-line',
    {
      ...{ id: 'formula', region: 'full', alt: 'F equals k x' },
      visual: { type: 'tex', tex: 'F = k\\,x', parts: [{ id: 'force', tex: 'F', role: 'f' }] },
    },
    [
      {
        say: 'The force is the spring constant times the extension.',
        actions: [{ do: 'write', target: 'formula' }],
      },
      { say: 'F is the force, in newtons.', actions: [{ do: 'highlight', target: 'formula.force' }] },
    ],
  ),
  straight: scene(
    'straight',
    {
      ...{ id: 'graph', region: 'full', alt: 'A straight line through the origin' },
      visual: {
        type: 'axes',
        x: { min: 0, max: 0.5, label: 'extension in metres' },
        y: { min: 0, max: 100, label: 'force in newtons' },
        plots: [
          { plot: 'function', id: 'force', y: '200*x', role: 'a' },
          { plot: 'tracker', id: 'dot', of: '200*x', at: 0.1, guides: true },
        ],
      },
    },
    [
      {
        say: 'Take a spring of 200 newtons per metre, and draw its force against its extension.',
        actions: [
          { do: 'draw', target: 'graph.x-axis' },
          { do: 'draw', target: 'graph.y-axis' },
          { do: 'draw', target: 'graph.force' },
        ],
      },
      {
        say: 'At 0.1 metres it pulls with 20 newtons, at 0.2 with 40.',
        sources: ['s1', 'computation'],
        actions: [
          { do: 'show', target: 'graph.dot' },
          { do: 'move', target: 'graph.dot', to: 0.2 },
        ],
      },
    ],
  ),
  case: scene(
    'case',
    {
      ...{ id: 'work', region: 'full', alt: 'A calculation' },
      visual: { type: 'equation', steps: [{ tex: 'F = 200 \\cdot 0.15' }, { tex: '200 \\cdot 0.15 = 30' }] },
    },
    [
      { say: 'How hard does it pull at 0.15 metres?', actions: [{ do: 'write', target: 'work.step1' }] },
      { say: 'With 30 newtons.', sources: ['computation'], actions: [{ do: 'write', target: 'work.step2' }] },
    ],
  ),
  home: scene(
    'home',
    {
      ...{ id: 'recap', region: 'full', alt: 'Recap' },
      visual: { type: 'recap', points: ['Force is proportional to extension', 'Up to the elastic limit'] },
    },
    [
      {
        say: 'So the force is proportional to the extension, up to the elastic limit.',
        sources: ['s1', 's2'],
        actions: [{ do: 'show', target: 'recap' }],
      },
    ],
  ),
});

/** Models that answer planner and writer from these, and remember what they were asked. */
export const modelsWith = (scenes: Record<string, SceneInput>): Models & { asked: ModelCall[] } => {
  const asked: ModelCall[] = [];
  return {
    asked,
    list: [{ name: 'own/author', price: null }],
    roles: {},
    limits: { tokens: 1_000_000, seconds: 60, parallel: 4 },
    async complete(call) {
      asked.push(call);
      const data = JSON.parse(call.messages[0]!.text.split('\n')[1]!);
      const text = JSON.stringify(data.scene ? scenes[data.scene.id] : ownPlan);
      return { text, finish: 'stop', inputTokens: null, outputTokens: null };
    },
  };
};
