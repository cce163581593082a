import type { Block } from './blocks.ts';

export interface Page {
  number: number;
  height: number;
  blocks: Block[];
}

/** Lines near an edge that come on so many pages are the head or the foot of the page. */
const running = { edge: 0.09, pages: 3, share: 0.3 };
const longestHeading = 140;

const asPattern = (text: string) => text.replaceAll(/\d+/g, '#').toLowerCase();

const atEdge = ({ top, bottom }: Block, { height }: Page) =>
  top < height * running.edge || bottom > height * (1 - running.edge);

/** The pages without what repeats at their upper and lower edge. */
export function withoutRunning(pages: readonly Page[]): Page[] {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const text of new Set(
      page.blocks.filter((block) => atEdge(block, page)).map(({ text }) => asPattern(text)),
    ))
      counts.set(text, (counts.get(text) ?? 0) + 1);
  const least = Math.max(running.pages, pages.length * running.share);
  return pages.map((page) => ({
    ...page,
    blocks: page.blocks.filter(
      (block) => !(atEdge(block, page) && (counts.get(asPattern(block.text)) ?? 0) >= least),
    ),
  }));
}

const half = (height: number) => Math.round(height * 2) / 2;

/** The size of type in which most is written. */
const bodySize = (blocks: readonly Block[]): number => {
  const letters = new Map<number, number>();
  for (const { height, text } of blocks)
    letters.set(half(height), (letters.get(half(height)) ?? 0) + text.length);
  return [...letters].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
};

const numbered = /^(\d{1,2}(?:\.\d{1,2}){0,3})\.?\s+\p{Lu}/u;

/** Which blocks are headings, and of which level: by larger type, or by a number or bold type on a line of its own. */
export function headingLevels(pages: readonly Page[]): Map<Block, number> {
  const blocks = pages.flatMap((page) => page.blocks).filter(({ rows }) => rows === null);
  const body = bodySize(blocks);
  const short = blocks.filter(
    ({ text, lines }) =>
      text.length <= longestHeading && lines <= 3 && !/[.,;:!]$/.test(text) && /\p{L}{2}/u.test(text),
  );
  const large = short.filter(({ height }) => half(height) >= body * 1.12);
  const sizes = [...new Set(large.map(({ height }) => half(height)))].sort((one, other) => other - one);
  const levels = new Map<Block, number>();
  for (const block of large) levels.set(block, Math.min(6, sizes.indexOf(half(block.height)) + 1));
  for (const block of short) {
    const number = numbered.exec(block.text)?.[1];
    const isCaption = /^(?:figure|fig|table)\b/i.test(block.text);
    if (levels.has(block) || isCaption || !block.bold || block.lines > 2) continue;
    levels.set(block, Math.min(6, sizes.length + (number ? number.split('.').length : 1)));
  }
  return levels;
}
