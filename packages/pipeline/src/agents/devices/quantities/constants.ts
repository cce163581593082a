/** A constant of nature in SI units (2019 values, rounded to what an example shows). */
export interface NaturalConstant {
  /** Found in the meaning of its symbol. */
  words: RegExp;
  value: number;
  unit: string;
  dimension: string;
}

/** Values that examples put in; never turned, never asked for. */
export const constants: readonly NaturalConstant[] = [
  { words: /speed of light/i, value: 2.998e8, unit: 'm/s', dimension: 'm s-1' },
  { words: /reduced planck/i, value: 1.055e-34, unit: 'J·s', dimension: 'kg m2 s-1' },
  { words: /planck('s)? constant/i, value: 6.626e-34, unit: 'J·s', dimension: 'kg m2 s-1' },
  { words: /stefan/i, value: 5.67e-8, unit: 'W/(m²·K⁴)', dimension: 'kg s-3 K-4' },
  { words: /boltzmann('s)? constant/i, value: 1.381e-23, unit: 'J/K', dimension: 'kg m2 s-2 K-1' },
  { words: /gas constant/i, value: 8.314, unit: 'J/(mol·K)', dimension: 'kg m2 s-2 mol-1 K-1' },
  { words: /avogadro('s)? (?:constant|number)/i, value: 6.022e23, unit: '1/mol', dimension: 'mol-1' },
  { words: /gravitational constant/i, value: 6.674e-11, unit: 'N·m²/kg²', dimension: 'kg-1 m3 s-2' },
  {
    words: /acceleration (?:of|due to) gravity|gravitational acceleration/i,
    value: 9.81,
    unit: 'm/s²',
    dimension: 'm s-2',
  },
  { words: /elementary charge/i, value: 1.602e-19, unit: 'C', dimension: 's A' },
  { words: /faraday('s)? constant/i, value: 96485, unit: 'C/mol', dimension: 's A mol-1' },
  { words: /coulomb('s)? constant/i, value: 8.988e9, unit: 'N·m²/C²', dimension: 'kg m3 s-4 A-2' },
  {
    words: /vacuum permittivity|permittivity of (?:free space|vacuum)|electric constant/i,
    value: 8.854e-12,
    unit: 'F/m',
    dimension: 'kg-1 m-3 s4 A2',
  },
  {
    words: /vacuum permeability|permeability of (?:free space|vacuum)|magnetic constant/i,
    value: 1.257e-6,
    unit: 'N/A²',
    dimension: 'kg m s-2 A-2',
  },
];
