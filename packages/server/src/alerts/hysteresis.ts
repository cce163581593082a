/** Whether a condition counts: since when it holds, or null. */
export interface Standing {
  since: Date;
  detail: string;
}

/**
 * Turns looks into a standing that does not flap: what holds must hold for `hold_ms` without a break before it counts,
 * and then must be away for as long before it does not. A look that could not be had (undefined) changes nothing.
 */
export function createHysteresis(hold_ms: number) {
  let standing: Standing | null = null;
  /** Since when the looks say otherwise than the standing. */
  let otherwise: number | null = null;
  return (look: string | null | undefined, now = Date.now()): Standing | null => {
    if (look === undefined) return standing;
    if ((look !== null) === (standing !== null)) {
      otherwise = null;
      if (standing && look !== null) standing = { ...standing, detail: look };
      return standing;
    }
    otherwise ??= now;
    if (now - otherwise < hold_ms) return standing;
    standing = look === null ? null : { since: new Date(otherwise), detail: look };
    otherwise = null;
    return standing;
  };
}
