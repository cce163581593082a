import { draw, highlight, show } from '../../writing/actions.ts';
import { arrow, figure, path, rect, sampled, tag, text } from '../../writing/shapes.ts';
import { beat } from '../../writing/sketch.ts';
import type { PictureFamily } from './family.ts';

const signal = (x: number) => (Math.floor(x * 1.25 + 100) % 2 === 0 ? 0.6 : -0.6);
const noise = (x: number) => 0.22 * Math.sin(x * 31) + 0.16 * Math.sin(x * 53 + 1);

export const channel: PictureFamily = {
  id: 'channel',
  name: 'a signal on a noisy way',
  title: 'A signal meets noise',
  words: {
    signal: 4,
    noise: 4,
    noisy: 4,
    channel: 4,
    information: 3,
    'information theory': 3,
    entropy: 2,
    encoding: 3,
    code: 1,
    communication: 3,
    message: 3,
    bandwidth: 4,
    sampling: 2,
    modulation: 4,
    encryption: 3,
    transmission: 1,
    antenna: 3,
  },
  draw: () => ({
    visual: figure(
      { min: [-6.4, -2.6], max: [6.4, 2.6] },
      path('sent', sampled(signal, [-6, -2.6], 80), 'a', { smooth: false, weight: 'bold' }),
      text('sent-name', [-4.3, -1.6], 'sent', 'a'),
      rect('way', [-1.9, -1.1], [1.9, 1.1], 'muted', { fill: 'faint', rounded: true }),
      text('way-name', [0, 0], 'channel'),
      arrow('enter', [-2.5, 0], [-1.95, 0], 'muted'),
      arrow('noise', [0, 2.4], [0, 1.15], 'bad', { weight: 'bold', label: tag('noise', 'right', 'bad') }),
      arrow('leave', [1.95, 0], [2.5, 0], 'muted'),
      path(
        'got',
        sampled((x) => signal(x + 8.6 - 17.2) + noise(x), [2.6, 6], 160),
        'b',
        { smooth: false },
      ),
      text('got-name', [4.3, -1.6], 'received', 'b'),
    ),
    alt: 'A clean signal enters a channel, noise is added, and a jagged one comes out.',
    beats: [
      beat(
        'Picture a message on its way: it is sent as a signal, and passes through a channel.',
        draw('picture.sent', 0),
        show('picture.sent-name', 'sent'),
        show('picture.way', 'channel'),
        show('picture.way-name', 'channel'),
        draw('picture.enter', 'channel'),
      ),
      beat(
        'On the way noise creeps in, so what is received is never quite what was sent.',
        draw('picture.noise', 'noise'),
        draw('picture.leave', 'received'),
        draw('picture.got', 'received'),
        show('picture.got-name', 'received'),
        highlight('picture.sent', 0.9),
      ),
    ],
    lights: [
      ['noise', /nois|error|lost/i],
      ['sent', /signal|message|information/i],
      ['way', /channel/i],
    ],
  }),
};
