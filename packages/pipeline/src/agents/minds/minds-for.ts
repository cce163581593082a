import type { Work } from '../../making/work.ts';
import { builtinMinds, type Minds } from './minds.ts';

/** The authors that the request asks for. */
export const mindsFor = (_work: Work): Minds => builtinMinds;
