import { EventPage, EventsQuery, LastEventId } from '../event-page.ts';
import type { Operation } from '../operation.ts';
import { Ticket } from '../ticket.ts';

export const liveOperations = {
  listJobEvents: {
    id: 'listJobEvents',
    method: 'GET',
    path: '/api/v1/videos/jobs/{job_id}/events',
    tag: 'videos',
    summary: 'What happened to a job, in order',
    description:
      'A page of events, or with `Accept: text/event-stream` all of them as they happen: numbered alike, and as on the socket. A stream begins with a `snapshot`; it ends after the last event of the job (asking again then gives 204), or with a `problem` such as the end of the session.',
    access: 'user',
    query: EventsQuery,
    headers: LastEventId,
    answers: {
      200: {
        description: 'A page of events, or a stream of them.',
        mediaTypes: ['application/json', 'text/event-stream'],
        schema: EventPage,
        headers: ['X-Accel-Buffering'],
        example: {
          events: [
            {
              job_id: '01930a52-7d9c-7c3e-9f0a-5b1f2c3d4e5f',
              seq: 1,
              attempt: 1,
              at: '2026-11-22T19:30:00.000Z',
              type: 'status',
              status: 'queued',
              error: null,
              video: null,
            },
          ],
          next_after: null,
        },
      },
      204: {
        description: 'The job has ended and the client knows all its events: there is nothing to stream.',
      },
    },
    problems: ['bad_request'],
  },
  createTicket: {
    id: 'createTicket',
    method: 'POST',
    path: '/api/v1/tickets',
    tag: 'account',
    summary: 'Open a socket without a token in its address',
    description:
      'For browsers, which cannot set headers on sockets. The ticket stands for the caller, once, within half a minute; the socket ends when the session does that asked for it.',
    access: 'user',
    limit: 'read',
    answers: { 201: { description: 'The ticket.', schema: Ticket } },
    problems: [],
  },
} as const satisfies Record<string, Operation>;
