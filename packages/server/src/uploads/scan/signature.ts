import { ProblemError } from '../../problem.ts';

/** The standard test of scanners, kept in two halves so that no scanner takes this page for it. */
const eicar = Buffer.from(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''),
  'latin1',
);

/** Looks for known signatures in bytes that come in pieces. @throws ProblemError `malware_found`. */
export function createSignatureSearch(): (piece: Buffer) => void {
  let rest = Buffer.alloc(0);
  return (piece) => {
    const text = rest.length > 0 ? Buffer.concat([rest, piece]) : piece;
    if (text.includes(eicar)) throw new ProblemError('malware_found');
    rest = Buffer.from(text.subarray(Math.max(0, text.length - eicar.length + 1)));
  };
}
