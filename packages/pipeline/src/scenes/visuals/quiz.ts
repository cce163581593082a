import type { VisualOf } from '@lectern/contracts/scene/visuals.ts';
import type { SKRSContext2D } from '@napi-rs/canvas';
import { translucent } from '../drawing/colour.ts';
import { smallest } from '../fit.ts';
import { type Box, inflate, union } from '../geometry.ts';
import { assemble, type Painted, phrasePart, wayIn } from '../painted.ts';
import { layPhrase } from '../phrase.ts';
import { riseOf } from '../reveal.ts';
import type { Theme } from '../theme.ts';
import type { LayOut, LayoutFault, PartState } from '../visual.ts';
import { arrangeQuiz, type QuizPlaces } from './quiz/arrange.ts';

type Option = QuizPlaces['options'][number];

const letters = ['A', 'B', 'C', 'D'];
const corner = 22;
/** What is left of a wrong option once the answer is given. */
const faded = 0.72;

const optionPart = (option: Option, index: number, theme: Theme, size: number): Painted => {
  const { box, badge, phrase } = option;
  const letter = layPhrase(letters[index]!, {
    size: Math.max(smallest, size * 0.8),
    weight: 600,
    colour: theme.roles.accent,
  });
  const place = { x: badge.x - letter.width / 2, y: badge.y - letter.height / 2 };
  return {
    part: {
      id: `option${index + 1}`,
      box,
      kind: 'text',
      text: [
        ...letter.runs(place.x, place.y, theme.surface, 'label'),
        ...phrase.runs(option.x, option.y, theme.surface, 'body'),
      ],
    },
    paint(context, state) {
      context.save();
      if (state.how === 'show') context.translate(0, riseOf(state.reveal));
      context.globalAlpha *= Math.min(1, state.reveal);
      context.fillStyle = theme.surface;
      context.beginPath();
      context.roundRect(box.x, box.y, box.width, box.height, corner);
      context.fill();
      context.strokeStyle = theme.roles.accent;
      context.lineWidth = theme.lines.thin;
      context.beginPath();
      context.arc(badge.x, badge.y, badge.radius, 0, 2 * Math.PI);
      context.stroke();
      context.restore();
      letter.draw(context, place.x, place.y, state.reveal, wayIn(state));
      phrase.draw(context, option.x, option.y, state.reveal, wayIn(state));
    },
  };
};

/** The right option gets a frame and its letter a check mark; a veil lies over the others. */
const answerPart = (options: readonly Option[], right: Option, theme: Theme): Painted => {
  const check = ({ x, y, radius }: Option['badge']): [number, number][] => [
    [x - radius * 0.42, y + radius * 0.02],
    [x - radius * 0.1, y + radius * 0.36],
    [x + radius * 0.46, y - radius * 0.34],
  ];
  const veil = (context: SKRSContext2D, { box }: Option, amount: number) => {
    context.fillStyle = translucent(theme.background, faded * amount);
    context.beginPath();
    const whole = inflate(box, 1);
    context.roundRect(whole.x, whole.y, whole.width, whole.height, corner);
    context.fill();
  };
  return {
    part: {
      id: 'answer',
      box: options.map(({ box }) => inflate(box, 2)).reduce(union),
      kind: 'graphic',
      colour: theme.roles.good,
      text: [],
      layered: true,
      waits: true,
    },
    spots: [right.box],
    glow: theme.roles.good,
    paint(context, state) {
      const amount = Math.min(1, state.reveal);
      for (const option of options) if (option !== right) veil(context, option, amount);
      context.save();
      context.globalAlpha *= amount;
      context.strokeStyle = theme.roles.good;
      context.lineWidth = theme.lines.normal;
      context.beginPath();
      context.roundRect(right.box.x, right.box.y, right.box.width, right.box.height, corner);
      context.stroke();
      context.fillStyle = theme.roles.good;
      context.beginPath();
      context.arc(right.badge.x, right.badge.y, right.badge.radius + 1, 0, 2 * Math.PI);
      context.fill();
      context.strokeStyle = theme.background;
      context.lineWidth = Math.max(4, right.badge.radius * 0.2);
      context.lineCap = 'round';
      context.lineJoin = 'round';
      context.beginPath();
      for (const [x, y] of check(right.badge)) context.lineTo(x, y);
      context.stroke();
      context.restore();
    },
  };
};

/** A ring that runs down while it is on screen. */
const timerPart = (
  { x, y, radius }: NonNullable<QuizPlaces['timer']>,
  think_s: number,
  theme: Theme,
): Painted => {
  const width = 9;
  const box: Box = { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
  return {
    part: {
      id: 'timer',
      box,
      kind: 'graphic',
      colour: theme.roles.accent,
      text: [],
      animated: true,
      runs_s: think_s,
      waits: true,
    },
    paint(context, state: PartState) {
      const left = Math.max(0, 1 - state.clock / think_s);
      context.save();
      context.globalAlpha *= Math.min(1, state.reveal);
      context.lineWidth = width;
      context.strokeStyle = translucent(theme.roles.faint, 0.4);
      context.beginPath();
      context.arc(x, y, radius - width / 2, 0, 2 * Math.PI);
      context.stroke();
      if (left > 0) {
        context.strokeStyle = theme.roles.accent;
        context.lineCap = 'round';
        context.beginPath();
        context.arc(x, y, radius - width / 2, -Math.PI / 2, -Math.PI / 2 + 2 * Math.PI * left);
        context.stroke();
      }
      context.restore();
    },
  };
};

const badAnswer = ({ answer, options }: VisualOf<'quiz'>): LayoutFault[] =>
  answer <= options.length
    ? []
    : [
        {
          code: 'bad_reference',
          part: 'answer',
          detail: `there is no option ${answer} of ${options.length}`,
        },
      ];

const waiting = (painted: Painted): Painted => ({ ...painted, part: { ...painted.part, waits: true } });

/** A question, its options as cards, the time to think, and the answer that marks one of them. */
export const layOutQuiz: LayOut<'quiz'> = (input) => {
  const { visual, region, theme } = input;
  const { question, options, timer, why, size, faults } = arrangeQuiz(visual, region, theme);
  const look = { background: theme.background, kind: 'body' } as const;
  const right = options[visual.answer - 1];
  const painted: Painted[] = [
    phrasePart('question', question.phrase, question, look),
    ...options.map((option, index) => optionPart(option, index, theme, size)),
    ...(timer ? [timerPart(timer, visual.think_s ?? 1, theme)] : []),
    ...(right ? [answerPart(options, right, theme)] : []),
    ...(why ? [waiting(phrasePart('why', why.phrase, why, { ...look, glow: theme.roles.good }))] : []),
  ];
  return assemble(input, 'quiz', painted, [...faults, ...badAnswer(visual)]);
};
