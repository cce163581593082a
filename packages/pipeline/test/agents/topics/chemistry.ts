import { type Topic, topic } from './topic.ts';

export const chemistry: Topic[] = [
  topic(
    "Henry's law",
    "In physical chemistry, Henry's law is a gas law that states that the amount of dissolved gas in a liquid is directly proportional at equilibrium to its partial pressure above the liquid: C = k_H P.",
  ),
  topic(
    'Gibbs free energy',
    'In thermodynamics, the Gibbs free energy is a thermodynamic potential that can be used to calculate the maximum amount of work that may be performed by a system at constant temperature and pressure: ΔG = ΔH − T ΔS.',
  ),
  topic(
    'Electronegativity',
    'Electronegativity is the tendency for an atom of a given chemical element to attract shared electrons when forming a chemical bond. It increases across a period and decreases down a group of the periodic table.',
  ),
  topic(
    'Chromatography',
    'In chemical analysis, chromatography is a laboratory technique for the separation of a mixture into its components. The mixture is dissolved in a fluid solvent called the mobile phase, which carries it through a system on which a material called the stationary phase is fixed.',
  ),
  topic(
    'VSEPR theory',
    'Valence shell electron pair repulsion theory is a model used in chemistry to predict the geometry of individual molecules from the number of electron pairs surrounding their central atoms.',
  ),
  topic(
    'Hardy–Weinberg principle',
    'The Hardy–Weinberg principle states that allele and genotype frequencies in a population will remain constant from generation to generation in the absence of other evolutionary influences. With the allele frequencies p and q, the genotypes occur as p^2 + 2pq + q^2 = 1.',
  ),
  topic(
    "Charles's law",
    "Charles's law is an experimental gas law that describes how gases tend to expand when heated. At constant pressure, the volume V of a gas is directly proportional to its absolute temperature T.",
  ),
  topic(
    'Galvanic cell',
    'A galvanic cell is an electrochemical cell in which an electric current is generated from spontaneous oxidation–reduction reactions. It consists of two different metals, each immersed in a solution of its ions, and a salt bridge.',
  ),
  topic(
    'Henderson–Hasselbalch equation',
    'The Henderson–Hasselbalch equation estimates the pH of a buffer solution from the concentrations of the acid and its conjugate base: pH = pKa + log10(B/A), where B is the concentration of the base and A is the concentration of the acid.',
  ),
  topic(
    "Markovnikov's rule",
    "In organic chemistry, Markovnikov's rule describes the outcome of some addition reactions. When a protic acid HX is added to an asymmetric alkene, the hydrogen attaches to the carbon with more hydrogen substituents.",
  ),
  topic(
    'Aufbau principle',
    'In atomic physics and quantum chemistry, the Aufbau principle states that in the ground state of an atom or ion, electrons first fill subshells of the lowest available energy, then fill subshells of higher energy.',
  ),
  topic(
    'Rate law',
    'In chemistry, the rate equation is an empirical expression for the reaction rate in terms of concentrations of chemical species: r = k A^2, where A is the concentration of the reactant and k is the rate constant.',
  ),
  topic(
    'Osmotic pressure',
    'Osmotic pressure is the minimum pressure which needs to be applied to a solution to prevent the inward flow of its pure solvent across a semipermeable membrane: Π = i c R T, where c is the molar concentration and T is the absolute temperature.',
  ),
  topic(
    "Avogadro's law",
    "Avogadro's law is an experimental gas law relating the volume of a gas to the amount of substance of gas present. Equal volumes of all gases, at the same temperature and pressure, have the same number of molecules.",
  ),
  topic(
    'Catalysis',
    'Catalysis is the increase in rate of a chemical reaction due to an added substance known as a catalyst. Catalysts are not consumed by the reaction and provide a pathway with a lower activation energy.',
  ),
  topic(
    'Phase diagram',
    'A phase diagram in physical chemistry is a type of chart used to show conditions of pressure and temperature at which thermodynamically distinct phases occur and coexist at equilibrium.',
  ),
  topic(
    'Oxidation state',
    'In chemistry, the oxidation state is the hypothetical charge of an atom if all of its bonds to other atoms are fully ionic. It describes the degree of oxidation of an atom in a chemical compound.',
  ),
  topic(
    'Mass spectrometry',
    'Mass spectrometry is an analytical technique that is used to measure the mass-to-charge ratio of ions. The results are presented as a mass spectrum, a plot of intensity as a function of the mass-to-charge ratio.',
  ),
  topic(
    'Chirality',
    'In chemistry, a molecule or ion is called chiral if it cannot be superposed on its mirror image by any combination of rotations and translations.',
  ),
  topic(
    'Solubility product',
    'The solubility product K_sp is the equilibrium constant for a solid substance dissolving in an aqueous solution. It represents the level at which a solute dissolves in solution.',
  ),
  topic(
    'Law of definite proportions',
    'In chemistry, the law of definite proportions states that a given chemical compound contains its constituent elements in a fixed ratio by mass, independent of its source or method of preparation.',
  ),
  topic(
    "Dalton's law",
    "Dalton's law states that in a mixture of non-reacting gases, the total pressure exerted is equal to the sum of the partial pressures of the individual gases.",
  ),
  topic(
    'Orbital hybridisation',
    'In chemistry, orbital hybridisation is the concept of mixing atomic orbitals to form new hybrid orbitals suitable for the pairing of electrons to form chemical bonds in valence bond theory.',
  ),
  topic(
    "Faraday's laws of electrolysis",
    "Faraday's laws of electrolysis are quantitative relationships based on electrochemical research. The mass m of a substance deposited at an electrode is directly proportional to the charge Q that passes.",
  ),
];
