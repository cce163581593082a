import type { Cue } from './cues.ts';

const stamp = (seconds: number, point: '.' | ','): string => {
  const ms = Math.round(seconds * 1000);
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${two(ms / 3_600_000)}:${two((ms / 60_000) % 60)}:${two((ms / 1000) % 60)}${point}${String(ms % 1000).padStart(3, '0')}`;
};

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** WebVTT (W3C); signs that it could take for a tag are written as references. */
export const webVtt = (cues: readonly Cue[]): string => {
  const blocks = cues.map(
    ({ start_s, end_s, lines }, index) =>
      `${index + 1}\n${stamp(start_s, '.')} --> ${stamp(end_s, '.')}\n` +
      `${lines.map((line) => line.replaceAll(/[&<>]/g, (sign) => escapes[sign]!)).join('\n')}\n`,
  );
  return `WEBVTT\n\n${blocks.join('\n')}`;
};

/** SubRip. */
export const subRip = (cues: readonly Cue[]): string =>
  cues
    .map(
      ({ start_s, end_s, lines }, index) =>
        `${index + 1}\n${stamp(start_s, ',')} --> ${stamp(end_s, ',')}\n${lines.join('\n')}\n`,
    )
    .join('\n');
