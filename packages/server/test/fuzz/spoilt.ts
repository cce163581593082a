import fc from 'fast-check';

/** Valid values with one thing wrong in them: a field that is missing, of another type, doubled in depth, or one too many. */
export function spoilt(valid: fc.Arbitrary<unknown>, odd: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.tuple(valid, odd, fc.nat(), fc.constantFrom('replace', 'remove', 'add', 'wrap')).map(spoil);
}

function spoil([value, odd, where, how]: [unknown, unknown, number, string]): unknown {
  if (how === 'wrap') return [value];
  if (value === null || typeof value !== 'object') return odd;
  const copy = structuredClone(value) as Record<string, unknown>;
  const names = Object.keys(copy);
  if (how === 'add' || names.length === 0) return { ...copy, [`odd${where % 7}`]: odd };
  const name = names[where % names.length]!;
  if (how === 'remove') {
    delete copy[name];
    return copy;
  }
  const inside = copy[name];
  const goesDeeper = inside !== null && typeof inside === 'object' && where % 2 === 0;
  copy[name] = goesDeeper ? spoil([inside, odd, Math.floor(where / 2), how]) : odd;
  return copy;
}
