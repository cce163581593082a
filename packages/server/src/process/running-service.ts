/** A part of the server that runs in this process until it is closed. */
export interface RunningService {
  /** Takes no more work, finishes what is at hand within its grace, and ends. */
  close(): Promise<void>;
}
