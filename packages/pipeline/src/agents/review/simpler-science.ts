import type { Visual } from '@lectern/contracts/scene/visuals.ts';

/** A visual of mathematics or the sciences with less on it: what is shown stays, what is written about it goes; null for all others. */
export const simplerScience = (visual: Visual): Visual | null => {
  switch (visual.type) {
    case 'unit-circle':
      return { ...visual, special: 'none', values: false };
    case 'vector-field':
      return {
        ...visual,
        streamlines: visual.streamlines.map((line) => ({ ...line, label: undefined })),
        particles: visual.particles.map((particle) => ({ ...particle, label: undefined })),
        probes: visual.probes.slice(0, 1),
      };
    case 'molecule':
      return { ...visual, angles: [] };
    case 'circuit':
      return { ...visual, voltmeters: [], ground: false };
    case 'forces':
      return { ...visual, components: [], angles: [], values: false };
    case 'pendulum':
    case 'rays':
      return { ...visual, values: false };
    default:
      return null;
  }
};
