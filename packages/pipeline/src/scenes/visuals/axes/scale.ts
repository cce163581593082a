/** One axis of the plane: values on pixels and back. Values outside the range are carried on beyond its ends. */
export interface Scale {
  min: number;
  max: number;
  log: boolean;
  /** Pixels of `min` and `max`. */
  from: number;
  to: number;
  /** NaN where the value has no place (zero and below on a logarithmic axis). */
  at(value: number): number;
  valueAt(pixel: number): number;
}

interface Range {
  min: number;
  max: number;
  scale: 'linear' | 'log';
}

/** A range that can be drawn: in order, not empty, and positive where it is logarithmic. */
export const soundRange = ({ min, max, scale }: Range): Range & { log: boolean } => {
  const [low, high] = min < max ? [min, max] : min > max ? [max, min] : [min - 1, max + 1];
  const log = scale === 'log' && high > 0;
  return { min: log && low <= 0 ? high / 1000 : low, max: high, scale, log };
};

export const scaleOf = (range: Range, from: number, to: number): Scale => {
  const { min, max, log } = soundRange(range);
  const lift = log ? Math.log10 : (value: number) => value;
  const [low, high] = [lift(min), lift(max)];
  const perUnit = (to - from) / (high - low);
  return {
    min,
    max,
    log,
    from,
    to,
    at: (value) => from + (lift(value) - low) * perUnit,
    valueAt: (pixel) => {
      const lifted = low + (pixel - from) / perUnit;
      return log ? 10 ** lifted : lifted;
    },
  };
};
