import { connect } from 'node:net';

/**
 * Asks a Redis server who it is: the process id that it answers, or null while it is still reading its data.
 * @throws when nobody answers or the password is refused.
 */
export function redisProcessId(port: number, password: string, signal: AbortSignal): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', signal });
    let answer = '';
    socket.setTimeout(1000, () => socket.destroy(new Error('Redis does not answer')));
    socket.once('connect', () => socket.write(`AUTH ${password}\r\nPING\r\nINFO server\r\nQUIT\r\n`));
    socket.on('data', (chunk) => {
      answer += chunk.toString('latin1');
    });
    socket.once('error', reject);
    socket.once('close', () => {
      const pid = /^process_id:(\d+)/m.exec(answer)?.[1];
      if (pid && answer.includes('+PONG')) resolve(Number(pid));
      else if (answer.includes('-LOADING')) resolve(null);
      else reject(new Error(`Redis answered "${answer.split('\r\n')[0]}"`));
    });
  });
}
