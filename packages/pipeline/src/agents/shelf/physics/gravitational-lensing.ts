import { draw, highlight, move, show } from '../../writing/actions.ts';
import { spelled } from '../../writing/compute.ts';
import { axes, axis, curve, tracker } from '../../writing/plots.ts';
import { arrow, circle, figure, path, point, segment, tag } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import type { ShelfEntry } from '../entry.ts';

const [G, c, sun, radius] = [6.674e-11, 2.998e8, 1.989e30, 6.957e8];
const arcseconds = (180 * 3600) / Math.PI;
/** How far light is bent that passes the Sun at so many of its radii, in arcseconds. */
const bending = (radii: number) => ((4 * G * sun) / (c ** 2 * radius * radii)) * arcseconds;
const atEdge = bending(1);
const law = `${atEdge.toFixed(4)}/x`;

export const gravitationalLensing: ShelfEntry = {
  id: 'gravitational-lensing',
  names: [
    'gravitational lensing',
    'gravitational lens',
    'Einstein ring',
    'deflection of light by gravity',
    'gravitational deflection of light',
    'microlensing',
  ],
  subject: 'physics',
  field: 'General relativity',
  says: [
    'Mass bends the light that passes it, so a heavy body works like a lens.',
    'The angle grows with the mass, and shrinks with the distance at which the light passes.',
  ],
  puzzle: [
    'In 1919 astronomers photographed stars next to the darkened Sun, and found them out of place.',
    'The stars had not moved. What had?',
  ],
  symbols: [
    { tex: '\\alpha', name: 'alpha', meaning: 'the angle of bending', unit: 'rad', role: 'd' },
    { tex: 'G', name: 'G', meaning: 'the gravitational constant', role: 'e' },
    { tex: 'M', name: 'M', meaning: 'the mass of the lens', unit: 'kg', role: 'a' },
    { tex: 'c', name: 'c', meaning: 'the speed of light', unit: 'm/s', role: 'f' },
    { tex: 'b', name: 'b', meaning: 'the distance at which the light passes', unit: 'm', role: 'b' },
  ],
  formulas: [
    {
      id: 'law',
      tex: '\\alpha = \\frac{4 G M}{c^2 b}',
      expression: 'alpha = 4*G*M/(c^2*b)',
      says: 'The angle is four times G times the mass, over c squared times the distance.',
    },
  ],
  pictures: [
    {
      id: 'eclipse',
      title: 'A star out of place',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'sky',
            'full',
            figure(
              { min: [-6.6, -2], max: [6.6, 3.6] },
              circle('sun', [0, 0], 0.9, 'b', { fill: 'soft', label: tag('Sun', 'below', 'b') }),
              circle('earth', [5.6, 0], 0.25, 'a', { fill: 'solid', label: tag('Earth', 'below', 'a') }),
              point('star', [-5.8, 0.5], 'ink', { size: 'large', label: tag('true place', 'below') }),
              path(
                'light',
                [
                  [-5.8, 0.5],
                  [-3, 0.95],
                  [-1.2, 1.19],
                  [0, 1.25],
                  [1.2, 1.12],
                  [3, 0.7],
                  [5.4, 0.08],
                ],
                'd',
                { weight: 'bold' },
              ),
              segment('back', [5.4, 0.08], [-5.8, 3], 'muted', { dash: true }),
              point('seen', [-5.8, 3], 'bad', {
                size: 'large',
                label: tag('seen here', 'right', 'bad'),
              }),
            ),
            'Light from a star bends around the Sun; from the Earth the star seems farther from the Sun than it is.',
          ),
        ],
        beats: [
          beat(
            'Light leaves a star, and passes close to the Sun.',
            show('sky.sun', 0),
            show('sky.star', 'star'),
            draw('sky.light', 'passes', 1.6),
          ),
          beat('Its path bends a little on the way to us.', show('sky.earth', 'us')),
          beat(
            'We look straight back along the ray that arrives.',
            draw('sky.back', 'back'),
            show('sky.seen', 'arrives'),
          ),
          beat(
            'So the star seems pushed away from the Sun. The picture shows it hugely enlarged.',
            highlight('sky.seen', 'seems'),
          ),
        ],
      }),
    },
    {
      id: 'closer',
      title: 'Closer means stronger',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(
              axis(0, 8, 'distance from the centre, in radii of the Sun'),
              axis(0, 2, 'bending in arcseconds'),
              [curve('bend', law, 'd', { from: 1, to: 7.8 }), tracker('here', law, 1, 'b', { guides: true })],
            ),
            'Bending by the Sun against distance: 1.75 arcseconds at its edge, half of that at two radii.',
          ),
        ],
        beats: [
          beat(
            `Light that grazes the edge of the Sun is bent by ${spelled(atEdge, 3)} arcseconds.`,
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            show('plot.here', 'edge'),
          ),
          beat(
            `At twice the distance it is half as much, ${spelled(bending(2), 2)}.`,
            draw('plot.bend', 0, 1.5),
            move('plot.here', 2, 'half', 1),
          ),
          beat(
            'Unlike a glass lens, gravity bends less, the farther out the light passes.',
            move('plot.here', 6, 'less', 1.8),
          ),
          beat(
            'Newton’s mechanics would give only half of each value. The eclipse decided for Einstein.',
            move('plot.here', 1, 'eclipse', 1.2),
          ),
        ],
      }),
    },
    {
      id: 'ring',
      title: 'Lined up: a ring of light',
      purpose: 'application',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'side',
            'wide-left',
            figure(
              { min: [-5.8, -3.2], max: [5.8, 3.2] },
              segment('line', [-5, 0], [5, 0], 'faint', { dash: true }),
              circle('source', [-5, 0], 0.3, 'c', { fill: 'solid', label: tag('far galaxy', 'below', 'c') }),
              circle('lens', [0, 0], 0.7, 'a', { fill: 'soft', label: tag('heavy galaxy', 'below', 'a') }),
              point('eye', [5, 0], 'ink', { size: 'large', label: tag('we', 'below') }),
              arrow('over1', [-4.7, 0.1], [0, 2.6], 'd', { weight: 'bold' }),
              arrow('over2', [0, 2.6], [4.8, 0.1], 'd', { weight: 'bold' }),
              arrow('under1', [-4.7, -0.1], [0, -2.6], 'd', { weight: 'bold' }),
              arrow('under2', [0, -2.6], [4.8, -0.1], 'd', { weight: 'bold' }),
            ),
            'Seen from the side: light of a far galaxy passes above and below a heavy one, and both rays reach us.',
          ),
          place(
            'view',
            'narrow-right',
            figure(
              { min: [-2.4, -2.4], max: [2.4, 2.4] },
              circle('middle', [0, 0], 0.6, 'a', { fill: 'soft' }),
              circle('ring', [0, 0], 1.7, 'c', { weight: 'bold' }),
            ),
            'What we see: the heavy galaxy inside a ring of light.',
          ),
        ],
        beats: [
          beat(
            'Now let a far galaxy stand exactly behind a heavy one.',
            show('side.source', 'far'),
            show('side.lens', 'heavy'),
            show('side.eye', 0.8),
            draw('side.line', 'exactly'),
          ),
          beat(
            'Light that would miss us above is bent down, straight to our eye.',
            draw('side.over1', 'above'),
            draw('side.over2', 'down'),
          ),
          beat(
            'Below, the same happens, and on every side around it.',
            draw('side.under1', 'Below'),
            draw('side.under2', 'same'),
          ),
          beat(
            'So we see the far galaxy as a ring around the near one: an Einstein ring.',
            show('view.middle', 0),
            draw('view.ring', 'ring', 1.4),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'The Sun has a mass of 1.989 × 10³⁰ kg and a radius of 6.957 × 10⁸ m. How far does it bend light at its edge?',
    formula: 'law',
    given: { G, M: sun, c, b: radius },
    find: 'alpha',
    sense: `That is about ${spelled(atEdge, 3)} arcseconds, as small as a coin seen from more than two kilometres.`,
  },
  misconception: {
    tempting: 'It is tempting to think that light cannot feel gravity, since it has no mass.',
    truth: 'Mass curves space and time themselves, and light follows that curve.',
  },
  uses: ['Lensing lets astronomers weigh galaxies, with all the dark matter in them.'],
  takeaways: ['Mass bends light', 'More mass, closer path: more bending', 'Lined up, it makes a ring'],
  question: {
    ask: 'Light passes a star at three times the distance. How does the bending change?',
    answer: 'It falls to a third, because the distance stands below the line.',
  },
};
