/** One line on stderr: standard output belongs to the program that is run afterwards. */
export function say(line) {
  process.stderr.write(`lectern: ${line}\n`);
}

/** Something that set-up cannot mend itself; its message tells the reader what to do. */
export class SetupError extends Error {}
