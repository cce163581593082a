import { type Topic, topic } from './topic.ts';

export const mathematics: Topic[] = [
  topic(
    'Chinese remainder theorem',
    'In number theory, the Chinese remainder theorem states that if one knows the remainders of the division of an integer n by several integers, then one can determine uniquely the remainder of the division of n by the product of these integers, provided that the divisors are pairwise coprime.',
  ),
  topic(
    'Cauchy-Riemann equations',
    'In the field of complex analysis, the Cauchy–Riemann equations are a system of two partial differential equations that a complex function has to satisfy in order to be complex differentiable.',
  ),
  topic(
    'Fourier series',
    'A Fourier series is an expansion of a periodic function into a sum of trigonometric functions. Any reasonable periodic signal can be written as a sum of sines and cosines.',
  ),
  topic(
    'Lagrange multipliers',
    'In mathematical optimization, the method of Lagrange multipliers is a strategy for finding the local maxima and minima of a function subject to equality constraints.',
  ),
  topic(
    "Green's theorem",
    "In vector calculus, Green's theorem relates a line integral around a simple closed curve C to a double integral over the plane region D bounded by C.",
  ),
  topic(
    'Spherical coordinates',
    'A spherical coordinate system specifies a point in three-dimensional space by three numbers: the radial distance r, the polar angle θ and the azimuthal angle φ.',
  ),
  topic(
    'Markov chain',
    'A Markov chain is a stochastic model describing a sequence of possible events in which the probability of each event depends only on the state attained in the previous event.',
  ),
  topic(
    'Binomial theorem',
    'In elementary algebra, the binomial theorem describes the algebraic expansion of powers of a binomial: (x + y)^n is a sum of terms with binomial coefficients.',
  ),
  topic(
    'Law of sines',
    'In trigonometry, the law of sines is an equation relating the lengths of the sides of any triangle to the sines of its angles: a / sin(A) = b / sin(B).',
  ),
  topic(
    'Pigeonhole principle',
    'The pigeonhole principle states that if n items are put into m containers, with n > m, then at least one container must contain more than one item.',
  ),
  topic(
    "Rolle's theorem",
    "In calculus, Rolle's theorem states that any real-valued differentiable function that attains equal values at two distinct points must have at least one point, somewhere between them, at which the slope of the tangent line is zero.",
  ),
  topic(
    "L'Hôpital's rule",
    "L'Hôpital's rule, also known as Bernoulli's rule, is a theorem that allows evaluating limits of indeterminate forms using derivatives.",
  ),
  topic(
    'Matrix multiplication',
    'In linear algebra, matrix multiplication is a binary operation that produces a matrix from two matrices. The number of columns in the first matrix must be equal to the number of rows in the second matrix.',
  ),
  topic(
    'Determinant',
    'In mathematics, the determinant is a scalar-valued function of the entries of a square matrix. It is nonzero if and only if the matrix is invertible.',
  ),
  topic(
    "Euler's totient function",
    "In number theory, Euler's totient function counts the positive integers up to a given integer n that are relatively prime to n.",
  ),
  topic(
    'Law of large numbers',
    'In probability theory, the law of large numbers states that the average of the results obtained from a large number of independent random samples converges to the true value, if it exists.',
  ),
  topic(
    'Inclusion–exclusion principle',
    'In combinatorics, the inclusion–exclusion principle is a counting technique which generalizes the familiar method of obtaining the number of elements in the union of two finite sets: |A ∪ B| = |A| + |B| − |A ∩ B|.',
  ),
  topic(
    'Group homomorphism',
    'In mathematics, given two groups, a group homomorphism is a function between them that preserves the group operation.',
  ),
  topic(
    'Cauchy–Schwarz inequality',
    'The Cauchy–Schwarz inequality is an upper bound on the absolute value of the inner product between two vectors in an inner product space in terms of the product of their norms.',
  ),
  topic(
    'Integration by parts',
    'In calculus, integration by parts is a process that finds the integral of a product of functions in terms of the integral of the product of their derivative and antiderivative.',
  ),
  topic(
    'Squeeze theorem',
    'In calculus, the squeeze theorem is a theorem regarding the limit of a function that is bounded between two other functions. If both bounds have the same limit L at a point, then the function between them has that limit as well.',
  ),
  topic(
    "Heron's formula",
    "In geometry, Heron's formula gives the area of a triangle in terms of the three side lengths a, b, and c. With s the semiperimeter of the triangle, the area is A = √(s(s − a)(s − b)(s − c)).",
  ),
  topic(
    'Continued fraction',
    'A continued fraction is an expression obtained through an iterative process of representing a number as the sum of its integer part and the reciprocal of another number.',
  ),
  topic(
    'Residue theorem',
    'In complex analysis, the residue theorem is a powerful tool to evaluate line integrals of analytic functions over closed curves.',
  ),
];
