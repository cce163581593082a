import { Failure } from './failure.ts';
import { Interrupted, untilInterrupted } from './interrupt.ts';
import { createProgram } from './program.ts';

const signal = untilInterrupted();
try {
  await createProgram(signal).parseAsync();
} catch (error) {
  const interruption = signal.aborted ? signal.reason : error;
  if (interruption instanceof Interrupted) {
    process.stderr.write('Stopped.\n');
    process.exitCode = interruption.exitCode;
  } else {
    process.stderr.write(
      `${error instanceof Failure ? error.message : String((error as Error)?.stack ?? error)}\n`,
    );
    process.exitCode = 1;
  }
}
// Nothing is waited for any more; an open keep-alive connection must not hold us.
process.exit();
