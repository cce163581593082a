/** What the document says of a header of an answer. */
export interface AnswerHeaderText {
  description: string;
  example: string;
  /** True when an answer that lists the header may come without it. */
  sometimes?: true;
}

/** Headers of answers, by the name that the document shows. */
export const answerHeaders = {
  'X-Request-Id': {
    description: 'Id of this request, also in its log lines and in problems.',
    example: '01930a52-7d9c-7c3e-9f0a-5b1f2c3d4e5f',
  },
  'Cache-Control': { description: 'Who may keep the answer for how long.', example: 'no-store' },
  'Content-Security-Policy': {
    description: 'What a browser may load for the answer: nothing, unless it is a page.',
    example: "default-src 'none'; frame-ancestors 'none'",
  },
  'Cross-Origin-Resource-Policy': {
    description: 'Pages of other origins may not embed the answer.',
    example: 'same-origin',
  },
  'Referrer-Policy': {
    description: 'Links in the answer do not tell where they were.',
    example: 'no-referrer',
  },
  'X-Content-Type-Options': { description: 'The media type is as it says.', example: 'nosniff' },
  'X-Frame-Options': { description: 'The answer may not be shown in a frame.', example: 'DENY' },
  Allow: { description: 'The methods that the path has.', example: 'GET, HEAD' },
  'WWW-Authenticate': {
    description: 'How to say who you are (RFC 6750), and what was wrong with the token.',
    example: 'Bearer realm="lectern", error="invalid_token"',
  },
  Location: {
    description: 'Where the new resource is; for a job, its status.',
    example: '/api/v1/videos/jobs/01930a52-7d9c-7c3e-9f0a-5b1f2c3d4e5f/status',
  },
  ETag: {
    description: 'Changes when the content does; for If-None-Match, If-Match and If-Range.',
    example: '"n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg"',
  },
  'Last-Modified': { description: 'When the file was made.', example: 'Sun, 22 Nov 2026 19:30:24 GMT' },
  'Retry-After': {
    description: 'Seconds after which asking again is worth while.',
    example: '5',
    sometimes: true,
  },
  'Idempotency-Replayed': {
    description: '`true` when this is the stored answer of an earlier request with the same key.',
    example: 'true',
    sometimes: true,
  },
  'Accept-Ranges': { description: '`bytes`: parts of the file can be asked for.', example: 'bytes' },
  'Content-Range': {
    description: 'Which bytes these are, or the size of the file when the range lies outside.',
    example: 'bytes 0-99/4194304',
    sometimes: true,
  },
  'Content-Disposition': {
    description: 'Under which name to save the file.',
    example: 'attachment; filename="Pythagoras.mp4"; filename*=UTF-8\'\'Pythagoras.mp4',
  },
  'X-Accel-Buffering': {
    description: '`no`: proxies should pass each event on at once.',
    example: 'no',
    sometimes: true,
  },
  'Access-Control-Allow-Origin': {
    description:
      'Whose pages may read the answer: of the origins that the service allows; with a signed address, any.',
    example: 'https://app.example.com',
    sometimes: true,
  },
  'Access-Control-Expose-Headers': {
    description: 'Which headers those pages may read.',
    example: 'ETag, Location',
    sometimes: true,
  },
  Vary: {
    description: 'Which headers of the request decided about the answer.',
    example: 'Origin, Accept',
    sometimes: true,
  },
  Link: {
    description: 'Where the next page is (RFC 8288); absent on the last.',
    example: '</api/v1/videos/jobs?cursor=eyJ2IjoxfQ>; rel="next"',
    sometimes: true,
  },
  RateLimit: {
    description:
      'What is left: `r` requests, and the seconds `t` until there are more (draft-ietf-httpapi-ratelimit-headers).',
    example: '"read";r=5999;t=60',
    sometimes: true,
  },
  'RateLimit-Policy': {
    description: 'The limit that applies: `q` requests of the named kind within any `w` seconds.',
    example: '"read";q=6000;w=60',
    sometimes: true,
  },
} as const satisfies Record<string, AnswerHeaderText>;
export type AnswerHeader = keyof typeof answerHeaders;

/** Every answer has these, whatever the operation lists. */
export const headersOfEveryAnswer = [
  ...['X-Request-Id', 'Cache-Control', 'Content-Security-Policy', 'Cross-Origin-Resource-Policy'],
  ...['Referrer-Policy', 'X-Content-Type-Options', 'X-Frame-Options', 'Vary'],
  ...['Access-Control-Allow-Origin', 'Access-Control-Expose-Headers'],
] as readonly AnswerHeader[];

/** Every answer of an operation with a limit has these, once it is known whose request it is. */
export const headersOfLimits = ['RateLimit', 'RateLimit-Policy'] as const satisfies readonly AnswerHeader[];
