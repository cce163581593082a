import { draw, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { edge, graph, node } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

export const whereHydrogenGoes: Demonstration = {
  id: 'where-hydrogen-goes',
  name: 'an acid that adds to a double bond',
  title: 'Which carbon gets the hydrogen?',
  about:
    /markovnikov|addition reaction|electrophilic|carbocation|alkene|\bsn[12]\b|nucleophil|elimination reaction|zaitsev|substitution reaction/i,
  named: /asymmetric alkene/i,
  puzzle: [
    'An acid adds to a double bond whose two carbons are not alike.',
    'Which of them gets the hydrogen?',
  ],
  draw: () =>
    scene(
      graph(
        'layered',
        [
          node('start', 'CH₃–CH=CH₂ + HBr', 'accent', 'box'),
          node('good', 'CH₃–CH⁺–CH₃', 'good', 'box'),
          node('bad', 'CH₃–CH₂–CH₂⁺', 'bad', 'box'),
          node('main', 'CH₃–CHBr–CH₃', 'good', 'box'),
          node('rare', 'CH₃–CH₂–CH₂Br', 'muted', 'box'),
        ],
        [
          edge('e1', 'start', 'good', { label: 'H to the end', role: 'good' }),
          edge('e2', 'start', 'bad', { label: 'H to the middle', role: 'bad' }),
          edge('e3', 'good', 'main', { label: 'most', role: 'good' }),
          edge('e4', 'bad', 'rare', { label: 'hardly any', role: 'muted', dash: true }),
        ],
      ),
      'Propene and hydrogen bromide: hydrogen at the end carbon leaves the better cation, which becomes 2-bromopropane.',
      beat(
        'Here is propene, with hydrogen bromide. The hydrogen comes first, without its electron.',
        show('pic.start', 'propene'),
      ),
      beat(
        'If it goes to the end carbon, the charge is left on the middle one, where two neighbours help to carry it.',
        draw('pic.e1', 'end'),
        show('pic.good', 'charge'),
      ),
      beat(
        'If it goes to the middle, the charge sits at the end, with only one neighbour.',
        draw('pic.e2', 'middle'),
        show('pic.bad', 'charge'),
      ),
      beat(
        'The first is far easier. So hydrogen ends up where hydrogens are already, and bromine in the middle.',
        draw('pic.e3', 'easier'),
        show('pic.main', 'hydrogen'),
        draw('pic.e4', 0.8),
        show('pic.rare', 0.85),
      ),
    ),
  question: choice(
    'In CH₂=C(CH₃)₂, which carbon gets the hydrogen of an acid?',
    'the CH₂',
    ['the one with the methyls', 'a methyl'],
    'It has more hydrogens already, and leaves the charge on the other one.',
  ),
  stays: 'Hydrogen goes where hydrogens are',
};
