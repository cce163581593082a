import { terminalStatuses } from '@lectern/contracts/api/job.ts';
import { operations } from '@lectern/contracts/api/operations.ts';
import type { FastifyRequest } from 'fastify';
import type { Context } from '../../context.ts';
import { listEvents } from '../../jobs/events.ts';
import { ProblemError } from '../../problem.ts';
import { parse } from '../parse.ts';
import { header, parameter, type Route, route } from '../route.ts';
import { addVary } from '../vary.ts';
import { requireJob } from '../videos/find-job.ts';
import type { Slots } from './slots.ts';
import { streamEvents } from './stream-events.ts';
import { presentEvent } from './tell-job.ts';
import { issueTicket } from './tickets.ts';

/** Being told of what happens to jobs. */
export function liveRoutes(context: Context, slots: Slots): Route[] {
  const { config, database, jobs } = context;
  return [
    route(operations.listJobEvents, async (request, reply, caller) => {
      const query = parse(operations.listJobEvents.query, request.query);
      const job = await requireJob(database.db, parameter(request, 'job_id'), caller);
      addVary(reply, 'Accept');
      if (wantsStream(request)) {
        const after = lastEventId(request) ?? Number(query.after);
        if (terminalStatuses.includes(job.status) && after >= job.last_seq) return reply.code(204).send();
        return streamEvents(context, slots, { request, reply, caller, job, after });
      }
      const limit = Number(query.limit);
      const found = await listEvents(database.db, job.id, Number(query.after), limit + 1);
      const events = found.slice(0, limit).map((event) => presentEvent(event, config.http.publicUrl ?? ''));
      return { events, next_after: found.length > limit ? (events.at(-1)?.seq ?? null) : null };
    }),
    route(operations.createTicket, async (_request, reply, caller) =>
      reply.code(201).send(await issueTicket(jobs.tickets, caller)),
    ),
  ];
}

const wantsStream = (request: FastifyRequest) =>
  request.method === 'GET' && /(^|[,\s])text\/event-stream\b/i.test(header(request, 'accept') ?? '');

function lastEventId(request: FastifyRequest): number | null {
  const given = header(request, 'last-event-id');
  if (given === undefined) return null;
  if (!/^\d{1,9}$/.test(given)) {
    throw new ProblemError('bad_request', { detail: 'Last-Event-ID must be the number of an event.' });
  }
  return Number(given);
}
