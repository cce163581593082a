import { draw, highlight, move, show } from '../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../writing/plots.ts';
import { beat, place } from '../../writing/sketch.ts';
import { bars } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

const [voltage, current] = [12, 2];
const resistance = voltage / current;
const [delivered, line] = [100_000, 2];
/** Power in kilowatts that a line loses when it delivers at this voltage. */
const lost = (volts: number) => ((delivered / volts) ** 2 * line) / 1000;

export const electricPower: ShelfEntry = {
  id: 'electric-power',
  names: [
    'electric power',
    'electrical power',
    'Joule heating',
    "Joule's first law",
    "Joule's law of heating",
    'Joule–Lenz law',
    'resistive heating',
    'ohmic heating',
    'heating effect of electric current',
  ],
  subject: 'physics',
  field: 'Electricity',
  says: ['Electric power is voltage times current.', 'In a resistor all of it turns into heat.'],
  puzzle: [
    'A toaster wire glows, yet the cord that feeds it stays cool.',
    'The same current flows through both. Why does only one of them get hot?',
  ],
  symbols: [
    { tex: 'P', name: 'P', meaning: 'the power', unit: 'W', role: 'd' },
    { tex: 'V', name: 'V', meaning: 'the voltage across the resistor', unit: 'V', role: 'b' },
    { tex: 'I', name: 'I', meaning: 'the current', unit: 'A', role: 'a' },
    { tex: 'R', name: 'R', meaning: 'the resistance', unit: 'Ω', role: 'c' },
  ],
  formulas: [
    {
      id: 'power',
      tex: 'P = V \\, I',
      expression: 'P = V * I',
      says: 'Multiply the voltage by the current.',
    },
    {
      id: 'heat',
      tex: 'P = I^2 R',
      expression: 'P = I^2 * R',
      says: 'With the law of Ohm for the voltage, that is the current squared times the resistance.',
    },
  ],
  pictures: [
    {
      id: 'loop',
      title: 'Where the energy goes',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'loop',
            'full',
            {
              type: 'circuit',
              source: { id: 'battery', kind: 'battery', value: `${voltage} V` },
              series: [
                { id: 'meter', kind: 'ammeter', value: `${current} A`, role: 'a' },
                { id: 'wire', kind: 'resistor', name: 'heating wire', value: `${resistance} Ω`, role: 'c' },
              ],
              voltmeters: [{ id: 'volts', across: 'wire', value: `${voltage} V`, role: 'b' }],
              current: 'conventional',
            },
            'A battery of 12 volts drives 2 amperes through a heating wire of 6 ohms.',
          ),
        ],
        beats: [
          beat(
            `A battery of ${voltage} volts is connected to a heating wire.`,
            show('loop.wires', 0),
            show('loop.battery', 'battery'),
            show('loop.wire', 'wire'),
          ),
          beat(
            `${current} amperes flow: that is ${current} coulombs of charge in each second.`,
            show('loop.meter', 'amperes'),
            show('loop.current', 'flow'),
          ),
          beat(
            `${voltage} volts mean that each coulomb leaves ${voltage} joules in the wire.`,
            show('loop.volts', 'volts'),
          ),
          beat(
            `So the wire takes in ${voltage} times ${current}, ${voltage * current} joules every second. That is ${voltage * current} watts of heat.`,
            highlight('loop.wire', 'heat'),
          ),
        ],
      }),
    },
    {
      id: 'square',
      title: 'Twice the current, four times the heat',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(
              axis(0, 4.3, 'current in A', { ticks: [0, 1, 2, 3, 4].map((at) => ({ at, text: `${at}` })) }),
              axis(0, 105, 'power in W'),
              [
                curve('heater', `${resistance}*x^2`, 'c', {
                  from: 0,
                  to: 4.1,
                  label: `wire, ${resistance} Ω`,
                }),
                curve('cord', '0.2*x^2', 'muted', { from: 0, to: 4.1, label: 'cord, 0.2 Ω' }),
                tracker('here', `${resistance}*x^2`, 2, 'a', { guides: true }),
              ],
            ),
            'Power against current: a steep parabola for the heating wire, a nearly flat one for the cord.',
          ),
        ],
        beats: [
          beat(
            `At ${current} amperes the wire gives ${resistance * current ** 2} watts.`,
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            show('plot.here', 'watts'),
          ),
          beat(
            `Double the current, and the heat is four times as much, ${resistance * 16} watts.`,
            draw('plot.heater', 'Double', 1.2),
            move('plot.here', 4, 'four', 1.2),
          ),
          beat(
            'The cord carries the same current, but its resistance is tiny. So it stays cool.',
            draw('plot.cord', 'cord'),
            highlight('plot.cord', 'cool'),
          ),
        ],
      }),
    },
    {
      id: 'line',
      title: 'Why power lines use high voltage',
      purpose: 'application',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'loss',
            'full',
            bars(
              [
                ['1 kV', lost(1000), 'bad'],
                ['2 kV', lost(2000), 'b'],
                ['10 kV', lost(10_000), 'good'],
              ],
              'kW',
            ),
            'Heat lost in a line of 2 ohms that carries 100 kilowatts: 20 at one kilovolt, 5 at two, 0.2 at ten.',
          ),
        ],
        beats: [
          beat('A line of 2 ohms carries 100 kilowatts to a village.', show('loss.bar1', 'line')),
          beat(
            `At 1 kilovolt that takes 100 amperes, and ${lost(1000)} kilowatts heat the line.`,
            show('loss.value1', 'heat'),
          ),
          beat(
            `Twice the voltage needs half the current, so only a quarter is lost.`,
            show('loss.bar2', 'Twice'),
            show('loss.value2', 'quarter'),
          ),
          beat(
            `At 10 kilovolts the loss is down to a hundredth.`,
            show('loss.bar3', 'loss'),
            show('loss.value3', 'hundredth'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'A kettle at 230 volts draws 9 amperes. How much power does it take?',
    formula: 'power',
    given: { V: 230, I: 9 },
    find: 'P',
    sense: 'That is {result}, as much as some twenty bright lamps of 100 watts.',
  },
  misconception: {
    tempting: 'It is tempting to think that the current is used up on its way.',
    truth: 'The same current comes out. What it leaves behind is energy.',
  },
  uses: ['Kettles, fuses and electric heaters all work by this heat.'],
  takeaways: [
    'Power is voltage times current',
    'Heat grows with the current squared',
    'High voltage keeps line losses small',
  ],
  question: {
    ask: 'The current through a wire falls to a third. What becomes of its heat?',
    answer: 'It falls to a ninth, for heat goes with the square of the current.',
  },
};
