import type { Sample } from './sample.ts';

export const formulaSamples: Record<string, Sample> = {
  tex: {
    when: 'For a formula whose symbols are named one after another.',
    visual: {
      type: 'tex',
      tex: 'PV = nRT',
      parts: [
        { id: 'p', tex: 'P', role: 'a' },
        { id: 'v', tex: 'V', role: 'b' },
        { id: 't', tex: 'T', role: 'c' },
      ],
      annotations: [
        { part: 'p', text: 'pressure' },
        { part: 'v', text: 'volume', side: 'above' },
        { part: 't', text: 'temperature in kelvin' },
      ],
    },
  },
  equation: {
    when: 'For a derivation or calculation, line by line or as one line that becomes the next.',
    visual: {
      type: 'equation',
      steps: [
        { tex: '3x + 6 = 12' },
        { tex: '3x = 6', note: 'subtract 6' },
        { tex: 'x = 2', note: 'divide by 3' },
      ],
      parts: [{ id: 'x', tex: 'x', role: 'a' }],
    },
  },
  'worked-example': {
    visual: {
      type: 'worked-example',
      given: [{ tex: 'm = 2\\,\\text{kg}' }, { tex: 'a = 3\\,\\text{m/s}^2' }],
      sought: { tex: 'F' },
      steps: [{ tex: 'F = m \\cdot a' }, { tex: 'F = 2 \\cdot 3' }],
      result: 'F = 6\\,\\text{N}',
    },
  },
};
