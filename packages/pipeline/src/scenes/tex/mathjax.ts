import { createRequire } from 'node:module';
import { MathJaxNewcmFont } from '@mathjax/mathjax-newcm-font/js/svg.js';
import type { LiteElement } from '@mathjax/src/js/adaptors/lite/Element.js';
import { liteAdaptor } from '@mathjax/src/js/adaptors/liteAdaptor.js';
import { RegisterHTMLHandler } from '@mathjax/src/js/handlers/html.js';
import { TeX } from '@mathjax/src/js/input/tex.js';
import { mathjax } from '@mathjax/src/js/mathjax.js';
import { SVG } from '@mathjax/src/js/output/svg.js';
import '@mathjax/src/js/input/tex/ams/AmsConfiguration.js';
import '@mathjax/src/js/input/tex/base/BaseConfiguration.js';
import '@mathjax/src/js/input/tex/boldsymbol/BoldsymbolConfiguration.js';
import '@mathjax/src/js/input/tex/braket/BraketConfiguration.js';
import '@mathjax/src/js/input/tex/cancel/CancelConfiguration.js';
import '@mathjax/src/js/input/tex/cases/CasesConfiguration.js';
import '@mathjax/src/js/input/tex/centernot/CenternotConfiguration.js';
import '@mathjax/src/js/input/tex/color/ColorConfiguration.js';
import '@mathjax/src/js/input/tex/enclose/EncloseConfiguration.js';
import '@mathjax/src/js/input/tex/extpfeil/ExtpfeilConfiguration.js';
import '@mathjax/src/js/input/tex/gensymb/GensymbConfiguration.js';
import '@mathjax/src/js/input/tex/html/HtmlConfiguration.js';
import '@mathjax/src/js/input/tex/mathtools/MathtoolsConfiguration.js';
import '@mathjax/src/js/input/tex/mhchem/MhchemConfiguration.js';
import '@mathjax/src/js/input/tex/textmacros/TextMacrosConfiguration.js';
import '@mathjax/src/js/input/tex/unicode/UnicodeConfiguration.js';
import '@mathjax/src/js/input/tex/upgreek/UpgreekConfiguration.js';
import { chemistryArrows } from './chemistry-arrows.ts';

/** A formula that TeX cannot read: `message` says what is wrong with it. */
export class TexError extends Error {
  readonly tex: string;
  constructor(tex: string, message: string) {
    super(message);
    this.name = 'TexError';
    this.tex = tex;
  }
}

// No `noundefined` and no `noerrors`: a command that does not exist is an error, not red text. No `newcommand`: formulas define nothing.
const texPackages = [
  'base',
  'ams',
  'boldsymbol',
  'braket',
  'cancel',
  'cases',
  'centernot',
  'color',
  'enclose',
  'extpfeil',
  'gensymb',
  'html',
  'mathtools',
  'mhchem',
  chemistryArrows,
  'textmacros',
  'unicode',
  'upgreek',
];

// The font keeps its rarer glyphs in modules that it asks for by name when a formula needs them. Loading them
// synchronously from the installed package keeps conversion synchronous; nothing else is ever loaded.
const require = createRequire(import.meta.url);
const dynamicFont = /^@mathjax\/mathjax-newcm-font\/js\/svg\/dynamic\/([A-Za-z-]+\.js)$/;
mathjax.asyncIsSynchronous = true;
mathjax.asyncLoad = (name: string): unknown => {
  const file = dynamicFont.exec(name)?.[1];
  if (file === undefined) throw new Error(`unexpected module asked for by MathJax: ${name}`);
  return require(`@mathjax/mathjax-newcm-font/mjs/svg/dynamic/${file}`);
};

const open = () => {
  const adaptor = liteAdaptor();
  RegisterHTMLHandler(adaptor);
  const input = new TeX({
    packages: texPackages,
    maxBuffer: 20 * 1024,
    maxMacros: 1000,
    formatError: (_jax: unknown, error: Error) => {
      throw error;
    },
  });
  const output = new SVG({
    fontCache: 'none',
    fontData: MathJaxNewcmFont,
    displayOverflow: 'overflow',
    linebreaks: { inline: false },
  });
  return { adaptor, page: mathjax.document('', { InputJax: input, OutputJax: output }) };
};

let opened: ReturnType<typeof open> | null = null;

/** The formula as an SVG tree of outlines, 1000 units to the em, y upwards. Throws {@link TexError}. */
export const texToSvg = (tex: string, display: boolean): LiteElement => {
  opened ??= open();
  try {
    const container = opened.page.convert(tex, {
      display,
      em: 16,
      ex: 8,
      containerWidth: 1e6,
    }) as LiteElement;
    const svg = container.children.find((child): child is LiteElement => child.kind === 'svg');
    if (svg === undefined) throw new Error('no picture came out of the formula');
    return svg;
  } catch (error) {
    throw new TexError(
      tex,
      error instanceof Error ? error.message : String((error as { message?: string })?.message ?? error),
    );
  }
};
