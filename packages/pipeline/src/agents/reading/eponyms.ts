/** Names that keep their capital at the start of a sentence where nothing else tells that they are names. */
export const eponyms: ReadonlySet<string> = new Set(
  'Abel Avogadro Banach Bayes Bell Bell Bernoulli Bessel Bloom Bohr Boole Bose Boyle Bragg Brewster Brownian Cantor Carnot Catalan Cauchy Cayley Chebyshev Cherenkov Compton Coulomb Curie Dalton Delaunay Diels Dijkstra Diophantine Dirac Doppler Einstein Euclid Euler Faraday Fermat Fermi Feynman Fibonacci Fischer Floyd Fourier Galois Gauss Gibbs Gray Green Grignard Hall Hamilton Hamming Heisenberg Henry Hermite Hess Hilbert Huffman Hund Huygens Jacobi Jordan Josephson Kepler Kirchhoff Kruskal Lagrange Langmuir Laplace Larmor Legendre Lewis Lie London Lorentz Mach Malus Markov Maxwell Meissner Monte Navier Newman Newton Noether Nyquist Pascal Pauli Peano Petri Planck Poisson Prim Raman Rayleigh Reed Reynolds Riemann Rydberg Sagnac Schrödinger Shannon Stark Stirling Stokes Sylow Taylor Turing Venn Voronoi Wiener Wigner Wilson Young Zeeman'.split(
    ' ',
  ),
);

/** True for such a name or an adjective made of it: `Boolean`, `Gaussian`, `Hamiltonian`. */
export const isEponym = (word: string): boolean => {
  const plain = word.replace(/['’]s?$/, '').replace(/[^\p{L}]/gu, '');
  return eponyms.has(plain) || /^\p{Lu}\p{Ll}{2,}(?:ian|ean)$/u.test(plain);
};
