import { draw, highlight, show } from '../../writing/actions.ts';
import { compute } from '../../writing/compute.ts';
import { brace, figure, rect, type ShapeInput, tag, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { edge, graph, node, numberLine } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

const address = [192, 168, 5, 37];
const neighbour = 60;
const stranger = 80;
const prefix = 26;
const dotted = (last: number) => [...address.slice(0, 3), last].join('.');
const bits = address.flatMap((part) => [...part.toString(2).padStart(8, '0')]);
const size = 2 ** (32 - prefix);
const blockOf = (last: number) => Math.floor(last / size);
const first = blockOf(address[3]!) * size;
const last = first + size - 1;

/** Left edge of a bit: groups of eight with a gap between them. */
const left = (i: number) => i + Math.floor(i / 8);
const strip: ShapeInput[] = bits.flatMap((bit, i) => [
  rect(`box${i}`, [left(i), 0], [left(i) + 1, 1.7], i < prefix ? 'a' : 'b', { fill: 'soft' }),
  text(`bit${i}`, [left(i) + 0.5, 0.85], bit),
]);
const group = (k: number, when: string | number) =>
  Array.from({ length: 8 }, (_, i) => 8 * k + i).flatMap((i) => [
    show(`strip.box${i}`, when),
    show(`strip.bit${i}`, when),
  ]);

export const subnetting: ShelfEntry = {
  id: 'subnetting',
  names: [
    'IP addressing and subnetting',
    'IP address',
    'IP addressing',
    'IPv4',
    'IPv4 address',
    'internet protocol',
    'subnet',
    'subnetting',
    'subnetwork',
    'subnet mask',
    'netmask',
    'CIDR',
    'CIDR notation',
    'classless inter-domain routing',
    'network prefix',
    'default gateway',
  ],
  subject: 'computing',
  field: 'Computer networks',
  says: [
    'An IPv4 address has 32 bits: the front ones name the network, the rest name the device in it.',
    'The prefix, such as /26, tells how many bits belong to the network.',
  ],
  puzzle: [
    'Your computer sends a packet to another one.',
    'How does it know whether the other is in the same house or across the world?',
  ],
  symbols: [
    { tex: 'h', name: 'h', meaning: 'the number of addresses for devices', role: 'b' },
    { tex: 'p', name: 'p', meaning: 'the length of the prefix in bits', role: 'a' },
  ],
  formulas: [
    {
      id: 'hosts',
      tex: 'h = 2^{32 - p} - 2',
      expression: 'h = 2^(32 - p) - 2',
      says: 'The free bits give two to their number of addresses, and two of those are reserved.',
    },
  ],
  pictures: [
    {
      id: 'bits',
      title: 'Thirty-two bits, cut in two',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'strip',
            'full',
            figure(
              { min: [-0.4, -6], max: [35.4, 9] },
              ...address.map((part, k) =>
                text(`n${k}`, [9 * k + 4, 3.4], String(part), 'ink', { size: 'large' }),
              ),
              ...strip,
              brace('net', [left(prefix - 1) + 1, -0.5], [0, -0.5], 'a', {
                label: tag(`network: ${prefix} bits`, 'below', 'a'),
              }),
              brace('host', [35, -0.5], [left(prefix), -0.5], 'b', {
                label: tag(`device: ${32 - prefix}`, 'below', 'b'),
              }),
            ),
            `The address ${dotted(address[3]!)} in bits: ${prefix} for the network and ${32 - prefix} for the device.`,
          ),
        ],
        beats: [
          beat(
            `Here is an address: ${dotted(address[3]!)}.`,
            ...address.map((_, k) => show(`strip.n${k}`, 0.2 + k * 0.2)),
          ),
          beat(
            'Each of the four numbers is eight bits, so there are 32 of them.',
            ...address.flatMap((_, k) => group(k, 0.1 + k * 0.2)),
          ),
          beat(
            `The first ${prefix} are for the network, like a street. This is written as slash ${prefix}.`,
            draw('strip.net', 'network'),
            highlight('strip.box0', 'street'),
          ),
          beat(
            `The last ${32 - prefix} are for the device, like a house in that street.`,
            draw('strip.host', 'device'),
          ),
        ],
      }),
    },
    {
      id: 'blocks',
      title: 'One block, four subnets',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'line',
            'full',
            numberLine(0, 256, {
              ticks: Array.from({ length: 5 }, (_, k) => ({ at: k * size, text: String(k * size) })),
              spans: Array.from({ length: 4 }, (_, k) => ({
                id: `net${k}`,
                from: k * size,
                to: (k + 1) * size - 1,
                label: `subnet ${k + 1}`,
                role: (['a', 'b', 'c', 'd'] as const)[k]!,
              })),
              marks: [
                { id: 'me', at: address[3]!, label: `.${address[3]}`, role: 'good' },
                { id: 'far', at: stranger, label: `.${stranger}`, role: 'bad' },
              ],
            }),
            `The last number from 0 to 255, cut into four subnets of ${size}; ${address[3]} lies in the first, ${stranger} in the second.`,
          ),
        ],
        beats: [
          beat(
            'With the first three numbers fixed, the last one runs from 0 to 255.',
            show('line.axis', 'last'),
          ),
          beat(
            `A prefix of ${prefix} cuts that into four subnets of ${size} addresses each.`,
            ...Array.from({ length: 4 }, (_, k) => show(`line.net${k}`, 0.3 + k * 0.12)),
          ),
          beat(
            `Device ${address[3]} lies in the first. Device ${stranger} is in the next one: another network.`,
            show('line.me', 'Device'),
            show('line.far', ['Device', 2]),
          ),
          beat(
            `The ends are taken: ${first} names the subnet itself, and ${last} calls everybody in it. So ${compute('2^6 - 2')} are left.`,
            highlight('line.net0', 'ends', 2),
          ),
        ],
      }),
    },
    {
      id: 'way',
      title: 'Next door or far away?',
      purpose: 'application',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'way',
            'full',
            graph(
              'layered',
              [
                node('me', `.${address[3]}`, 'good', 'circle'),
                node('near', `.${neighbour}`, 'a', 'circle'),
                node('router', 'router', 'accent', 'box'),
                node('far', `.${stranger}`, 'b', 'circle'),
                node('world', 'internet', 'muted'),
              ],
              [
                edge('direct', 'me', 'near', { label: 'same prefix', role: 'a' }),
                edge('out', 'me', 'router', { label: 'other prefix', role: 'b' }),
                edge('next', 'router', 'far'),
                edge('on', 'router', 'world'),
              ],
              'right',
            ),
            'From device 37 straight to device 60 in the same subnet; to device 80 and to the internet by way of the router.',
          ),
        ],
        beats: [
          beat(
            `Device ${address[3]} wants to reach ${neighbour}. It compares the network bits: all equal.`,
            show('way.me', 'Device'),
            show('way.near', 'reach'),
          ),
          beat('So it sends the packet straight across.', draw('way.direct', 'straight')),
          beat(
            `To reach ${stranger}, the bits differ. It hands the packet to the router.`,
            show('way.router', 'router'),
            draw('way.out', 'differ'),
          ),
          beat(
            'The router looks at the prefix in the same way, and passes it on.',
            show('way.far', 'passes'),
            draw('way.next', 'passes'),
            show('way.world', 'on'),
            draw('way.on', 'on'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'An office needs 50 addresses and plans a subnet with a prefix of 26 bits. How many devices fit?',
    formula: 'hosts',
    given: { p: prefix },
    find: 'h',
    sense: 'With {result} addresses, fifty devices fit; one bit more of prefix would leave only thirty.',
  },
  misconception: {
    tempting: 'It is tempting to think that a longer prefix means a larger network.',
    truth: 'Each bit more for the network leaves one bit less for devices, and halves it.',
  },
  uses: ['Routers need one line per network instead of one per device.'],
  takeaways: [
    'The front bits name the network',
    'One more prefix bit halves it',
    'Other prefix: to the router',
  ],
  question: {
    ask: 'How many device addresses does a /24 network have?',
    answer: 'Eight bits are left: 256 addresses, minus the two reserved, make 254.',
  },
};
