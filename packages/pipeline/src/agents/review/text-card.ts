import type { Scene } from '@lectern/contracts/scene/lesson.ts';

/** The first words of a sentence, at most `limit` of them, cut before a comma where there is one. */
const opening = (sentence: string, limit: number): string => {
  const words = sentence.replaceAll('$', '').split(/\s+/);
  const clause = words.findIndex((word, index) => index >= 3 && /[,;:.?!]$/.test(word)) + 1;
  const count = clause > 0 && clause <= limit ? clause : Math.min(limit, words.length);
  const text = words
    .slice(0, count)
    .join(' ')
    .replace(/[,;:.]$/, '')
    .slice(0, 60);
  return count < words.length && clause !== count ? `${text} …` : text;
};

/** The heads of up to four sentences, one by one while they are spoken: always fits. */
export const textCard = (scene: Scene): Scene => {
  const spoken = scene.beats.slice(0, 4);
  const lines = spoken.map((beat) => ({ text: opening(beat.say, 8), role: 'ink' as const, emphasis: [] }));
  return {
    ...scene,
    elements: [
      ...scene.elements.filter((element) => element.region === 'header').slice(0, 1),
      ...scene.elements.filter((element) => element.region === 'footer').slice(0, 1),
      { id: 'card', region: 'full', alt: scene.title, visual: { type: 'lines', marker: 'dot', lines } },
    ],
    beats: scene.beats.map((beat, index) => ({
      ...beat,
      actions: [
        index < spoken.length
          ? { do: 'show' as const, target: `card.line${index + 1}` }
          : { do: 'highlight' as const, target: `card.line${spoken.length}` },
      ],
    })),
  };
};
