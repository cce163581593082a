/** Bytes of an answer that are read. The longest lesson in words is a fiftieth of it, with all that a stream puts around. */
const mostBytes = 8 * 1024 * 1024;

/**
 * Fetches from a provider: no redirect is followed, as it would carry the key elsewhere, and an answer without end is cut
 * off with an error.
 */
export const boundedFetch: typeof fetch = async (input, init) => {
  const response = await fetch(input, { ...init, redirect: 'error' });
  if (!response.body) return response;
  let bytes = 0;
  const counted = response.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(piece, controller) {
        bytes += piece.byteLength;
        if (bytes > mostBytes) controller.error(new Error('The answer is too long.'));
        else controller.enqueue(piece);
      },
    }),
  );
  const { status, statusText, headers } = response;
  return new Response(counted, { status, statusText, headers });
};
