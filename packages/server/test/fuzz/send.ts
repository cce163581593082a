import { connect } from 'node:net';
import type { FuzzRequest } from './requests.ts';

export interface FuzzAnswer {
  status: number;
  headers: Headers;
  body: string;
}

const patience_ms = 10_000;

/** Bytes of the request, as no HTTP library would send them. */
export function bytesOf(request: FuzzRequest, token: string | null): Buffer {
  const { method, path, body, lie } = request;
  const length = body === null ? null : Math.max(0, body.length + lie);
  const headers: Record<string, string> = {
    host: 'localhost',
    ...(token ? { authorization: `Bearer ${token}` } : {}),
    ...request.headers,
    connection: 'close',
    ...(length === null ? {} : { 'content-length': String(length) }),
  };
  if (body === null && request.kind !== 'headers') delete headers['content-type'];
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const head = `${method} ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head, 'utf8'), body ?? Buffer.alloc(0)]);
}

/** Null when the connection was closed without an answer. @throws Error when there is neither within ten seconds. */
export function sendBytes(port: number, bytes: Buffer, endAfter: boolean): Promise<FuzzAnswer | null> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, '127.0.0.1');
    const timer = setTimeout(() => {
      reject(new Error(`no answer within ${patience_ms / 1_000} s`));
      socket.destroy();
    }, patience_ms);
    socket.on('data', (chunk) => chunks.push(chunk));
    // A server that has refused stops reading: writing on is an error then, and no fault of its.
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearTimeout(timer);
      resolve(readAnswer(Buffer.concat(chunks)));
    });
    if (endAfter) socket.end(bytes);
    else socket.write(bytes);
  });
}

function readAnswer(bytes: Buffer): FuzzAnswer | null {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return null;
  const [first = '', ...lines] = bytes.subarray(0, end).toString('latin1').split('\r\n');
  const status = Number(first.split(' ')[1]);
  const rest = bytes.subarray(end + 4);
  if (status === 100) return readAnswer(rest);
  const headers = new Headers();
  for (const line of lines)
    headers.append(line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim());
  const isChunked = headers.get('transfer-encoding') === 'chunked';
  return { status, headers, body: (isChunked ? joinChunks(rest) : rest).toString('utf8') };
}

function joinChunks(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    const line = bytes.indexOf('\r\n', at);
    const size = Number.parseInt(bytes.subarray(at, line).toString('latin1'), 16);
    if (line < 0 || !(size > 0)) break;
    parts.push(bytes.subarray(line + 2, line + 2 + size));
    at = line + 4 + size;
  }
  return Buffer.concat(parts);
}
