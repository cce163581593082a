/** What a letter usually stands for in physics and chemistry, where the text around it speaks of such things. */
interface UsualLetter {
  letters: RegExp;
  /** Words that the topic or the context must hold. */
  where: RegExp;
  meaning: string;
}

const usual: UsualLetter[] = [
  { letters: /^θ(?:_\w)?$/, where: /\bangles?\b/i, meaning: 'the angle' },
  { letters: /^(?:λ)$/, where: /wave|light|radiation|x-?ray|photon/i, meaning: 'the wavelength' },
  {
    letters: /^n$/,
    where: /scatter|diffract|interferen|grating|fringe/i,
    meaning: 'the order, a whole number',
  },
  { letters: /^d$/, where: /lattice|crystal|grating|slit/i, meaning: 'the spacing' },
  {
    letters: /^T$/,
    where: /temperature|thermal|thermodynam|heat|\bgas/i,
    meaning: 'the absolute temperature',
  },
  {
    letters: /^T_(?:h|H|hot|1)$/,
    where: /temperature|reservoir|engine|cycle/i,
    meaning: 'the hot temperature',
  },
  {
    letters: /^T_(?:c|C|cold|2)$/,
    where: /temperature|reservoir|engine|cycle/i,
    meaning: 'the cold temperature',
  },
  { letters: /^η$/, where: /efficien/i, meaning: 'the efficiency' },
  {
    letters: /^R$/,
    where: /\bgas|osmotic|chemical potential|free energy|ideal solution/i,
    meaning: 'the gas constant',
  },
  { letters: /^R$/, where: /resist|circuit|voltage/i, meaning: 'the resistance' },
  { letters: /^(?:P|p)$/, where: /pressure/i, meaning: 'the pressure' },
  { letters: /^p$/, where: /momentum|particle/i, meaning: 'the momentum' },
  { letters: /^P$/, where: /\bpower\b/i, meaning: 'the power' },
  { letters: /^V$/, where: /voltage|circuit|potential difference|capacit/i, meaning: 'the voltage' },
  { letters: /^V$/, where: /volume|\bgas/i, meaning: 'the volume' },
  {
    letters: /^n$/,
    where: /\bmoles?\b|amount of (?:substance|gas)|ideal gas/i,
    meaning: 'the amount of substance',
  },
  { letters: /^I$/, where: /current|circuit/i, meaning: 'the current' },
  { letters: /^I$/, where: /inertia|rotat/i, meaning: 'the moment of inertia' },
  {
    letters: /^(?:k_B|k)$/,
    where: /boltzmann|statistical|entropy|microscopic/i,
    meaning: 'the Boltzmann constant',
  },
  { letters: /^σ$/, where: /stefan|black ?body/i, meaning: 'the Stefan–Boltzmann constant' },
  {
    letters: /^M$/,
    where: /radiat\w+ per unit|radian(?:t|ce)|black ?body/i,
    meaning: 'the radiated power per area',
  },
  {
    letters: /^c$/,
    where: /mass.energy|rest frame|relativ|light|electromagnet|photon/i,
    meaning: 'the speed of light',
  },
  { letters: /^c$/, where: /specific heat|heat capacity/i, meaning: 'the specific heat capacity' },
  { letters: /^h$/, where: /quantum|photon|matter wave|planck/i, meaning: 'the Planck constant' },
  {
    letters: /^g$/,
    where: /gravit|pendulum|fall|fluid|projectile|orifice|height/i,
    meaning: 'the acceleration of gravity',
  },
  { letters: /^G$/, where: /gravitation/i, meaning: 'the gravitational constant' },
  { letters: /^m$/, where: /mass|inertia|particle|body/i, meaning: 'the mass' },
  { letters: /^E$/, where: /energy/i, meaning: 'the energy' },
  { letters: /^E$/, where: /electric field/i, meaning: 'the electric field' },
  { letters: /^v$/, where: /speed|velocit|moving/i, meaning: 'the speed' },
  { letters: /^F$/, where: /force/i, meaning: 'the force' },
  { letters: /^q$/, where: /charge/i, meaning: 'the charge' },
  { letters: /^B$/, where: /magnetic/i, meaning: 'the magnetic field' },
  { letters: /^Q$/, where: /capacit|charge/i, meaning: 'the charge' },
  { letters: /^Q$/, where: /heat/i, meaning: 'the heat' },
  { letters: /^ΔG$/, where: /free energy|gibbs/i, meaning: 'the change of free energy' },
  { letters: /^ΔH$/, where: /enthalpy|free energy|gibbs/i, meaning: 'the change of enthalpy' },
  { letters: /^ΔS$/, where: /entropy|free energy|gibbs/i, meaning: 'the change of entropy' },
  { letters: /^S$/, where: /entropy/i, meaning: 'the entropy' },
  { letters: /^C$/, where: /capacit/i, meaning: 'the capacitance' },
  { letters: /^[Cc]$/, where: /dissol|solution|concentration/i, meaning: 'the concentration' },
  { letters: /^(?:k_H|H)$/, where: /henry/i, meaning: 'the constant of the gas and the solvent' },
  { letters: /^Π$/, where: /osmotic/i, meaning: 'the osmotic pressure' },
  { letters: /^i$/, where: /osmotic|van .t hoff/i, meaning: 'the number of particles per formula unit' },
  { letters: /^f$/, where: /lens|mirror|focal/i, meaning: 'the focal length' },
  { letters: /^f$/, where: /frequenc/i, meaning: 'the frequency' },
  { letters: /^L$/, where: /pendulum|length/i, meaning: 'the length' },
  { letters: /^r$/, where: /circle|circular|orbit|distance|radius/i, meaning: 'the radius' },
  { letters: /^h$/, where: /height|fluid|fall/i, meaning: 'the height' },
  { letters: /^k$/, where: /spring/i, meaning: 'the stiffness of the spring' },
  { letters: /^k$/, where: /rate constant|reaction rate/i, meaning: 'the rate constant' },
  { letters: /^t$/, where: /\btime\b/i, meaning: 'the time' },
];

const natural =
  /physic|chemi|gas|force|wave|energy|temperature|circuit|charge|field|pressure|solution|particle|radiation|fluid|lens|motion|reaction|thermodynam/i;

/** The usual meaning of a letter in a text on nature; null where the text does not speak of it. Letters in plain text: `λ`, `T_c`. */
export const usualMeaning = (letter: string, text: string): string | null =>
  natural.test(text)
    ? (usual.find(({ letters, where }) => letters.test(letter) && where.test(text))?.meaning ?? null)
    : null;
