const type = 'rays';
const object = { distance: 30, height: 8 };

export const rays: Record<string, object> = {
  'image of a converging lens': { type, setup: { at: 'lens', focal: 20, object } },
  'magnifying glass': { type, setup: { at: 'lens', focal: 20, object: { distance: 12, height: 8 } } },
  'diverging lens': { type, setup: { at: 'lens', kind: 'diverging', focal: 20, object } },
  'concave mirror': { type, setup: { at: 'mirror', focal: 20, object: { distance: 50, height: 8 } } },
  'convex mirror': { type, setup: { at: 'mirror', kind: 'convex', focal: 20, object } },
  'plane mirror': { type, setup: { at: 'plane-mirror', object } },
  'light into glass': {
    type,
    setup: {
      at: 'interface',
      from: { name: 'air', index: 1 },
      into: { name: 'glass', index: 1.5 },
      angle_deg: 50,
    },
  },
  'light out of water': {
    type,
    setup: {
      at: 'interface',
      from: { name: 'water', index: 1.33 },
      into: { name: 'air', index: 1 },
      angle_deg: 35,
    },
  },
};
