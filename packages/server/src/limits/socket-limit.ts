/** Sockets that are open in this process, by user. */
export interface SocketLimit {
  /** A place for one more of the user's sockets, given back by calling it; null when there is none. */
  enter(userId: string): (() => void) | null;
}

export function createSocketLimit(most: number): SocketLimit {
  const open = new Map<string, number>();
  return {
    enter(userId) {
      const own = open.get(userId) ?? 0;
      if (own >= most) return null;
      open.set(userId, own + 1);
      let left = false;
      return () => {
        if (left) return;
        left = true;
        const rest = (open.get(userId) ?? 1) - 1;
        if (rest === 0) open.delete(userId);
        else open.set(userId, rest);
      };
    },
  };
}
