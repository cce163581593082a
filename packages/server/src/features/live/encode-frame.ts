const encoded = new WeakMap<object, string>();

/** A frame as JSON. All clients of a job are told the same object, which is written once for all of them. */
export function encodeFrame(frame: object): string {
  const text = encoded.get(frame) ?? JSON.stringify(frame);
  encoded.set(frame, text);
  return text;
}
