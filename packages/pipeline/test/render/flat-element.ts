import type { LaidElement, LaidPart } from '../../src/scenes/visual.ts';

/** An element of plain squares in a row, 100 pixels each, for tests that need no picture. */
export function squares(
  id: string,
  parts: (string | Partial<LaidPart>)[],
  type: LaidElement['type'] = 'figure',
): LaidElement {
  const laid = parts.map(
    (part, index): LaidPart => ({
      id: typeof part === 'string' ? part : (part.id ?? `part${index + 1}`),
      box: { x: 200 + 150 * index, y: 400, width: 100, height: 100 },
      kind: 'graphic',
      colour: '#ffffff',
      text: [],
      ...(typeof part === 'string' ? {} : part),
    }),
  );
  return {
    id,
    type,
    box: { x: 200, y: 400, width: 150 * laid.length, height: 100 },
    parts: laid,
    faults: [],
    draw(context, state) {
      for (const part of laid) {
        const own = state.parts.get(part.id);
        if (!own) continue;
        context.globalAlpha = own.reveal * own.opacity;
        context.fillStyle = '#ffffff';
        context.fillRect(part.box.x + Math.sin(own.clock) * 20, part.box.y, part.box.width, part.box.height);
      }
    },
  };
}
