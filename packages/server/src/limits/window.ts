/** How many requests of one kind a caller may make within any `window_ms`. */
export interface Policy {
  quota: number;
  window_ms: number;
}

/** Where a caller stands after a request, whether it was allowed or not. */
export interface Standing {
  allowed: boolean;
  remaining: number;
  /** Until more becomes available. */
  reset_ms: number;
}

/** A window slides in so many steps: its oldest slot leaves as a whole. So there are never more than `quota` in any window. */
export const slots = 10;
