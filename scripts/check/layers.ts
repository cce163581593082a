/** A part of the code, found by its path, and what it may import besides itself. */
export interface Layer {
  name: string;
  /** The first layer whose pattern fits a path has it. */
  path: RegExp;
  mayImport: string[];
}

const server = 'packages/server/src';

/** Who may import whom (ARCHITECTURE.md). A file that fits no layer is free: tests, benchmarks, scripts. */
export const layers: Layer[] = [
  { name: 'contracts', path: /^packages\/contracts\/src\//, mayImport: [] },
  { name: 'pipeline', path: /^packages\/pipeline\/src\//, mayImport: ['contracts'] },
  {
    name: 'development issuer',
    path: new RegExp(`^${server}/identity/development`),
    mayImport: ['identity'],
  },
  {
    name: 'cli',
    path: /^packages\/cli\/src\//,
    mayImport: ['contracts', 'pipeline', 'development issuer', 'set-up'],
  },
  { name: 'set-up', path: /^scripts\/setup\//, mayImport: [] },
];

/** Packages that only some layers may see; everywhere else they would leak a transport or a vendor. */
export const guarded: { package: string; layers: string[] }[] = [];
