import { z } from 'zod';
import { JobEvent } from '../events.ts';

export const eventPageLimits = { most: 500, usual: 100 } as const;

const digits = (pattern: RegExp, minimum: number, maximum: number, usual: number) =>
  z
    .string()
    .regex(pattern, `Must be a whole number, ${minimum} to ${maximum}.`)
    .default(String(usual))
    .meta({ override: { type: 'integer', minimum, maximum, default: usual } });

/** Which events of a job. */
export const EventsQuery = z.strictObject({
  after: digits(/^\d{1,9}$/, 0, 999_999_999, 0).describe('The last event that is known: its `seq`.'),
  limit: digits(/^(?:[1-9]\d?|[1-4]\d\d|500)$/, 1, eventPageLimits.most, eventPageLimits.usual).describe(
    'Of a page; a stream has no limit.',
  ),
});

export const LastEventId = z.object({
  'last-event-id': z
    .string()
    .regex(/^\d{1,9}$/)
    .optional()
    .describe('As browsers send it when they come back to a stream: goes before `after`.'),
});

export const EventPage = z
  .strictObject({
    events: z.array(JobEvent),
    next_after: z
      .int()
      .nullable()
      .describe('`after` of the next page; null when there is no further event yet.'),
  })
  .meta({ id: 'EventPage' });
