import type { SherpaModel } from './sherpa-model.ts';

/** What the program that speaks is told. */
export interface SherpaOrder {
  /** Name or path of the package. */
  module: string;
  model: SherpaModel;
  /** Number of the speaker within the model. */
  speaker: number;
  /** 1 is the model's own pace, 2 twice as fast. */
  speed: number;
  threads: number;
  texts: string[];
  /** Begins the names of the files that it leaves: `{run}-0.wav` … */
  run: string;
}
