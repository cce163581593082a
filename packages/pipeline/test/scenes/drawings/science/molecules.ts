const type = 'molecule';
const h = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `h${index + 1}`, element: 'H' }));
const carbons = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `c${index + 1}`, element: 'C' }));
const ring = (count: number, order: (index: number) => unknown) =>
  Array.from({ length: count }, (_, index) => ({
    from: `c${index + 1}`,
    to: `c${((index + 1) % count) + 1}`,
    order: order(index),
  }));

export const molecules: Record<string, object> = {
  'water molecule': {
    type,
    atoms: [
      { id: 'o', element: 'O', lone_pairs: 2, partial: 'minus' },
      ...h(2).map((atom) => ({ ...atom, partial: 'plus' })),
    ],
    bonds: [
      { from: 'o', to: 'h1' },
      { from: 'o', to: 'h2' },
    ],
    angles: [{ id: 'bend', at: 'o', from: 'h1', to: 'h2', text: '104.5°' }],
  },
  'carbon dioxide': {
    type,
    style: 'lewis',
    atoms: [
      { id: 'c', element: 'C' },
      { id: 'o1', element: 'O', lone_pairs: 2 },
      { id: 'o2', element: 'O', lone_pairs: 2 },
    ],
    bonds: [
      { from: 'c', to: 'o1', order: 2 },
      { from: 'c', to: 'o2', order: 2 },
    ],
  },
  'molecule of methane in space': {
    type,
    atoms: [{ id: 'c', element: 'C' }, ...h(4)],
    bonds: [
      { from: 'c', to: 'h1' },
      { from: 'c', to: 'h2' },
      { from: 'c', to: 'h3', depth: 'front' },
      { from: 'c', to: 'h4', depth: 'back' },
    ],
  },
  'molecule of ethanol': {
    type,
    atoms: [...carbons(2), { id: 'o', element: 'O' }, ...h(6)],
    bonds: [
      { from: 'c1', to: 'c2' },
      { from: 'c2', to: 'o' },
      { from: 'o', to: 'h1' },
      ...[2, 3, 4].map((index) => ({ from: 'c1', to: `h${index}` })),
      ...[5, 6].map((index) => ({ from: 'c2', to: `h${index}` })),
    ],
  },
  'molecule of phenol': {
    type,
    style: 'skeletal',
    atoms: [...carbons(6), { id: 'o', element: 'O' }, ...h(1)],
    bonds: [...ring(6, () => 'aromatic'), { from: 'c1', to: 'o' }, { from: 'o', to: 'h1' }],
  },
  'molecule of naphthalene': {
    type,
    style: 'skeletal',
    atoms: carbons(10),
    bonds: [
      ...ring(6, (index) => (index % 2 === 0 ? 2 : 1)),
      { from: 'c5', to: 'c7' },
      { from: 'c7', to: 'c8', order: 2 },
      { from: 'c8', to: 'c9' },
      { from: 'c9', to: 'c10', order: 2 },
      { from: 'c10', to: 'c6' },
    ],
  },
  'molecule of salt, as ions': {
    type,
    style: 'lewis',
    atoms: [
      { id: 'na', element: 'Na', charge: 1 },
      { id: 'cl', element: 'Cl', charge: -1, lone_pairs: 4 },
    ],
  },
};
