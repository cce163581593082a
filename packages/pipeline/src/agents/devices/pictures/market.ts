import { draw, show } from '../../writing/actions.ts';
import { axes, axis, curve, dots } from '../../writing/plots.ts';
import { beat } from '../../writing/sketch.ts';
import type { PictureFamily } from './family.ts';

export const market: PictureFamily = {
  id: 'market',
  name: 'supply and demand',
  title: 'Two curves that cross',
  words: {
    market: 4,
    supply: 4,
    demand: 4,
    price: 4,
    economic: 3,
    economics: 4,
    economy: 3,
    inflation: 3,
    trade: 3,
    money: 2,
    goods: 3,
    consumer: 3,
    tax: 3,
  },
  draw: () => ({
    visual: axes(axis(0, 5, 'amount', { ticks: 'none' }), axis(0, 5, 'price', { ticks: 'none' }), [
      curve('demand', '4.4 - 0.8*x', 'a', { from: 0.3, to: 4.7, label: 'buyers' }),
      curve('supply', '0.6 + 0.8*x', 'b', { from: 0.3, to: 4.7, label: 'sellers' }),
      dots('meet', [[2.375, 2.5]], 'good'),
    ]),
    alt: 'A falling line for buyers and a rising line for sellers meet at one price.',
    beats: [
      beat(
        'Picture a market. The lower the price, the more buyers usually want.',
        show('picture.x-axis', 0),
        show('picture.y-axis', 0),
        draw('picture.demand', 0.3),
      ),
      beat(
        'The higher it is, the more sellers usually offer. At one price both amounts agree.',
        draw('picture.supply', 'sellers'),
        show('picture.meet', 'agree'),
      ),
    ],
    lights: [
      ['meet', /price|equilibrium|balance/i],
      ['demand', /demand|consum|buy/i],
      ['supply', /supply|produc|sell/i],
    ],
  }),
};
