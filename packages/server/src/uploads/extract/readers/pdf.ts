import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { getDocumentProxy } from 'unpdf';
import { ProblemError } from '../../../problem.ts';
import type { Passages } from '../passages.ts';
import { type Block, blocksOf } from './pdf/blocks.ts';
import { headingLevels, type Page, withoutRunning } from './pdf/headings.ts';
import { type Item, linesOf } from './pdf/lines.ts';
import { type PagePicture, picturesOf } from './pdf/pictures.ts';

const mostPages = 1_000;
/** Characters after which nothing is read any more: more than is kept. */
const mostCharacters = 1_500_000;
/** Pixels of a picture that is decoded at all. */
const mostPixels = 12_000_000;
/** Pages on which an equal picture may stand: more make it a decoration. */
const mostRepeats = 2;
const mostPictures = 24;

const caption = /^(?:figure|fig\.?|image|plate|chart|diagram|table)\s*[\dA-Z]/i;
const tableCaption = /^table\s*[\dA-Z]/i;

type Document = Awaited<ReturnType<typeof open>>;
type Aside = Omit<PagePicture, 'rgb'> & { hash: string; file: string };
type Pictured = Page & { pictures: Aside[] };

/**
 * What a PDF holds, each piece with its page: paragraphs, headings told by their type, tables told by how they are set, pictures
 * with their captions.
 * @throws ProblemError `upload_encrypted`, `upload_unreadable`.
 */
export async function readPdf(file: string, passages: Passages): Promise<void> {
  const document = await open(new Uint8Array(await readFile(file)));
  const read: Pictured[] = [];
  let characters = 0;
  let pictures = 0;
  for (let number = 1; number <= Math.min(document.numPages, mostPages); number += 1) {
    if (characters > mostCharacters) break;
    const page = await readPage(document, number, pictures < mostPictures ? passages : null);
    characters += page.blocks.reduce((sum, { text }) => sum + text.length, 0);
    pictures += page.pictures.length;
    read.push(page);
  }
  const levels = headingLevels(withoutRunning(read));
  const hashes = Map.groupBy(
    read.flatMap((page) => page.pictures.map(({ hash }) => ({ hash, page: page.number }))),
    ({ hash }) => hash,
  );
  let heading: string | undefined;
  const pages = withoutRunning(read) as Pictured[];
  joinOverPages(pages, levels);
  for (const page of pages) {
    const shown = page.pictures.filter(({ hash }) => hashes.get(hash)!.length <= mostRepeats);
    heading = tellPage({ ...page, pictures: shown }, levels, heading, passages);
    if (passages.full) break;
  }
}

/** A paragraph that goes on at the top of the next page is told where it begins. */
function joinOverPages(pages: readonly Page[], levels: ReadonlyMap<Block, number>): void {
  const isText = (block: Block | undefined): block is Block =>
    block !== undefined && block.rows === null && !levels.has(block) && !caption.test(block.text);
  for (const [index, page] of pages.entries()) {
    const last = page.blocks.findLast(isText);
    const next = pages[index + 1]?.blocks[0];
    if (!last || !isText(next) || /[.!?:]["')]?$/.test(last.text) || !/^\p{Ll}/u.test(next.text)) continue;
    last.text = `${last.text} ${next.text}`;
    pages[index + 1]!.blocks.shift();
  }
}

async function open(data: Uint8Array) {
  try {
    return await getDocumentProxy(data, {
      verbosity: 0,
      disableFontFace: true,
      stopAtErrors: false,
      maxImageSize: mostPixels,
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
    });
  } catch (cause) {
    const encrypted = cause instanceof Error && cause.name === 'PasswordException';
    throw new ProblemError(encrypted ? 'upload_encrypted' : 'upload_unreadable', { cause });
  }
}

async function readPage(document: Document, number: number, aside: Passages | null): Promise<Pictured> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  const pictures: Aside[] = [];
  for (const { rgb, ...picture } of aside ? await picturesOf(page) : []) {
    const head = Buffer.from(`P6\n${picture.width} ${picture.height}\n255\n`);
    const file = await aside?.aside(Buffer.concat([head, rgb]));
    const hash = createHash('sha256').update(rgb).digest('hex');
    if (file) pictures.push({ ...picture, hash, file });
  }
  const isBold = (font: string): boolean => {
    const known = page.commonObjs.has(font) ? (page.commonObjs.get(font) as { name?: string }) : null;
    return /bold|black|heavy|semibd/i.test(known?.name ?? '');
  };
  const texts = items.filter((item): item is typeof item & Item => 'str' in item);
  const blocks = blocksOf(linesOf(texts, isBold));
  page.cleanup();
  return { number, height: page.view[3]! - page.view[1]!, blocks, pictures };
}

/** The caption of a picture: the nearest one, rather below than above. */
const captionBelow = (blocks: readonly Block[], picture: Aside): Block | null => {
  const distance = ({ top, bottom }: Block) => {
    const below = picture.bottom - top;
    const above = bottom - picture.top;
    return below > -20 ? below : above > -20 ? above + 60 : Number.POSITIVE_INFINITY;
  };
  const near = blocks
    .filter(({ text }) => caption.test(text) && !tableCaption.test(text))
    .map((block) => ({ block, away: distance(block) }))
    .filter(({ away }) => away < 160)
    .sort((one, other) => one.away - other.away);
  return near[0]?.block ?? null;
};

/** Hands over what stands on a page, from top to bottom as its text goes; answers the last heading. */
function tellPage(
  page: Pictured,
  levels: ReadonlyMap<Block, number>,
  before: string | undefined,
  passages: Passages,
): string | undefined {
  const { blocks, number } = page;
  let heading = before;
  const place = () => ({ page: number, ...(heading ? { heading } : {}) });
  const captions = new Map(page.pictures.map((picture) => [picture, captionBelow(blocks, picture)]));
  const left = new Set(page.pictures);
  const tell = (picture: Aside) => {
    left.delete(picture);
    const text = captions.get(picture)?.text ?? null;
    passages.picture({ format: 'ppm', file: picture.file, caption: text, place: place() });
  };
  for (const block of blocks) {
    const level = levels.get(block);
    if (level !== undefined) {
      heading = block.text.slice(0, 200).toWellFormed();
      passages.head(block.text, level, { page: number });
      continue;
    }
    for (const picture of left) {
      const own = captions.get(picture);
      if (own ? own === block : picture.bottom > block.bottom) tell(picture);
    }
    if (block.rows) {
      const named = blocks.filter(({ text }) => tableCaption.test(text));
      const nearest = named.sort((one, other) => away(one, block) - away(other, block))[0];
      passages.table(block.rows, place(), nearest && away(nearest, block) < 60 ? nearest.text : null);
    }
    passages.add(block.text, place());
  }
  for (const picture of left) tell(picture);
  return heading;
}

const away = (one: Block, other: Block): number =>
  Math.max(0, one.bottom - other.top, other.bottom - one.top);
