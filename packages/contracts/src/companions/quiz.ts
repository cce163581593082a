import { z } from 'zod';

/** One question that the video asks its viewer, and the answer that it gives. */
export const QuizQuestion = z
  .strictObject({
    scene: z.string().describe('Id of the scene, as in the storyboard.'),
    question: z.string(),
    options: z.array(z.string()).describe('To choose from; empty for an open question.'),
    answer_index: z.int().nullable().describe('Of `options`, from 0; null for an open question.'),
    answer: z.string(),
    explanation: z.string().nullable().describe('What the video says after the answer; null: nothing.'),
    asked_at_s: z.number().describe('Second of the video at which the question has been asked.'),
    answered_at_s: z
      .number()
      .describe('Second of the video at which the answer begins: a player may pause before.'),
  })
  .meta({ id: 'QuizQuestion' });
export type QuizQuestion = z.infer<typeof QuizQuestion>;

/** The questions of a video, for a player or a learning platform. */
export const Quiz = z
  .strictObject({ version: z.literal(1), title: z.string(), questions: z.array(QuizQuestion) })
  .meta({
    id: 'Quiz',
    examples: [
      {
        version: 1,
        title: 'The Pythagorean theorem',
        questions: [
          {
            scene: 'question',
            question: 'The legs are 6 and 8. How long is the hypotenuse?',
            options: ['10', '14', '48'],
            answer_index: 0,
            answer: '10',
            explanation: '36 plus 64 is 100, whose root is 10.',
            asked_at_s: 48.2,
            answered_at_s: 52.1,
          },
        ],
      },
    ],
  });
export type Quiz = z.infer<typeof Quiz>;
