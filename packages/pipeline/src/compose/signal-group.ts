/** Signals the whole process group that a child leads; one that is gone already, or never came up, is left alone. */
export const signalGroup = (leader: number | undefined, signal: 'SIGTERM' | 'SIGKILL'): void => {
  try {
    if (leader !== undefined) process.kill(-leader, signal);
  } catch {
    // The group is gone already.
  }
};
