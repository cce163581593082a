/** One buffer of a value, as a line of JSON, and of bytes. */
export const withHead = (head: unknown, bytes: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), bytes]);

/** The value and the bytes that `withHead` has put together; the value is not checked. */
export const headAndBytes = (buffer: Buffer): { head: unknown; bytes: Buffer } => {
  const end = buffer.indexOf('\n');
  return { head: JSON.parse(buffer.toString('utf8', 0, end)), bytes: buffer.subarray(end + 1) };
};
