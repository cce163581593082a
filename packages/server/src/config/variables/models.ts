import { z } from 'zod';
import { count, list } from './readers.ts';
import { variable } from './variable.ts';

const name = /^[a-z][a-z0-9-]{0,39}\/[\w.:@+-][\w.:@+/-]{0,78}$/;
const provider = /^[a-z][a-z0-9-]{0,39}$/;

const modelName = z.string().regex(name, 'must be a name like openai/gpt-5-mini');
const modelNames = list.refine(
  (names) => names.length <= 100 && names.every((one) => name.test(one)),
  'must hold names like openai/gpt-5-mini, with commas between',
);

/** `left=right` with commas between, as pairs. */
const pairs = (left: RegExp, right: (text: string) => boolean, message: string) =>
  list
    .transform((items) =>
      items.map((item) => [item.split('=', 1)[0]!, item.slice(item.split('=', 1)[0]!.length + 1)] as const),
    )
    .refine((items) => items.every(([key, value]) => left.test(key) && right(value)), message);

const isPrice = (text: string) => /^\d{1,6}(\.\d{1,6})?:\d{1,6}(\.\d{1,6})?$/.test(text);
const isAddress = (text: string) => ['http:', 'https:'].includes(URL.parse(text)?.protocol ?? '');

/** Models that may write lessons. */
export const modelVariables = {
  LECTERN_MODELS: variable(
    modelNames,
    '',
    'Models that requests may name, as provider/model with commas between. openai, anthropic and google are known; any other provider is a server that talks like OpenAI’s chat completions, with its address in LECTERN_MODEL_URLS.',
  ),
  LECTERN_MODEL_PRICES: variable(
    pairs(name, isPrice, 'must hold prices like openai/gpt-5-mini=0.25:2, with commas between'),
    '',
    'US dollars for a million tokens in and out: openai/gpt-5-mini=0.25:2,local/llama=0:0. Where a price is not known, cost is null and only tokens bound it.',
  ),
  LECTERN_MODEL_URLS: variable(
    pairs(
      provider,
      isAddress,
      'must hold addresses like local=http://127.0.0.1:11434/v1, with commas between',
    ),
    '',
    'Addresses of providers: local=http://127.0.0.1:11434/v1. Those of openai, anthropic and google are known.',
  ),
  OPENAI_API_KEY: variable(z.string(), null, 'Key for models of openai; only workers need it.'),
  ANTHROPIC_API_KEY: variable(z.string(), null, 'Key for models of anthropic; only workers need it.'),
  GOOGLE_GENERATIVE_AI_API_KEY: variable(z.string(), null, 'Key for models of google; only workers need it.'),
  LECTERN_MODEL_KEYS: variable(
    pairs(provider, (text) => text.length > 0, 'must hold keys like local=…, with commas between'),
    '',
    'Keys of other providers: local=…,groq=…',
  ),
  LECTERN_MODEL_RESEARCHER: variable(
    modelName,
    null,
    'Model that reads context and material where a request names a model; that model itself when absent.',
  ),
  LECTERN_MODEL_PLANNER: variable(modelName, null, 'The same for the planner.'),
  LECTERN_MODEL_WRITER: variable(modelName, null, 'The same for the writer of scenes.'),
  LECTERN_MODEL_TOKENS: variable(
    count(1_000, 100_000_000),
    '400000',
    'Tokens, in and out, that one video may use.',
  ),
  LECTERN_MODEL_SECONDS: variable(
    count(1, 3_600),
    '300',
    'Seconds in which models may be asked for one video; then the rule-based authors go on.',
  ),
  LECTERN_MODEL_CALL_SECONDS: variable(count(1, 3_600), '120', 'Seconds that one call may take.'),
  LECTERN_MODEL_SILENCE_SECONDS: variable(
    count(1, 3_600),
    '60',
    'Seconds without a piece of an answer after which a call is given up.',
  ),
  LECTERN_MODEL_CONCURRENCY: variable(
    count(1, 32),
    '4',
    'Scenes of one video that are written side by side.',
  ),
  LECTERN_MODEL_TRANSCRIPTS: variable(
    z.string(),
    null,
    'Folder for what is asked and answered, for debugging: it holds what users have written. At most 20 files of 16 MiB.',
  ),
} as const;
