/** Bounds of the scene spec that an author must keep. */
export const sceneLimits = { elements: 8, beats: 16, actions: 24, sources: 6 } as const;
