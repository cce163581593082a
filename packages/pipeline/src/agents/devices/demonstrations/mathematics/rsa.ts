import { highlight, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { edge, graph, node, table } from '../../../writing/visuals.ts';
import { type Demonstration, range, scene } from '../demonstration.ts';
import { powerModulo } from '../whole-numbers.ts';

const [p, q, e] = [3, 11, 3];
const n = p * q;
const phi = (p - 1) * (q - 1);
const d = range(1, phi).find((candidate) => (candidate * e) % phi === 1)!;
const message = 4;
const secret = powerModulo(message, e, n);

export const rsa: Demonstration = {
  id: 'rsa',
  name: 'a message that is locked and unlocked',
  title: 'Locked with one key, opened with another',
  about: /\brsa\b|public-key|asymmetric (?:crypto|encryption)|digital signature|trapdoor/i,
  puzzle: [
    'Anybody may know how to lock the box, and still only you can open it.',
    'How can a number do that?',
  ],
  draw: () =>
    scene(
      graph(
        'row',
        [
          node('m', `message ${message}`, 'a', 'box'),
          node('c', `secret ${secret}`, 'bad', 'box'),
          node('back', `message ${powerModulo(secret, d, n)}`, 'good', 'box'),
        ],
        [
          edge('lock', 'm', 'c', { label: `power ${e}, mod ${n}`, role: 'a' }),
          edge('open', 'c', 'back', { label: `power ${d}, mod ${n}`, role: 'good' }),
        ],
      ),
      `${message} to the power of ${e} leaves ${secret} modulo ${n}; ${secret} to the power of ${d} leaves ${message} again.`,
      beat(
        `Take two small primes, ${p} and ${q}. Their product, ${n}, may be known to all.`,
        show('pic.m', 'product'),
      ),
      beat(
        `To lock the message ${message}, raise it to the power of ${e}, and keep the remainder by ${n}.`,
        show('pic.lock', 'power'),
      ),
      beat(
        `${message} times ${message} times ${message} is ${message ** e}, so the secret is ${secret}.`,
        show('pic.c', 'secret'),
      ),
      beat(
        `The private key is ${d}. Raise ${secret} to that power, keep the remainder, and out comes ${powerModulo(secret, d, n)}.`,
        show('pic.open', 'private'),
        show('pic.back', 'out'),
        highlight('pic.back', 0.9, 1.5),
      ),
    ),
  further: {
    title: 'Where the private key comes from',
    draw: () =>
      scene(
        table(
          ['what', 'value', 'who knows it'],
          [
            ['primes', `${p} and ${q}`, 'you'],
            ['product', String(n), 'everybody'],
            [`(${p} − 1)(${q} − 1)`, String(phi), 'you'],
            ['public key', String(e), 'everybody'],
            ['private key', String(d), 'you'],
          ],
        ),
        `The primes ${p} and ${q}, their product ${n}, the number ${phi}, the public key ${e} and the private key ${d}.`,
        beat(
          `Whoever knows both primes can compute ${p - 1} times ${q - 1}, which is ${phi}.`,
          show('pic.head', 0),
          show('pic.row1', 'primes'),
          show('pic.row2', 0.4),
          show('pic.row3', 0.7),
        ),
        beat(
          `The private key is chosen so that ${e} times ${d} leaves 1 when divided by ${phi}.`,
          show('pic.row4', 0.2),
          show('pic.row5', 'private'),
        ),
        beat(
          `From ${n} alone you would have to find its factors first. That is easy here, and hard for hundreds of digits.`,
          highlight('pic.row2', 'alone'),
          highlight('pic.row1', 'factors'),
        ),
      ),
  },
  question: {
    ask: `What is ${e} times ${d}, divided by ${phi}: which remainder?`,
    right: '1',
    wrong: ['0', String(e), String(d)],
    because: `${e} times ${d} is ${e * d}, and ${phi} goes into it once, which leaves 1.`,
  },
  stays: 'Easy to multiply, hard to factor',
};
