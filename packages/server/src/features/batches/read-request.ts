import { BatchItemRequest, BatchRequest } from '@lectern/contracts/api/batch.ts';
import type { FieldError } from '@lectern/contracts/api/problem.ts';
import { z } from 'zod';
import { ProblemError } from '../../problem.ts';
import { check, refuseFields } from '../parse.ts';

const Envelope = BatchRequest.extend({ items: z.array(z.unknown()).min(1) });

/** An item of a request that is valid as far as the request itself can tell. */
export interface SentItem {
  index: number;
  sent: BatchItemRequest;
}

export interface InvalidSentItem {
  index: number;
  customId: string | null;
  errors: FieldError[];
}

export interface SentBatch {
  name: string | null;
  defaults: z.infer<typeof BatchRequest>['defaults'];
  maySkip: boolean;
  items: SentItem[];
  /** Only where items may be skipped. */
  invalid: InvalidSentItem[];
}

/**
 * Reads the body of a batch of at most `most` items.
 * @throws ProblemError `malformed_json`, `batch_too_large`, and `validation_failed` with the errors of all items at once.
 */
export function readBatchRequest(body: unknown, most: number): SentBatch {
  if (body === undefined) throw new ProblemError('malformed_json', { detail: 'A body is needed.' });
  refuseTooMany(body, most);
  const envelope = check(Envelope, body);
  const { items, invalid } = readItems((body as { items?: unknown } | null)?.items);
  const itemErrors = invalid.flatMap((item) => item.errors);
  if (!envelope.valid) throw refuseFields([...envelope.errors, ...itemErrors]);
  const { name = null, defaults, on_invalid } = envelope.data;
  const maySkip = on_invalid === 'skip';
  if (invalid.length > 0 && (!maySkip || items.length === 0)) throw refuseFields(itemErrors);
  return { name, defaults, maySkip, items, invalid };
}

function refuseTooMany(body: unknown, most: number): void {
  const items = (body as { items?: unknown } | null)?.items;
  if (!Array.isArray(items) || items.length <= most) return;
  throw new ProblemError('batch_too_large', {
    detail: `A batch may have ${most} items; this one has ${items.length}.`,
    members: { max_batch_size: most, suggested_batch_sizes: evenSizes(items.length, most) },
  });
}

/** The sizes of as few batches as possible that hold `total`, none greater than `most`, all about the same. */
export function evenSizes(total: number, most: number): number[] {
  const number = Math.ceil(total / most);
  return Array.from({ length: number }, (_, index) => Math.floor((total + number - 1 - index) / number));
}

function readItems(values: unknown): Pick<SentBatch, 'items' | 'invalid'> {
  const items: SentItem[] = [];
  const invalid: InvalidSentItem[] = [];
  const names = new Set<string>();
  for (const [index, value] of (Array.isArray(values) ? values : []).entries()) {
    const read = check(BatchItemRequest, value, ['items', index]);
    const name = read.valid ? read.data.custom_id : undefined;
    const errors = read.valid ? duplicates(names, name, index) : read.errors;
    if (read.valid && errors.length === 0) {
      items.push({ index, sent: read.data });
      if (name !== undefined) names.add(name);
    } else invalid.push({ index, customId: nameOf(value), errors });
  }
  return { items, invalid };
}

function duplicates(names: Set<string>, name: string | undefined, index: number): FieldError[] {
  if (name === undefined || !names.has(name)) return [];
  const detail = 'Another item of the batch has this name.';
  return [{ pointer: `/items/${index}/custom_id`, code: 'duplicate', detail }];
}

/** The name of an item that is not valid, if that much of it is. */
function nameOf(value: unknown): string | null {
  const name = BatchItemRequest.shape.custom_id.safeParse(
    (value as { custom_id?: unknown } | null)?.custom_id,
  );
  return (name.success && name.data) || null;
}
