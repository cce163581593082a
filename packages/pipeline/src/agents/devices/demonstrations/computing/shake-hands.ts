import { draw, highlight, show } from '../../../writing/actions.ts';
import { arrow, figure, type ShapeInput, segment, tag, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

const message = (id: string, y: number, back: boolean, words: string, role: 'a' | 'b' | 'good'): ShapeInput =>
  arrow(id, [back ? 4 : -4, y], [back ? -4 : 4, y - 0.9], role, {
    weight: 'bold',
    label: tag(words, 'above', role),
  });

export const shakeHands: Demonstration = {
  id: 'shake-hands',
  name: 'three messages that open a connection',
  title: 'Three messages, one connection',
  about:
    /handshake|\btcp\b|transmission control|network protocol|\btls\b|\bssl\b|sliding window|congestion control|\bhttp\b|\bdns\b|osi model|client.?server/i,
  named: /client sends/i,
  puzzle: [
    'Two computers want to talk, but messages may get lost.',
    'How can each be sure that the other one hears it?',
  ],
  draw: () =>
    scene(
      figure(
        { min: [-6, -4], max: [6, 3.4] },
        segment('client-line', [-4, 2.2], [-4, -3.6], 'muted'),
        segment('server-line', [4, 2.2], [4, -3.6], 'muted'),
        text('client', [-4, 2.8], 'client', 'a', { size: 'large' }),
        text('server', [4, 2.8], 'server', 'b', { size: 'large' }),
        message('syn', 1.4, false, 'SYN, number 100', 'a'),
        message('both', -0.3, true, 'SYN 300, ACK 101', 'b'),
        message('ack', -2, false, 'ACK 301', 'good'),
      ),
      'Client and server with three messages: SYN 100, then SYN 300 with ACK 101, then ACK 301.',
      beat(
        'The client begins. It says hello, and that it counts from 100.',
        show('pic.client', 'client'),
        show('pic.client-line', 0.1),
        show('pic.server', 0.2),
        show('pic.server-line', 0.2),
        draw('pic.syn', 'hello'),
      ),
      beat(
        'The server answers two things at once: I count from 300, and I expect your number 101 next.',
        draw('pic.both', 'answers'),
      ),
      beat(
        'Now the client knows that it was heard. But does the server know?',
        highlight('pic.client', 'heard'),
      ),
      beat(
        'Only after the third message is it sure: I expect your 301. So two messages are too few, and three are enough.',
        draw('pic.ack', 'third'),
      ),
    ),
  further: {
    title: 'When a message gets lost',
    draw: () =>
      scene(
        table(
          ['sent', 'arrives?', 'what happens'],
          [
            ['SYN', 'yes', 'server answers'],
            ['SYN + ACK', 'lost', 'client waits, sends SYN again'],
            ['SYN', 'yes', 'server answers again'],
            ['SYN + ACK', 'yes', 'client sends ACK'],
            ['ACK', 'yes', 'both may send data'],
          ],
        ),
        'If the answer is lost, the client sends again, and the connection opens all the same.',
        beat(
          'Let the answer of the server get lost.',
          show('pic.head', 0),
          show('pic.row1', 0.3),
          show('pic.row2', 'lost'),
        ),
        beat(
          'The client hears nothing, and after a while it sends its first message again.',
          show('pic.row3', 'again'),
        ),
        beat(
          'This time all goes well. The numbers tell the server that it is the same request, not a new one.',
          show('pic.row4', 'well'),
          show('pic.row5', 0.6),
        ),
      ),
  },
  question: choice(
    'The client counts from 500. Which number does the server confirm?',
    '501',
    ['500', '499', '1'],
    'It names the number that it expects next.',
  ),
  stays: 'Each side asks, each side confirms',
};
