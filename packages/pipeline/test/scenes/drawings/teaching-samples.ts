/** Visuals that tell of what follows, comes round or is practised, as lessons use them. */
export const teachingInputs: Record<string, object> = {
  'a process with drawings': {
    type: 'process',
    steps: [
      { label: 'Sunlight hits the leaf', drawing: 'sun', role: 'b' },
      { label: 'Water is split', note: 'oxygen is set free', drawing: 'drop' },
      { label: 'Sugar is built', drawing: 'flask', role: 'd' },
    ],
  },
  'a numbered process in two rows': {
    type: 'process',
    numbered: true,
    steps: [
      'Ask',
      'Read what is known',
      'Suppose',
      'Plan an experiment',
      'Measure',
      'Compare',
      'Publish',
    ].map((label) => ({ label, note: 'as precisely as you can' })),
  },
  chevrons: {
    type: 'process',
    look: 'chevrons',
    steps: ['Collect', 'Clean', 'Train', 'Test', 'Ship'].map((label) => ({ label })),
  },
  'a timeline with true distances': {
    type: 'timeline',
    events: [
      { id: 'sputnik', at: 1957, label: 'Sputnik circles the Earth', role: 'a' },
      { id: 'gagarin', at: 1961, label: 'The first human in space', role: 'b' },
      { id: 'moon', at: '1969-07-20', label: 'Apollo 11 lands on the Moon', role: 'c' },
      { id: 'iss', at: 1998, label: 'The ISS begins' },
    ],
    now: { at: 1961, label: 'here' },
  },
  'a timeline with spans': {
    type: 'timeline',
    events: [
      { id: 'caesar', at: -44, label: 'Caesar is killed' },
      { id: 'last', at: 476, label: 'The last emperor' },
    ],
    spans: [{ id: 'rome', from: -44, to: 476, label: 'Roman Empire' }],
  },
  'a cycle with a token': {
    type: 'cycle',
    centre: 'The water cycle',
    token: {},
    stages: [
      { label: 'Evaporation', note: 'the sea warms up', drawing: 'sun' },
      { label: 'Clouds', drawing: 'cloud' },
      { label: 'Rain', drawing: 'drop' },
      { label: 'Rivers carry it back' },
    ],
  },
  'two stages that drive each other': {
    type: 'cycle',
    stages: [{ label: 'Predators grow' }, { label: 'Prey shrinks' }],
  },
  'two sets with their members': {
    type: 'venn',
    sets: [{ label: 'Divisors of 12' }, { label: 'Divisors of 18' }],
    items: [
      ...['4', '12'].map((text) => ({ in: ['a'], text })),
      ...['1', '2', '3', '6'].map((text) => ({ in: ['a', 'b'], text })),
      ...['9', '18'].map((text) => ({ in: ['b'], text })),
    ],
  },
  'three sets of a whole': {
    type: 'venn',
    whole: 'All 100 pupils',
    sets: [{ label: 'French' }, { label: 'Spanish' }, { label: 'Latin' }],
    items: [
      { in: ['a'], text: '18' },
      { in: ['a', 'b'], text: '12' },
      { in: ['a', 'b', 'c'], text: '3' },
      { in: [], text: '24' },
    ],
  },
};
