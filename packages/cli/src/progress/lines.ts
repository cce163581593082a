import type { StageDisplay } from './stage-progress.ts';

/** One plain line for each thing that happens: for logs and pipes. */
export function createLines(write: (line: string) => void): StageDisplay {
  const said = new Set<string>();
  const say = (line: string) => {
    if (said.has(line)) return;
    said.add(line);
    write(line);
  };
  return {
    show(_states, { stage, state, seconds, scenes }) {
      if (state === 'done') {
        if (seconds !== null) say(`${stage}: done in ${seconds.toFixed(1)} s`);
      } else if (scenes) say(`${stage}: scene ${scenes.done} of ${scenes.all}`);
      else if (state === 'running') say(`${stage} …`);
    },
    close() {},
  };
}
