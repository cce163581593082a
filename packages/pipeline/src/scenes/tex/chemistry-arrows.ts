import { AmsMethods } from '@mathjax/src/js/input/tex/ams/AmsMethods.js';
import BaseMethods from '@mathjax/src/js/input/tex/base/BaseMethods.js';
import { Configuration } from '@mathjax/src/js/input/tex/Configuration.js';
import { ConfigurationType, HandlerType } from '@mathjax/src/js/input/tex/HandlerTypes.js';
import { CommandMap } from '@mathjax/src/js/input/tex/TokenMap.js';

/** Name of the package below, for MathJax's list of packages. */
export const chemistryArrows = 'chemistry-arrows';

const Macro = BaseMethods.Macro!;
const arrow = AmsMethods.xArrow!;

// MathJax's mhchem asks for arrows of a font of its own, which is not among ours; the usual ones say the same.
new CommandMap(chemistryArrows, {
  mhchemxrightarrow: [arrow, 0x2192, 5, 9],
  mhchemxleftarrow: [arrow, 0x2190, 9, 5],
  mhchemxleftrightarrow: [arrow, 0x2194, 9, 9],
  mhchemxleftrightarrows: [arrow, 0x21c6, 9, 9],
  mhchemxrightleftharpoons: [arrow, 0x21cc, 5, 9],
  mhchemxRightleftharpoons: [arrow, 0x21cc, 5, 9],
  mhchemxLeftrightharpoons: [arrow, 0x21cb, 9, 11],
  mhchemlongrightarrow: [Macro, '\\longrightarrow'],
  mhchemlongleftarrow: [Macro, '\\longleftarrow'],
  mhchemlongleftrightarrow: [Macro, '\\longleftrightarrow'],
  mhchemlongrightleftharpoons: [Macro, '\\rightleftharpoons'],
  mhchemlongRightleftharpoons: [Macro, '\\rightleftharpoons'],
  mhchemlongLeftrightharpoons: [Macro, '\\leftrightharpoons'],
  mhchemlongleftrightarrows: [Macro, '\\leftrightarrows'],
  mhchemrightarrow: [Macro, '\\rightarrow'],
  mhchemleftarrow: [Macro, '\\leftarrow'],
  mhchemleftrightarrow: [Macro, '\\leftrightarrow'],
});

Configuration.create(chemistryArrows, {
  [ConfigurationType.HANDLER]: { [HandlerType.MACRO]: [chemistryArrows] },
  [ConfigurationType.PRIORITY]: 1,
});
