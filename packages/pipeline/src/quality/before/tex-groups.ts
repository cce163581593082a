/** Takes the group `{…}` that starts at `start`; null when it is not closed. */
const group = (tex: string, start: number): { inner: string; end: number } | null => {
  if (tex[start] !== '{') return null;
  let depth = 0;
  for (let index = start; index < tex.length; index += 1) {
    if (tex[index] === '{') depth += 1;
    if (tex[index] === '}') depth -= 1;
    if (depth === 0) return { inner: tex.slice(start + 1, index), end: index + 1 };
  }
  return null;
};

/** Rewrites `\command{a}` or `\command{a}{b}` from the inside out; null when a group is not closed. */
export const rewrite = (
  tex: string,
  command: string,
  groups: number,
  make: (parts: string[]) => string,
): string | null => {
  let text = tex;
  for (let round = 0; round < 40; round += 1) {
    const at = text.lastIndexOf(`\\${command}{`);
    if (at < 0) return text;
    const parts: string[] = [];
    let end = at + command.length + 1;
    for (let count = 0; count < groups; count += 1) {
      const next = group(text, end);
      if (!next) return null;
      parts.push(next.inner);
      end = next.end;
    }
    text = text.slice(0, at) + make(parts) + text.slice(end);
  }
  return null;
};
