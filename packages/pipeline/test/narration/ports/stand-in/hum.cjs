// Sound that is no speech, but has its shape: a hum for each word, as long as the word is, and silences at commas.
const rate = 24_000;

/** Samples of a text, and when each of its characters is "spoken". A greater speed makes all of it shorter. */
exports.hum = (text, speed) => {
  const characters = [...text];
  const times = [];
  let at_s = 0.05;
  for (const character of characters) {
    const length_s = (/[,.?]/.test(character) ? 0.22 : character === ' ' ? 0.02 : 0.07) / speed;
    times.push({ character, start_s: at_s, end_s: at_s + length_s });
    at_s += length_s;
  }
  const samples = new Float32Array(Math.round((at_s + 0.05) * rate));
  for (const { character, start_s, end_s } of times) {
    if (/[,.? ]/.test(character)) continue;
    const [from, to] = [Math.round(start_s * rate), Math.round(end_s * rate)];
    for (let at = from; at < to; at++) samples[at] = 0.4 * Math.sin((2 * Math.PI * 180 * at) / rate);
  }
  return { samples, rate, times };
};
