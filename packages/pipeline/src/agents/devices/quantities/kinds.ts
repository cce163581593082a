/** A kind of quantity: what numbers it may take in an example, and its unit. */
export interface Kind {
  id: string;
  /** Found in the meaning of its symbol. */
  words: RegExp;
  /** As read in captions; absent for pure numbers. */
  unit?: string;
  /** Powers of the base units: `kg m s-2`. Empty for pure numbers, null where it depends on the formula. */
  dimension: string | null;
  /** Sensible numbers in that unit, in the order of preference. */
  values: number[];
  /** What a computed value must lie in; positive numbers where absent. */
  within?: [least: number, most: number];
  whole?: true;
  /** Given with the substances: not for turning. */
  still?: true;
  /** Degrees, which functions take as radians. */
  angle?: true;
}

const any: [number, number] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
const kind = (
  id: string,
  words: RegExp,
  unit: string,
  dimension: string | null,
  values: number[],
  more: Pick<Kind, 'within' | 'whole' | 'angle' | 'still'> = {},
): Kind => ({ id, words, ...(unit ? { unit } : {}), dimension, values, ...more });

/** The first one whose words stand in the meaning of a symbol is taken. */
export const kinds: readonly Kind[] = [
  kind('order', /\border\b|\binteger\b|whole number/i, '', '', [1, 2, 3], { whole: true }),
  kind('angle', /\bangles?\b/i, '°', '', [30, 20, 45, 60], { within: [0, 90], angle: true }),
  kind('hot', /\bhot\b/i, 'K', 'K', [600]),
  kind('cold', /\bcold\b/i, 'K', 'K', [300]),
  kind('temperature', /temperature/i, 'K', 'K', [300, 600, 450]),
  kind('frequency of genes', /allele/i, '', '', [0.6, 0.4], { within: [0, 1] }),
  kind('probability', /probabilit|likelihood/i, '', '', [0.5, 0.2, 0.1], { within: [0, 1] }),
  kind('efficiency', /efficien/i, '', '', [0.4], { within: [0, 1] }),
  kind('fraction', /proportion|fraction/i, '', '', [0.8, 0.5, 0.25], { within: [0, 1] }),
  kind('speed-up', /speed-?up/i, '', '', [2, 4]),
  kind('per formula unit', /particles per/i, '', '', [2], { whole: true }),
  kind('interest rate', /\b(?:interest )?rate$/i, '', '', [0.05, 0.1], { within: [0, 1] }),
  kind('money', /principal|balance|capital|price|cost|revenue|income/i, '', '', [1000, 200]),
  kind('count', /\bnumber\b\b/i, '', '', [4, 8, 16, 6], { whole: true }),
  kind('wavelength', /wavelength|spacing/i, 'nm', 'm', [0.15, 0.28]),
  kind('focal length', /focal/i, 'cm', 'm', [10]),
  kind('object distance', /object distance/i, 'cm', 'm', [30]),
  kind('image distance', /image distance/i, 'cm', 'm', [15]),
  kind('angular speed', /angular (?:velocity|speed|frequency)/i, 'rad/s', 's-1', [2, 4]),
  kind('frequency', /frequency/i, 'Hz', 's-1', [50, 440, 1000]),
  kind('inertia', /moment of inertia/i, 'kg·m²', 'kg m2', [0.5, 2]),
  kind('torque', /torque/i, 'N·m', 'kg m2 s-2', [10, 4]),
  kind('momentum', /momentum|impulse/i, 'kg·m/s', 'kg m s-1', [10, 4]),
  kind('stiffness', /stiffness|spring constant/i, 'N/m', 'kg s-2', [200, 50]),
  kind('acceleration', /acceleration/i, 'm/s²', 'm s-2', [2, 3, 5]),
  kind('speed', /speed|velocity/i, 'm/s', 'm s-1', [10, 20, 3]),
  kind('radiance', /radiated power|power per/i, 'W/m²', 'kg s-3', [500]),
  kind('free energy', /free energy|enthalpy/i, 'J', 'kg m2 s-2', [40000, 10000], { within: any }),
  kind('entropy', /entropy/i, 'J/K', 'kg m2 s-2 K-1', [100, 20], { within: any }),
  kind('heat capacity', /specific heat/i, 'J/(kg·K)', 'm2 s-2 K-1', [4200]),
  kind('energy', /energy|\bwork\b|\bheat\b/i, 'J', 'kg m2 s-2', [100, 500, 20]),
  kind('power', /\bpower\b/i, 'W', 'kg m2 s-3', [60, 100]),
  kind('pressure', /pressure/i, 'Pa', 'kg m-1 s-2', [100000, 200000, 50000]),
  kind('force', /\bforce\b|weight|tension/i, 'N', 'kg m s-2', [10, 20, 50]),
  kind('capacitance', /capacit(?:ance|or)/i, 'F', 'kg-1 m-2 s4 A2', [0.0001, 0.0002]),
  kind('inductance', /induct(?:ance|or)/i, 'H', 'kg m2 s-2 A-2', [0.5, 0.2]),
  kind('electric field', /electric field/i, 'V/m', 'kg m s-3 A-1', [1000, 500]),
  kind('magnetic field', /magnetic (?:field|flux density|induction)/i, 'T', 'kg s-2 A-1', [0.5, 0.2]),
  kind('charge', /\bcharge\b/i, 'C', 's A', [0.002, 0.003]),
  kind('voltage', /voltage|potential difference|electromotive/i, 'V', 'kg m2 s-3 A-1', [12, 6, 230]),
  kind('current', /\bcurrent\b/i, 'A', 'A', [2, 5, 0.5]),
  kind('resistance', /\bresistance\b/i, 'Ω', 'kg m2 s-3 A-2', [10, 20, 50]),
  kind('density', /\bdensity\b/i, 'kg/m³', 'kg m-3', [1000, 800]),
  kind('mass', /\bmass\b/i, 'kg', 'kg', [2, 4, 10]),
  kind('amount', /amount of substance|number of moles|\bmoles\b/i, 'mol', 'mol', [1, 2, 0.5]),
  kind('concentration', /concentration|molarity/i, 'mol/m³', 'mol m-3', [100, 200, 50]),
  kind('gas and solvent', /constant of the gas/i, 'mol/(m³·Pa)', 'mol kg-1 m-2 s2', [0.00034], {
    still: true,
  }),
  kind('rate constant', /rate constant/i, '', null, [0.5, 0.2], { still: true }),
  kind('area', /\barea\b|cross.section/i, 'm²', 'm2', [2, 0.5, 4]),
  kind('volume', /volume/i, 'm³', 'm3', [0.02, 0.05, 0.1]),
  kind('time', /\btime\b|period|duration|half-life/i, 's', 's', [2, 5, 10]),
  kind(
    'length',
    /distance|length|height|radius|depth|displacement|extension|position|diameter|width|thickness/i,
    'm',
    'm',
    [2, 5, 1, 10],
  ),
];
