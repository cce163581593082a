import type { QualityCheck } from '@lectern/contracts/quality.ts';
import { rule } from '../rule.ts';
import { limits } from './limits.ts';

interface Caption {
  start_s: number;
  end_s: number;
  text: string;
}

const seconds = (stamp: string): number =>
  stamp.split(':').reduce((sum, part) => 60 * sum + Number(part.replace(',', '.')), 0);

/** Reads WebVTT as it is played: the times of words are not shown, references become the signs that they stand for. */
export const parseWebVtt = (file: string): Caption[] =>
  file
    .replaceAll('\r', '')
    .split(/\n{2,}/)
    .flatMap((block) => {
      const times = /^([\d:.]+) --> ([\d:.]+).*$/m.exec(block);
      if (!times) return [];
      const text = block
        .slice(times.index + times[0].length)
        .trim()
        .replaceAll(/<[\d:.]+>/g, '');
      return {
        start_s: seconds(times[1]!),
        end_s: seconds(times[2]!),
        text: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
      };
    });

const order = rule('captions_in_order', 'after', 0, 'captions');
const speed = rule('caption_speed', 'after', limits.captionCharacters_s, 'characters/s');

/** Captions follow one another without overlap, within the video, and leave time to read them. */
export const checkCaptions = (file: string, duration_s: number): QualityCheck[] => {
  const captions = parseWebVtt(file);
  if (captions.length === 0) return [order.warn({ detail: 'There are no captions.' })];
  const wrong = captions.filter(
    ({ start_s, end_s }, index) =>
      end_s <= start_s ||
      start_s < (captions[index - 1]?.end_s ?? 0) ||
      end_s > duration_s + limits.streamDifference_s,
  );
  const rates = captions.map(
    ({ start_s, end_s, text }) => [...text.replaceAll('\n', ' ')].length / (end_s - start_s),
  );
  const fastest = rates.reduce((most, rate, index) => (rate > rates[most]! ? index : most), 0);
  const found = { value: Math.round(rates[fastest]! * 10) / 10, at_s: captions[fastest]!.start_s };
  return [
    wrong.length === 0
      ? order.pass({ value: 0, detail: `${captions.length} captions stand in order, without overlap.` })
      : order.fail({
          value: wrong.length,
          at_s: wrong[0]!.start_s,
          detail: 'Captions overlap or lie outside the video.',
        }),
    found.value <= limits.captionCharacters_s
      ? speed.pass({ ...found, detail: 'Every caption stays long enough to be read.' })
      : speed.fail({ ...found, detail: `"${captions[fastest]!.text.slice(0, 60)}" is too fast to read.` }),
  ];
};
