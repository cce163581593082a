import { randomUUID } from 'node:crypto';

/** What all replicas know of one condition. */
export interface Note {
  /** Replicas that see the condition, each until a moment (milliseconds) by which it must have said so again. */
  holders: Record<string, number>;
  told: Told | null;
}

/** What is told to people, or about to be. */
export interface Told {
  phase: 'firing' | 'resolved';
  /** Of the whole episode, from firing to resolved. */
  id: string;
  since: number;
  delivered: boolean;
  /** Until then one replica is busy telling. */
  claimed_until: number;
}

const holder_ms = 30_000;
const claim_ms = 15_000;

/**
 * What the note becomes when a replica says whether it sees the condition, and what that replica is to tell now. The
 * condition is there while any replica sees it. What could not be told is claimed again later, by whichever replica.
 */
export function speak(
  before: Note | null,
  replica: string,
  sees: boolean,
  now: number,
): { note: Note | null; tell: Told | null } {
  const living = Object.entries(before?.holders ?? {}).filter(
    ([name, until]) => name !== replica && until > now,
  );
  const holders = Object.fromEntries(sees ? [...living, [replica, now + holder_ms]] : living);
  const told = proceed(before?.told ?? null, Object.keys(holders).length > 0, now);
  if (!told && Object.keys(holders).length === 0) return { note: null, tell: null };
  if (!told || told.delivered || told.claimed_until > now) return { note: { holders, told }, tell: null };
  const tell = { ...told, claimed_until: now + claim_ms };
  return { note: { holders, told: tell }, tell };
}

function proceed(told: Told | null, there: boolean, now: number): Told | null {
  if (!told) {
    const first = {
      phase: 'firing',
      id: randomUUID(),
      since: now,
      delivered: false,
      claimed_until: 0,
    } as const;
    return there ? first : null;
  }
  if (there === (told.phase === 'firing') || told.claimed_until > now) return told;
  // Over before anybody was told of it; or back again before anybody was told that it was over.
  if (!there)
    return told.delivered ? { ...told, phase: 'resolved', delivered: false, claimed_until: 0 } : null;
  return { ...told, phase: 'firing', delivered: true };
}

/** The note once what it claims has been told. */
export function settle(before: Note | null, { id, phase }: Told): Note | null {
  if (before?.told?.id !== id || before.told.phase !== phase) return before;
  const told = phase === 'firing' ? { ...before.told, delivered: true, claimed_until: 0 } : null;
  return told || Object.keys(before.holders).length > 0 ? { ...before, told } : null;
}
