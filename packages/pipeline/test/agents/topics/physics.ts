import { type Topic, topic } from './topic.ts';

export const physics: Topic[] = [
  topic(
    "Bragg's law",
    "In physics and chemistry, Bragg's law gives the angles for coherent scattering of waves from a large crystal lattice: n λ = 2 d sin θ.",
  ),
  topic(
    'Carnot cycle',
    'A Carnot cycle is an ideal thermodynamic cycle proposed by Sadi Carnot. It consists of two isothermal processes and two adiabatic processes. The efficiency depends only on the temperatures of the two reservoirs: η = 1 − T_c / T_h.',
  ),
  topic(
    "Kirchhoff's circuit laws",
    "Kirchhoff's circuit laws are two equalities that deal with the current and potential difference in the lumped element model of electrical circuits. The sum of the currents flowing into a node is equal to the sum of the currents flowing out of it.",
  ),
  topic(
    'Lorentz force',
    'In electromagnetism, the Lorentz force is the force exerted on a charged particle by electric and magnetic fields. A particle of charge q moving with velocity v in a magnetic field B feels a force F = q v B perpendicular to both.',
  ),
  topic(
    'Stefan–Boltzmann law',
    'The Stefan–Boltzmann law describes the intensity of the thermal radiation emitted by matter in terms of its temperature. For a black body, the total energy radiated per unit surface area per unit time is directly proportional to the fourth power of its temperature T: M = σ T^4.',
  ),
  topic(
    'Pauli exclusion principle',
    'In quantum mechanics, the Pauli exclusion principle states that two or more identical particles with half-integer spins cannot simultaneously occupy the same quantum state within a system.',
  ),
  topic(
    'Entropy',
    'Entropy is a scientific concept that is most commonly associated with states of disorder, randomness, or uncertainty. In statistical mechanics it is S = k_B ln W, where W is the number of microscopic arrangements.',
  ),
  topic(
    'Work–energy theorem',
    'The work done by all forces acting on a particle equals the change in its kinetic energy. This is known as the work–energy theorem.',
  ),
  topic(
    'Heisenberg uncertainty principle',
    'The uncertainty principle is a fundamental concept in quantum mechanics. It states that there is a limit to the precision with which certain pairs of physical properties, such as position and momentum, can be simultaneously known.',
  ),
  topic(
    'Thin lens equation',
    'The thin lens equation relates the distance of an object, the distance of its image and the focal length f of the lens: 1/f = 1/o + 1/i, where o is the object distance and i is the image distance.',
  ),
  topic(
    'Centripetal force',
    'A centripetal force is a force that makes a body follow a curved path. For a body of mass m moving at speed v along a circle of radius r, it is F = m v^2 / r.',
  ),
  topic(
    'Standing wave',
    'In physics, a standing wave is a wave that oscillates in time but whose peak amplitude profile does not move in space. It forms when two waves of the same frequency travel in opposite directions.',
  ),
  topic(
    "Pascal's law",
    "Pascal's law is a principle in fluid mechanics which states that a pressure change at any point in a confined incompressible fluid is transmitted throughout the fluid such that the same change occurs everywhere.",
  ),
  topic(
    'Mass–energy equivalence',
    'In physics, mass–energy equivalence is the relationship between mass and energy in a system’s rest frame, where the two quantities differ only by a multiplicative constant: E = m c^2.',
  ),
  topic(
    'Moment of inertia',
    'The moment of inertia of a rigid body is a quantity that determines the torque needed for a desired angular acceleration about a rotational axis. It depends on the distribution of the mass and the axis chosen.',
  ),
  topic(
    'de Broglie wavelength',
    'Matter waves are a central part of the theory of quantum mechanics. The wavelength λ of a particle with momentum p is λ = h / p, where h is the Planck constant.',
  ),
  topic(
    'Capacitor',
    'A capacitor is a device that stores electrical energy by accumulating electric charges on two closely spaced surfaces. The charge Q on it is proportional to the voltage V: Q = C V, where C is the capacitance.',
  ),
  topic(
    'Heat conduction',
    "Fourier's law of thermal conduction states that the rate of heat transfer through a material is proportional to the negative gradient in the temperature and to the area through which the heat flows.",
  ),
  topic(
    'Simple pendulum',
    'For small swings the period T of a simple pendulum depends only on its length L and on the acceleration of gravity g: T = 2π √(L/g).',
  ),
  topic(
    'Total internal reflection',
    'Total internal reflection is the phenomenon in which waves arriving at the interface from one medium to another are not refracted into the second medium, but completely reflected back into the first. It occurs when the angle of incidence is larger than the critical angle.',
  ),
  topic(
    'Superconductivity',
    'Superconductivity is a set of physical properties observed in superconductors: materials where electrical resistance vanishes and magnetic fields are expelled from the material.',
  ),
  topic(
    'Schrödinger equation',
    'The Schrödinger equation is a partial differential equation that governs the wave function of a non-relativistic quantum-mechanical system.',
  ),
  topic(
    "Noether's theorem",
    "Noether's theorem states that every continuous symmetry of the action of a physical system with conservative forces has a corresponding conservation law.",
  ),
  topic(
    "Torricelli's law",
    "Torricelli's law, also known as Torricelli's theorem, relates the speed v of fluid flowing from an orifice to the height h of fluid above the opening: v = √(2 g h).",
  ),
];
