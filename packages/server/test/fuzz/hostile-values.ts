import fc from 'fast-check';

/** Nothing that a schema would ask for. */
export const oddValues = fc.oneof(
  fc.constantFrom<unknown>(
    ...[null, true, -1, 0, 1e308, -1e308, 2 ** 53, Number.MAX_SAFE_INTEGER + 2, 0.1, '', ' ', '\u0000'],
    ...['\ud800', 'a\udc00b', '\u202e', '\ufeff', 'x'.repeat(30_000), '💥'.repeat(600), [], {}, [[]], [{}]],
    ...['__proto__', 'constructor', "' OR 1=1 --", '../../etc/passwd', '<script>', '%00', 'NaN'],
  ),
  fc.jsonValue({ maxDepth: 4 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

const nested = (open: string, close: string) =>
  fc.integer({ min: 1_000, max: 100_000 }).map((depth) => open.repeat(depth) + close.repeat(depth));

/** Bodies that are no JSON, hardly JSON, or JSON that does harm where nobody expects it. */
export const oddBodies = fc.oneof(
  nested('[', ']'),
  nested('{"a":', '}'),
  fc.constantFrom(
    ...['', ' ', 'null', '0', '"', '{', '[', '{}x', '{"a":1,}', "{'a':1}", 'NaN', '-', '1e99999', '\ufeff{}'],
    ...['{"__proto__":{"admin":true}}', '{"constructor":{"prototype":{}}}', '{"topic":"\\ud800"}', '[1e400]'],
    ...[
      '{"topic":"a","topic":"b","context":"x","context":"y"}',
      `{"a":${'9'.repeat(5_000)}}`,
      '{"a":"\u0001"}',
    ],
  ),
  fc.json({ maxDepth: 6 }),
  fc.string({ unit: 'binary', maxLength: 500 }),
);

/** Bytes that are not even text. */
export const oddBytes = fc.uint8Array({ minLength: 1, maxLength: 400 }).map((bytes) => Buffer.from(bytes));

const nearest = [
  'id',
  'constructor',
  '__proto__',
  'toString',
  '%00',
  '%2e%2e',
  '%2f',
  '%zz',
  '%ff',
  '..;',
  '*',
  '~',
];
export const oddSegments = fc.oneof(
  fc.constantFrom(...nearest, 'x'.repeat(101), 'x'.repeat(4_000), '0', '-1', 'null', "'--", '%F0%9F%92%A5'),
  fc.stringMatching(/^[\w.~!$&'()*+,;=:@%-]{1,40}$/),
);

const printable = fc.string({ unit: 'grapheme-ascii', maxLength: 120 });
const names = [
  ...[
    'authorization',
    'accept',
    'accept-encoding',
    'content-type',
    'content-encoding',
    'cookie',
    'expect',
    'origin',
  ],
  ...[
    'range',
    'if-range',
    'if-match',
    'if-none-match',
    'if-modified-since',
    'if-unmodified-since',
    'last-event-id',
  ],
  ...[
    'idempotency-key',
    'x-request-id',
    'x-forwarded-for',
    'forwarded',
    'svix-id',
    'svix-signature',
    'traceparent',
  ],
  ...['upgrade', 'x-http-method-override', 'transfer-encoding', 'te', 'trailer', 'user-agent', 'host', 'via'],
];
const odd = [
  ...[
    '',
    '*',
    '"',
    '"x',
    'W/"x"',
    'bytes=0-',
    'bytes=-0',
    'bytes=9-1',
    'bytes=0-1,1-2,2-3',
    'bytes=a-b',
    'chunked',
  ],
  ...[
    'text/event-stream',
    'gzip',
    '100-continue',
    '1, 2',
    'Bearer',
    'Bearer ',
    'Bearer a.b.c',
    'Basic eDp5',
    '99999999999999',
  ],
  ...[
    'Sat, 99 Foo 9999 99:99:99 GMT',
    'application/json; charset=utf-7',
    'multipart/form-data',
    'x'.repeat(8_000),
  ],
];

/** Headers that mean something, with values that mean nothing. */
export const oddHeaders = fc.dictionary(
  fc.oneof(fc.constantFrom(...names), fc.stringMatching(/^[a-z][a-z-]{1,20}$/)),
  fc.oneof(
    fc.constantFrom(...odd),
    printable.map((text) => text.replace(/[\r\n]/g, ' ')),
  ),
  { minKeys: 1, maxKeys: 4 },
);

/** What a query may be spoilt with. */
export const oddQueries = fc.oneof(
  fc.constantFrom(
    ...['?', '?&&&', '?a', '?a=b&a=c', '?__proto__=1', '?limit=1&limit=2', '?limit[]=1', '?cursor=%00'],
  ),
  fc.constantFrom(
    ...[
      '?limit=-1',
      '?limit=1e3',
      '?after=99999999999',
      '?cursor=eyJ2IjoxfQ',
      '?status=queued,failed',
      '?%zz',
    ],
  ),
  fc.constantFrom(
    ...[
      '?search=%00',
      '?created_after=now',
      '?user_id=',
      '?tag=%F0%9F%92%A5',
      '?format=%ff',
      `?a=${'b'.repeat(7_000)}`,
    ],
  ),
  fc
    .tuple(
      fc.constantFrom('limit', 'cursor', 'status', 'after', 'search', 'sort', 'tag', 'format', 'token'),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
    )
    .map(([name, value]) => `?${name}=${encodeURIComponent(value.toWellFormed())}`),
);
