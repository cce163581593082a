import { z } from 'zod';
import { Name, Phrase, Role } from './roles.ts';

const labels = {
  name: Phrase.optional().describe('Such as `$R_1$`.'),
  value: Phrase.optional().describe('Such as `10 Ω`.'),
};
const Component = z.strictObject({
  id: Name,
  kind: z.enum(['resistor', 'lamp', 'capacitor', 'inductor', 'switch', 'ammeter', 'diode', 'motor', 'wire']),
  ...labels,
  closed: z
    .boolean()
    .default(true)
    .describe('Of a switch: how it starts; `move` to 1 closes and to 0 opens it.'),
  role: Role.default('ink'),
});

/**
 * A schematic of one source with components in series and, if wished, branches side by side; wires are routed by themselves.
 * Pick it for circuits, Ohm's and Kirchhoff's laws, series and parallel, meters, switches.
 * Parts: `wires`, the ids of source, components and voltmeters, `current` and `current-branch1` … (dots that run while the
 * circuit is closed; lamps glow with them), `ground`.
 */
export const CircuitVisual = z.strictObject({
  type: z.literal('circuit'),
  source: z
    .strictObject({
      id: Name,
      kind: z.enum(['battery', 'cell', 'alternating']),
      ...labels,
      role: Role.default('b'),
    })
    .prefault({ id: 'source', kind: 'battery' }),
  series: z.array(Component).max(5).default([]).describe('From the positive pole on.'),
  branches: z
    .array(z.array(Component).min(1).max(3))
    .max(4)
    .default([])
    .describe('Side by side, after `series`; empty, or at least two.'),
  after: z.array(Component).max(3).default([]).describe('On the way back to the source.'),
  voltmeters: z
    .array(z.strictObject({ id: Name, across: Name, value: Phrase.optional(), role: Role.default('c') }))
    .max(3)
    .default([]),
  ground: z.boolean().default(false),
  symbols: z.enum(['iec', 'ansi']).default('iec').describe('Resistors as boxes or as zigzags.'),
  current: z
    .enum(['none', 'conventional', 'electrons'])
    .default('none')
    .describe('Dots that run with the current.'),
});
