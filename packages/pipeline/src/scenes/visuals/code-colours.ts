import type { VisualOf } from '@lectern/contracts/scene/visuals.ts';
import type { Theme } from '../theme.ts';

type Language = VisualOf<'code'>['language'];

const keywords: Record<Language, string> = {
  pseudocode:
    'if then else elseif elif end endif for each in to downto from while do repeat until return function procedure algorithm input output and or not let be print swap break',
  python:
    'def return if elif else for while in not and or is None True False import from as class break continue pass lambda with try except raise yield global assert',
  javascript:
    'function return if else for while do of in const let var new class extends null undefined true false import from export break continue switch case default throw try catch await async',
  text: '',
};
const wordsOf = Object.fromEntries(
  Object.entries(keywords).map(([language, words]) => [language, new Set(words.split(' ').filter(Boolean))]),
) as unknown as Record<Language, ReadonlySet<string>>;

const comment: Record<Language, RegExp> = {
  pseudocode: /^(\/\/|#|▷).*/,
  python: /^#.*/,
  javascript: /^\/\/.*/,
  text: /^\b\B/,
};

export interface CodeRun {
  text: string;
  colour: string;
}

/** Cuts a line of source into runs of one colour: keywords, numbers, strings, comments and the rest. */
export const colourCode = (line: string, language: Language, theme: Theme): CodeRun[] => {
  const { ink, accent, b, good, muted } = theme.roles;
  const runs: CodeRun[] = [];
  const add = (text: string, colour: string): void => {
    const last = runs.at(-1);
    if (last?.colour === colour) last.text += text;
    else runs.push({ text, colour });
  };
  let rest = line;
  while (rest !== '') {
    const note = comment[language].exec(rest)?.[0];
    const quoted = language === 'text' ? undefined : /^("[^"]*"|'[^']*')/.exec(rest)?.[0];
    const word = /^[\p{L}_][\p{L}\p{N}_]*/u.exec(rest)?.[0];
    const number = language === 'text' ? undefined : /^\d+(\.\d+)?/.exec(rest)?.[0];
    const next = note ?? quoted ?? word ?? number ?? String.fromCodePoint(rest.codePointAt(0)!);
    if (note !== undefined) add(next, muted);
    else if (quoted !== undefined) add(next, good);
    else if (word !== undefined)
      add(next, wordsOf[language].has(language === 'pseudocode' ? word.toLowerCase() : word) ? accent : ink);
    else add(next, number === undefined ? ink : b);
    rest = rest.slice(next.length);
  }
  return runs;
};
