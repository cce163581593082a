import { CommandEvent, commandLimits } from '@lectern/contracts/command-protocol.ts';
import { PipelineFailure } from '../failure.ts';

const nonsense = (detail: string, line?: Buffer) =>
  new PipelineFailure(`The pipeline program spoke nonsense: ${detail}.`, {
    ...(line ? { internal: `It said: ${line.toString('utf8', 0, 300)}` } : {}),
  });

const newline = 0x0a;

/** Takes standard output apart into events, within the bounds of the protocol. */
export class EventLines {
  #rest: Buffer[] = [];
  #held = 0;
  #bytes = 0;
  #lines = 0;

  /** The events that are whole by now. @throws PipelineFailure for what is no event, or too much. */
  *add(piece: Buffer): Generator<CommandEvent> {
    this.#bytes += piece.length;
    if (this.#bytes > commandLimits.output) {
      throw nonsense(`more than ${commandLimits.output} bytes on its standard output`);
    }
    for (let rest = piece; rest.length > 0; ) {
      const end = rest.indexOf(newline);
      const part = end < 0 ? rest : rest.subarray(0, end);
      this.#held += part.length;
      if (this.#held > commandLimits.line) {
        throw nonsense(`line ${this.#lines + 1} is longer than ${commandLimits.line} bytes`);
      }
      this.#rest.push(part);
      if (end < 0) return;
      rest = rest.subarray(end + 1);
      const event = this.#takeLine();
      if (event) yield event;
    }
  }

  /** What stands after the last line break. */
  *end(): Generator<CommandEvent> {
    const event = this.#takeLine();
    if (event) yield event;
  }

  #takeLine(): CommandEvent | null {
    const line = Buffer.concat(this.#rest);
    this.#rest = [];
    this.#held = 0;
    this.#lines += 1;
    if (this.#lines > commandLimits.lines) throw nonsense(`more than ${commandLimits.lines} lines`);
    if (line.toString('latin1').trim() === '') return null;
    return parseLine(line, this.#lines);
  }
}

function parseLine(line: Buffer, number: number): CommandEvent {
  let value: unknown;
  try {
    value = JSON.parse(line.toString('utf8'));
  } catch {
    throw nonsense(`line ${number} of its standard output is not JSON`, line);
  }
  const event = CommandEvent.safeParse(value);
  if (event.success) return event.data;
  const { path = [], message = '' } = event.error.issues[0] ?? {};
  throw nonsense(`line ${number} is no event of the protocol (/${path.join('/')}: ${message})`, line);
}
