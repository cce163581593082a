import cliProgress from 'cli-progress';
import type { StageDisplay, StageState } from './stage-progress.ts';

const width = 28;

const note = ({ state, seconds, scenes }: StageState): string => {
  if (state === 'waiting') return '';
  if (state === 'done') return seconds === null ? 'done' : `${seconds.toFixed(1)} s`;
  return scenes ? `scene ${scenes.done} of ${scenes.all}` : '…';
};

/** One bar per stage, redrawn in place: for a terminal. */
export function createBars(initial: readonly StageState[]): StageDisplay {
  const multi = new cliProgress.MultiBar({
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: false,
    stopOnComplete: false,
    gracefulExit: false,
    fps: 12,
    format: (_options, { progress }, payload) => {
      const filled = Math.round(progress * width);
      const bar = '█'.repeat(filled) + '░'.repeat(width - filled);
      return `  ${String(payload.stage).padEnd(12)} ${bar}  ${payload.note}`;
    },
  });
  const bars = new Map(
    initial.map((state) => [state.stage, multi.create(1, 0, { stage: state.stage, note: '' })]),
  );
  return {
    show: (_states, changed) => bars.get(changed.stage)?.update(changed.share, { note: note(changed) }),
    close: () => multi.stop(),
  };
}
