import { createBars } from './bars.ts';
import { createLines } from './lines.ts';
import { type StageDisplay, StageProgress } from './stage-progress.ts';

/** Progress on stderr: bars on a terminal, lines elsewhere. */
export function showProgress(): StageProgress {
  const holder: { display?: StageDisplay } = {};
  const progress = new StageProgress({
    show: (states, changed) => holder.display?.show(states, changed),
    close: () => holder.display?.close(),
  });
  holder.display = process.stderr.isTTY
    ? createBars(progress.states)
    : createLines((line) => process.stderr.write(`  ${line}\n`));
  return progress;
}
