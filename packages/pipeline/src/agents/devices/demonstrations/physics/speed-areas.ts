import { draw, highlight, move, show } from '../../../writing/actions.ts';
import { area, axes, axis, curve, tangent } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

/** A tram: speeds up for 4 s, rolls for 6, brakes for 2. Speeds in metres per second. */
const [top, until, brakes, stops] = [8, 4, 10, 12];
const speed = `min(${top / until}*x, ${top}, ${top / (stops - brakes)}*(${stops} - x))`;
const [first, middle, last] = [(top * until) / 2, top * (brakes - until), (top * (stops - brakes)) / 2];
const gain = top / until;
const loss = top / (stops - brakes);
const way = `x < ${until} ? ${gain / 2}*x^2 : x < ${brakes} ? ${first} + ${top}*(x - ${until}) : ${first + middle + last} - ${loss / 2}*(${stops} - x)^2`;

export const speedAreas: Demonstration = {
  id: 'speed-areas',
  name: 'the ride of a tram from stop to stop',
  title: 'Place, velocity, acceleration',
  about:
    /^(?:average |instantaneous |linear )?(?:velocity|speed|acceleration|displacement|motion|distance)(?: \((?:physics|vector|geometry|kinematics)\))?$|(?:velocity|speed|position|displacement)[ -–]time graph|speed and velocity|velocity and acceleration|displacement,|^graphs of motion|linear motion|rectilinear motion|^jerk(?: \(physics\))?$/i,
  named: /rate of change of (?:its )?(?:position|displacement|velocity)/i,
  puzzle: [
    'A tram rides from one stop to the next, and you see only its speedometer.',
    'Can you tell how far the stops are apart?',
  ],
  draw: () =>
    scene(
      axes(
        axis(0, 12.8, 'seconds', { ticks: [0, 4, 10, 12].map((at) => ({ at, text: `${at}` })) }),
        axis(0, 10, 'velocity in m/s', { ticks: [0, 4, 8].map((at) => ({ at, text: `${at}` })) }),
        [
          area('start', speed, [0, until], 'a', { label: `${first} m` }),
          area('roll', speed, [until, brakes], 'b', { label: `${middle} m` }),
          area('brake', speed, [brakes, stops], 'c', { label: `${last} m` }),
          curve('ride', speed, 'ink', { from: 0, to: stops }),
        ],
      ),
      'Velocity of a tram over time: it rises for 4 seconds, stays at 8 metres per second until 10, and falls to zero at 12.',
      beat(
        `The tram gains speed for ${until} seconds, rolls on, and brakes to a halt.`,
        show('pic.x-axis', 0),
        show('pic.y-axis', 0),
        draw('pic.ride', 'gains', 2.5),
      ),
      beat(
        `Its acceleration is the slope of this line. At the start it gains ${gain} metres per second each second.`,
        highlight('pic.ride', 'slope'),
      ),
      beat(
        `In the middle it rolls at ${top} metres per second for ${brakes - until} seconds. That makes ${middle} metres, the area below the line.`,
        show('pic.roll', 'area'),
      ),
      beat(
        'The same holds for the two ends: each way is the area of a triangle.',
        show('pic.start', 'area'),
        show('pic.brake', 'triangle'),
      ),
      beat(
        `Together that is ${first + middle + last} metres, read off a speedometer.`,
        highlight('pic.roll', 'Together'),
      ),
    ),
  further: {
    title: 'The same ride, as a path',
    draw: () =>
      scene(
        axes(
          axis(0, 12.8, 'seconds', { ticks: [0, 4, 10, 12].map((at) => ({ at, text: `${at}` })) }),
          axis(0, 84, 'metres from the stop', {
            ticks: [0, first, first + middle, first + middle + last].map((at) => ({ at, text: `${at}` })),
          }),
          [curve('path', way, 'a', { from: 0, to: stops }), tangent('slope', way, 2, 2, 'b')],
        ),
        'Distance over time: it bends upwards, runs straight, and levels off at 72 metres.',
        beat(
          'Now draw how far the tram has come.',
          show('pic.x-axis', 0),
          show('pic.y-axis', 0),
          draw('pic.path', 'come', 2),
        ),
        beat(
          'The slope of this curve is the velocity. It gets steeper while the tram gains speed.',
          show('pic.slope', 'slope'),
          move('pic.slope', 4, 'steeper', 1.5),
        ),
        beat('At steady speed the curve is a straight line.', move('pic.slope', 9, 'straight', 1.5)),
        beat(
          'At the halt it lies flat. From place to velocity to acceleration, each one is the slope of the last.',
          move('pic.slope', 11.9, 'flat', 1.2),
        ),
      ),
  },
  question: choice(
    'A car slows evenly from 20 metres per second to a halt in 4 seconds. How far does it get?',
    '40 m',
    ['80 m', '20 m', '5 m'],
    'The area is a triangle, half of 20 times 4.',
  ),
  stays: 'Slope gives acceleration, area gives distance',
};
