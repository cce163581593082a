import { createHash } from 'node:crypto';
import type { JobEvent } from '@lectern/contracts/events.ts';
import { WebSocket } from 'ws';

// The clients, in a process of their own: node clients.ts ADDRESS TOKEN NUMBER. Says 'ready' once all are connected, then what
// they have heard, when the last one's socket is closed.

const [address = '', token = '', number = ''] = process.argv.slice(2);

/** Of every client: a hash of what it heard, and the delay of each event in milliseconds of the one clock of the machine. */
export interface Heard {
  hash: string;
  events: number;
  code: number;
  delays_ms: number[];
}

function connect(onSnapshot: () => void): Promise<Heard> {
  const socket = new WebSocket(address, { headers: { authorization: `Bearer ${token}` } });
  const hash = createHash('sha256');
  const delays_ms: number[] = [];
  let events = 0;
  socket.on('message', (data: Buffer) => {
    const now = Date.now();
    const frame = JSON.parse(data.toString()) as JobEvent | { type: 'snapshot' };
    if (frame.type === 'snapshot') return onSnapshot();
    events += 1;
    hash.update(data);
    if (frame.type === 'log') delays_ms.push(now - Date.parse(frame.at));
  });
  return new Promise((resolve, reject) => {
    socket.on('error', reject);
    socket.on('close', (code) => resolve({ hash: hash.digest('hex'), events, code, delays_ms }));
  });
}

let ready = 0;
const clients: Promise<Heard>[] = [];
for (let index = 0; index < Number(number); index += 1) {
  const { promise: connected, resolve } = Promise.withResolvers<void>();
  clients.push(connect(resolve));
  // A few at a time: a listening socket queues so many and no more.
  if (index % 50 === 49) await connected;
  void connected.then(() => {
    ready += 1;
    if (ready === Number(number)) process.send?.('ready');
  });
}
// To leave before all is sent would lose it.
process.send?.(await Promise.all(clients), () => process.disconnect?.());
