import { stages } from '@lectern/contracts/stages.ts';
import { describe, expect, test } from 'vitest';
import { createLines } from '../src/progress/lines.ts';
import { type StageNews, StageProgress } from '../src/progress/stage-progress.ts';

const counted = (scene: number, scenes: number): StageNews => ({
  type: 'progress',
  progress: {
    percentage: 50,
    current_stage: 'rendering',
    stages_completed: ['researching', 'planning', 'writing', 'reviewing', 'narrating'],
    scene,
    scenes,
    eta_s: null,
  },
});

function follow() {
  const lines: string[] = [];
  return { lines, progress: new StageProgress(createLines((line) => lines.push(line))) };
}

describe('the progress of the stages', () => {
  test('follows all eight from waiting to done', () => {
    const { lines, progress } = follow();
    expect(progress.states.map(({ stage }) => stage)).toEqual(stages);
    for (const stage of stages) {
      progress.take({ type: 'stage', stage, state: 'started', seconds: null });
      progress.take({ type: 'stage', stage, state: 'completed', seconds: 1.25 });
    }
    expect(progress.states.every(({ state, share }) => state === 'done' && share === 1)).toBe(true);
    expect(lines).toHaveLength(16);
    expect(lines.at(-1)).toBe('checking: done in 1.3 s');
  });

  test('counts the scenes of a stage as its share', () => {
    const { lines, progress } = follow();
    progress.take(counted(3, 12));
    expect(progress.states[5]).toMatchObject({ stage: 'rendering', state: 'running', share: 0.25 });
    expect(progress.states[4]).toMatchObject({ stage: 'narrating', state: 'done' });
    expect(lines.at(-1)).toBe('rendering: scene 3 of 12');
  });

  test('says nothing twice', () => {
    const { lines, progress } = follow();
    progress.take(counted(3, 12));
    progress.take(counted(3, 12));
    expect(lines).toEqual(['rendering: scene 3 of 12']);
  });

  test('a late count does not reopen a stage that is done', () => {
    const { progress } = follow();
    progress.take({ type: 'stage', stage: 'rendering', state: 'completed', seconds: 4 });
    progress.take(counted(11, 12));
    expect(progress.states[5]).toMatchObject({ state: 'done', share: 1, seconds: 4 });
  });
});
