export function hum(
  text: string,
  speed: number,
): {
  samples: Float32Array;
  rate: number;
  times: { character: string; start_s: number; end_s: number }[];
};
