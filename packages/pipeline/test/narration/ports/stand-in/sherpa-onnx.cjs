// Stands in for sherpa-onnx-node: the same classes and shapes, and the shape of speech in the place of a model.
const { existsSync } = require('node:fs');
const { hum } = require('./hum.cjs');

exports.OfflineTts = class {
  constructor({ model }) {
    const { model: weights, tokens } = model.kokoro ?? model.vits;
    if (!existsSync(weights) || !existsSync(tokens)) throw new Error('no such model');
    if (!(model.numThreads > 0)) throw new Error('no threads');
    this.speakers = model.kokoro ? 3 : 1;
  }

  generate({ text, sid, speed }) {
    if (sid >= this.speakers) throw new Error('no such speaker');
    const { samples, rate } = hum(text, speed);
    return { samples, sampleRate: rate };
  }
};
