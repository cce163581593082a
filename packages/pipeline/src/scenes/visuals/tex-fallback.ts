import { fitInto, opticalTop, sizesFrom } from '../fit.ts';
import { assemble, phrasePart } from '../painted.ts';
import { layPhrase } from '../phrase.ts';
import type { LaidElement, LayOut, LayoutFault } from '../visual.ts';

/** Formulas that TeX cannot read, as their source, so that the frame is not empty; one part each. */
export const layOutSource = (
  input: Pick<Parameters<LayOut<'tex'>>[0], 'id' | 'region' | 'theme'>,
  type: 'tex' | 'equation',
  sources: readonly { part: string; tex: string }[],
  faults: LayoutFault[],
): LaidElement => {
  const { region, theme } = input;
  const lay = (size: number) => {
    const lines = sources.map(({ tex }) =>
      layPhrase(tex.replaceAll('$', '\\$'), {
        size,
        colour: theme.roles.ink,
        family: theme.fonts.code,
        maxWidth: region.width,
      }),
    );
    const height = lines.reduce((sum, line) => sum + line.height + size * 0.6, -size * 0.6);
    return {
      lines,
      width: Math.max(...lines.map((line) => line.width)),
      height,
      faults: lines.flatMap((line) => line.faults),
    };
  };
  const { laid, size, faults: tight } = fitInto(sizesFrom(theme.sizes.body), region, lay);
  let y = opticalTop(region, laid.height);
  const painted = laid.lines.map((line, index) => {
    const x = region.x + (region.width - line.width) / 2;
    const part = phrasePart(
      sources[index]!.part,
      line,
      { x, y },
      { background: theme.background, kind: 'tex' },
    );
    y += line.height + size * 0.6;
    return part;
  });
  return assemble(input, type, painted, [...faults, ...tight]);
};
