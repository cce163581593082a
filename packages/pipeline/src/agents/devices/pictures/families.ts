import { underCurve } from './area.ts';
import { atom } from './atom.ts';
import { bell } from './bell.ts';
import { inCells } from './cells.ts';
import { channel } from './channel.ts';
import { charge } from './charge.ts';
import { circuit } from './circuit.ts';
import { cloud } from './cloud.ts';
import { complexPlane } from './complex-plane.ts';
import type { PictureFamily } from './family.ts';
import { force } from './force.ts';
import { gas } from './gas.ts';
import { layers } from './layers.ts';
import { light } from './light.ts';
import { liquid } from './liquid.ts';
import { livingCell } from './living-cell.ts';
import { logic } from './logic.ts';
import { market } from './market.ts';
import { molecule } from './molecule.ts';
import { network } from './network.ts';
import { orbit } from './orbit.ts';
import { pixels } from './pixels.ts';
import { processes } from './processes.ts';
import { reaction } from './reaction.ts';
import { roots } from './roots.ts';
import { sequence } from './sequence.ts';
import { sets } from './sets.ts';
import { slope } from './slope.ts';
import { triangle } from './triangle.ts';
import { vectors } from './vectors.ts';
import { wave } from './wave.ts';

/** Every picture family. Where two fit equally well, the earlier one is taken. */
export const families: readonly PictureFamily[] = [
  underCurve,
  atom,
  bell,
  inCells,
  channel,
  charge,
  circuit,
  cloud,
  complexPlane,
  force,
  gas,
  layers,
  light,
  liquid,
  livingCell,
  logic,
  market,
  molecule,
  network,
  orbit,
  pixels,
  processes,
  reaction,
  roots,
  sequence,
  sets,
  slope,
  triangle,
  vectors,
  wave,
];
