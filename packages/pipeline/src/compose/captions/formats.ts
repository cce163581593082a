import type { Chapter } from '@lectern/contracts/companions/chapters.ts';
import type { Cue } from './cues.ts';

const stamp = (seconds: number, point: '.' | ','): string => {
  const ms = Math.round(seconds * 1000);
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${two(ms / 3_600_000)}:${two((ms / 60_000) % 60)}:${two((ms / 1000) % 60)}${point}${String(ms % 1000).padStart(3, '0')}`;
};

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escaped = (text: string) => text.replaceAll(/[&<>]/g, (sign) => escapes[sign]!);

/** The lines with the time before each word that is spoken later than the caption comes: players may light words up by them. */
const timedLines = ({ start_s, end_s, lines, words_s }: Cue): string[] => {
  let word = 0;
  let latest = Math.round(start_s * 1000);
  const last = Math.round(end_s * 1000);
  return lines.map((line) =>
    line
      .split(' ')
      .map((text) => {
        const at = Math.round((words_s[word++] ?? 0) * 1000);
        if (at <= latest || at >= last) return escaped(text);
        latest = at;
        return `<${stamp(at / 1000, '.')}>${escaped(text)}`;
      })
      .join(' '),
  );
};

const vtt = (blocks: readonly { start_s: number; end_s: number; lines: readonly string[] }[]) =>
  `WEBVTT\n\n${blocks
    .map(
      ({ start_s, end_s, lines }, index) =>
        `${index + 1}\n${stamp(start_s, '.')} --> ${stamp(end_s, '.')}\n${lines.join('\n')}\n`,
    )
    .join('\n')}`;

/** WebVTT (W3C) with the times of words; signs that it could take for a tag are written as references. */
export const webVtt = (cues: readonly Cue[]): string =>
  vtt(cues.map((cue) => ({ ...cue, lines: timedLines(cue) })));

/** Chapters as a WebVTT track of the kind `chapters`. */
export const chaptersVtt = (chapters: readonly Chapter[]): string =>
  vtt(chapters.map(({ title, ...times }) => ({ ...times, lines: [escaped(title)] })));

/** SubRip. */
export const subRip = (cues: readonly Cue[]): string =>
  cues
    .map(
      ({ start_s, end_s, lines }, index) =>
        `${index + 1}\n${stamp(start_s, ',')} --> ${stamp(end_s, ',')}\n${lines.join('\n')}\n`,
    )
    .join('\n');
