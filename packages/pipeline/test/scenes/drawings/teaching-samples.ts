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
};
