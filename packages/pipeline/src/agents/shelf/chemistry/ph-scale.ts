import { draw, highlight, move, show } from '../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../writing/plots.ts';
import { beat, place } from '../../writing/sketch.ts';
import { numberLine, table } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

export const phScale: ShelfEntry = {
  id: 'ph-scale',
  names: ['pH scale', 'pH', 'pH scale definition', 'power of hydrogen', 'acidity'],
  subject: 'chemistry',
  field: 'Acids and bases',
  says: [
    'pH measures the concentration of hydrogen ions on a logarithmic scale.',
    'The more hydrogen ions a solution holds, the lower its pH.',
  ],
  puzzle: [
    'Lemon juice holds about a hundred thousand times more hydrogen ions than pure water.',
    'How can one small scale hold numbers that differ so much?',
  ],
  symbols: [
    { tex: '\\text{pH}', name: 'pH', meaning: 'the number on the scale', role: 'b' },
    {
      tex: '[\\text{H}^+]',
      name: 'H',
      meaning: 'the concentration of hydrogen ions',
      unit: 'mol/L',
      role: 'a',
    },
  ],
  formulas: [
    {
      id: 'definition',
      tex: '\\text{pH} = -\\log_{10} [\\text{H}^+]',
      expression: 'pH = -log10(H)',
      says: 'Take the logarithm of the concentration, and change its sign.',
    },
  ],
  pictures: [
    {
      id: 'line',
      title: 'From acid to base',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'scale',
            'full',
            numberLine(0, 14, {
              ticks: Array.from({ length: 15 }, (_, at) => ({ at, text: String(at) })),
              spans: [
                { id: 'acid', from: 0, to: 7, label: 'acidic', role: 'c' },
                { id: 'base', from: 7, to: 14, label: 'basic', role: 'a' },
              ],
              marks: [
                { id: 'lemon', at: 2, label: 'lemon juice', role: 'c' },
                { id: 'water', at: 7, label: 'pure water', role: 'ink' },
                { id: 'soap', at: 10, label: 'soapy water', role: 'a' },
              ],
            }),
            'The pH scale from zero to fourteen: lemon juice near two, water at seven, soapy water near ten.',
          ),
        ],
        beats: [
          beat('Here is the scale, usually drawn from zero to fourteen.', draw('scale.axis', 'scale')),
          beat('Pure water stands in the middle, at seven.', show('scale.water', 'water')),
          beat(
            'Below seven a solution is acidic, like lemon juice.',
            show('scale.acid', 'acidic'),
            show('scale.lemon', 'lemon'),
          ),
          beat(
            'Above seven it is basic, like soapy water.',
            show('scale.base', 'basic'),
            show('scale.soap', 'soapy'),
          ),
        ],
      }),
    },
    {
      id: 'powers',
      title: 'One step is a factor of ten',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'powers',
            'full',
            table(
              ['hydrogen ions, mol/L', 'as a power', 'pH'],
              [
                ['0.01', '10⁻²', '2'],
                ['0.001', '10⁻³', '3'],
                ['0.0001', '10⁻⁴', '4'],
                ['0.0000001', '10⁻⁷', '7'],
              ],
            ),
            'Concentrations as powers of ten beside their pH: the exponent without its sign is the pH.',
          ),
        ],
        beats: [
          beat(
            'One hundredth of a mole per litre is ten to the minus two, so the pH is two.',
            show('powers.head', 0),
            show('powers.row1', 'hundredth'),
          ),
          beat('Take ten times fewer ions, and the pH goes up by one.', show('powers.row2', 'fewer')),
          beat('Ten times fewer again, and it is four.', show('powers.row3', 'again')),
          beat(
            'Pure water sits at ten to the minus seven, and that is where the seven comes from.',
            show('powers.row4', 'water'),
            highlight('powers.cell-4-3', ['seven', 2]),
          ),
        ],
      }),
    },
    {
      id: 'curve',
      title: 'A scale that bends',
      purpose: 'exploration',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(axis(0, 0.1, 'hydrogen ions in mol/L'), axis(0, 5, 'pH'), [
              curve('curve', '-log10(x)', 'b', { from: 0.00002, to: 0.1 }),
              tracker('here', '-log10(x)', 0.1, 'a', { guides: true }),
            ]),
            'pH against concentration: a steep fall that flattens out as the concentration grows.',
          ),
        ],
        beats: [
          beat(
            'Plot pH against the concentration, and the curve bends.',
            draw('plot.curve', 'curve'),
            show('plot.here', 'bends'),
          ),
          beat('From a tenth down to a hundredth, pH climbs by one.', move('plot.here', 0.01, 'hundredth')),
          beat('Down to a thousandth, it climbs by one once more.', move('plot.here', 0.001, 'thousandth')),
        ],
      }),
    },
  ],
  example: {
    ask: 'A vinegar holds 0.0016 moles of hydrogen ions per litre. What is its pH?',
    formula: 'definition',
    given: { H: 0.0016 },
    find: 'pH',
    digits: 2,
    sense: 'A pH of {result}: clearly acidic, as you can taste.',
  },
  misconception: {
    tempting: 'It is tempting to think that pH 4 is twice as acidic as pH 8.',
    truth: 'Four steps apart means ten thousand times more hydrogen ions.',
  },
  uses: ['Gardeners, doctors and pool keepers all read this one number.'],
  takeaways: ['More hydrogen ions, lower pH', 'One step is a factor of ten', 'Seven is neutral'],
  question: {
    ask: 'How many times more hydrogen ions does pH 3 have than pH 5?',
    answer: 'Two steps, so ten times ten: a hundred times more.',
  },
};
