import type { BriefChapter } from '../brief.ts';
import { arc, type Piece } from '../devices/piece.ts';
import { capitalised, spoken } from '../reading/sentences.ts';
import { count, highlight, show } from '../writing/actions.ts';
import { heading } from '../writing/phrases.ts';
import { beat, place, type SketchBeat } from '../writing/sketch.ts';
import { bars, table } from '../writing/visuals.ts';

type ChapterTable = BriefChapter['tables'][number];

const limits = { rows: 8, columns: 5, cell: 26, bars: 10 };

/** A cell as a number; null where it is none. A comma is a mark of thousands. */
const numberIn = (cell: string): number | null => {
  const plain = cell.replaceAll(/(?<=\d),(?=\d{3}\b)/g, '').trim();
  return /^[-−+]?\d+(?:\.\d+)?(?:e-?\d+)?$/i.test(plain) ? Number(plain.replace('−', '-')) : null;
};

/** What a caption says without its number. */
export const captionText = (caption: string | null): string =>
  (caption ?? '')
    .replace(/^(?:figure|fig\.?|table|image|chart|diagram|plate)\s*[\dA-Z]+(?:\.\d+)?\s*[.:–-]?\s*/i, '')
    .trim();

/** The column of numbers of which bars can be made: the only one, all at least 0 and not too far apart. */
const measured = ({ rows, columns }: ChapterTable): { values: number[]; column: number } | null => {
  if (columns.length !== 2 || rows.length < 2 || rows.length > limits.bars) return null;
  const values = rows.map((row) => numberIn(row[1] ?? ''));
  if (values.some((value) => value === null || value < 0)) return null;
  const numbers = values as number[];
  const most = Math.max(...numbers);
  return most > 0 && Math.min(...numbers) > most / 200 ? { values: numbers, column: 1 } : null;
};

/** What the numbers tell by themselves: the greatest and the least, compared. */
const compared = (one: ChapterTable, values: readonly number[], bar: string): SketchBeat[] => {
  const [most, least] = [Math.max(...values), Math.min(...values)];
  const [top, low] = [values.indexOf(most), values.indexOf(least)];
  if (top === low) return [];
  const name = (row: number) => one.rows[row]![0]!;
  return [
    beat(
      `${capitalised(name(top))} has the greatest value, ${one.rows[top]![1]}, and ${name(low).toLowerCase() === name(low) ? name(low) : name(low).charAt(0).toLowerCase() + name(low).slice(1)} the smallest, ${one.rows[low]![1]}.`,
      highlight(`${bar}${top + 1}`, 0.1),
      highlight(`${bar}${low + 1}`, 0.65),
    ),
  ];
};

/** A table of the document: as bars where it holds one number for each name, else as rows that come in one by one. */
export const tablePiece = (one: ChapterTable, chapter: BriefChapter, index: number): Piece | null => {
  const says = captionText(one.caption);
  const title = heading(says || `A table on ${chapter.term}`, 9);
  const lead = one.mentions.flatMap((text) => spoken(text)).slice(0, 2);
  const opening =
    lead.length > 0
      ? lead
      : [
          says
            ? `Look at the numbers: ${says.charAt(0).toLowerCase()}${says.slice(1)}.`
            : 'Look at the numbers.',
        ];
  const base = {
    id: `${chapter.id}-table${index + 1}`,
    purpose: 'exploration' as const,
    title,
    aim: says || title,
    rank: arc.exploration + index,
    worth: 94 - index,
    sources: [one.source],
  };
  const numbers = measured(one);
  if (numbers) {
    const rows = one.rows.map((row, i): [string, number, undefined, string] => [
      row[0]!,
      numbers.values[i]!,
      undefined,
      row[1]!,
    ]);
    return {
      ...base,
      sketch: {
        elements: [
          place(
            'bars',
            'full',
            bars(rows),
            `${says}: ${one.rows.map((row) => row.join(' ')).join(', ')}`.slice(0, 300),
          ),
        ],
        beats: [
          ...opening.map((say, i) =>
            beat(
              say,
              ...(i === 0
                ? rows.map((_, bar) => count(`bars.bar${bar + 1}`, 0.1 + (0.7 * bar) / rows.length))
                : []),
            ),
          ),
          ...compared(one, numbers.values, 'bars.bar'),
        ],
      },
    };
  }
  const fits =
    one.rows.length <= limits.rows &&
    one.columns.length <= limits.columns &&
    [one.columns, ...one.rows].every((row) => row.every((cell) => cell.length <= limits.cell));
  if (!fits) return null;
  const rows = one.rows.map((row) => one.columns.map((_, column) => row[column] ?? ''));
  const walk = rows.slice(0, 3).map((row, i) =>
    beat(
      `${capitalised(row[0]!)}: ${one.columns
        .slice(1)
        .map((column, j) => `${column} ${row[j + 1]}`)
        .join(', ')}.`,
      highlight(`table.row${i + 1}`, 0.05),
    ),
  );
  return {
    ...base,
    sketch: {
      elements: [
        place('table', 'full', table(one.columns, rows, { row_heads: true }), says.slice(0, 300) || title),
      ],
      beats: [
        ...opening.map((say, i) =>
          beat(
            say,
            ...(i === 0
              ? [
                  show('table.head', 0.05),
                  ...rows.map((_, row) => show(`table.row${row + 1}`, 0.25 + (0.6 * row) / rows.length)),
                ]
              : []),
          ),
        ),
        ...walk,
      ],
    },
  };
};
