import { type Note, settle, speak, type Told } from './note.ts';

/** Where the notes on conditions are kept. Both throw when it does not answer. */
export interface NoteStore {
  read(name: string): Promise<string | null>;
  /** Puts `next` in the place of `before`, unless that is no longer there: then false. */
  replace(name: string, before: string | null, next: string | null): Promise<boolean>;
}

/** Decides among replicas who tells what. */
export interface Ledger {
  /** Says whether this replica sees the condition; answers what it is to tell, if anything. */
  speak(name: string, sees: boolean): Promise<{ there: boolean; tell: Told | null }>;
  /** It has been told. */
  settle(name: string, told: Told): Promise<void>;
}

const mostTries = 20;

export function createLedger(store: NoteStore, replica: string): Ledger {
  /** Applies a change to the note as it is, anew when somebody else was faster. */
  const change = async <Answer>(
    name: string,
    apply: (note: Note | null) => { note: Note | null; answer: Answer },
  ): Promise<Answer> => {
    for (let tries = 0; tries < mostTries; tries += 1) {
      const before = await store.read(name);
      const { note, answer } = apply(before === null ? null : (JSON.parse(before) as Note));
      const next = note === null ? null : JSON.stringify(note);
      if (next === before || (await store.replace(name, before, next))) return answer;
    }
    throw new Error(`the note on ${name} is changed too often`);
  };
  return {
    speak: (name, sees) =>
      change(name, (before) => {
        const { note, tell } = speak(before, replica, sees, Date.now());
        return { note, answer: { there: note !== null, tell } };
      }),
    settle: (name, told) => change(name, (before) => ({ note: settle(before, told), answer: undefined })),
  };
}

/** Of this process alone. */
export function memoryNotes(): NoteStore {
  const notes = new Map<string, string>();
  return {
    read: async (name) => notes.get(name) ?? null,
    async replace(name, before, next) {
      if ((notes.get(name) ?? null) !== before) return false;
      if (next === null) notes.delete(name);
      else notes.set(name, next);
      return true;
    },
  };
}
