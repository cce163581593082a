/** The words of a WebVTT file for whoever reads instead of watching: a line for each cue. */
export const captionWords = (vtt: string): string =>
  vtt
    .split(/\r?\n\r?\n/)
    .filter((block) => block.includes('-->'))
    .map((block) => block.slice(block.indexOf('-->')).split(/\r?\n/).slice(1).join(' '))
    .map((text) => text.replaceAll(/<[^>]*>/g, '').trim())
    .filter((text) => text !== '')
    .join('\n');
