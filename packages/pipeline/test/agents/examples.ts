/** Texts of our own, of many kinds: what a user might paste. */
export const examples: { topic: string; context: string }[] = [
  {
    topic: 'The Pythagorean theorem',
    context:
      'In a right triangle with legs a and b and hypotenuse c, the squares on the legs add up to the square on the hypotenuse: a² + b² = c².',
  },
  {
    topic: 'Photosynthesis',
    context:
      'Photosynthesis is a process by which plants convert light energy into chemical energy. Carbon dioxide and water are turned into sugar and oxygen.',
  },
  {
    topic: 'The water cycle',
    context:
      'The water cycle is a cycle of evaporation, condensation, precipitation and runoff. It is driven by the heat of the sun.',
  },
  {
    topic: 'Illuminance of a lamp',
    context:
      'The illuminance of a small lamp is inversely proportional to the square of the distance from it.',
  },
  {
    topic: "Hooke's law",
    context:
      'The force F of a spring is proportional to its extension x: F = k x, where k is the stiffness of the spring.',
  },
  {
    topic: 'Merge sort',
    context:
      'Merge sort is a sorting algorithm that splits a list into halves, sorts each half and merges them. It takes O(n log n) time.',
  },
  {
    topic: 'Stack',
    context: 'A stack is a collection of items in which the last item added is the first one removed.',
  },
  {
    topic: 'The vertical line test',
    context:
      'If a vertical line meets a curve more than once, then the curve is not the graph of a function. It cannot tell whether the function is continuous.',
  },
  {
    topic: 'Kinetic energy',
    context: 'The kinetic energy E of a body with the mass m and the speed v is E = 1/2 * m * v^2.',
  },
  { topic: 'The cell', context: 'A plant cell consists of a wall, a membrane, a nucleus, and chloroplasts.' },
  {
    topic: 'Compound interest',
    context: 'With the principal P, the rate r and the number n of years, the balance is B = P * (1 + r)^n.',
  },
  {
    topic: 'Reflection',
    context:
      'The angle of an incoming ray from a mirror is identical to that of a reflected ray except for the side.',
  },
  {
    topic: 'Zeroth law',
    context:
      'If two systems are each in thermal equilibrium with a third system, then they are in thermal equilibrium with each other.',
  },
  { topic: 'Sieve', context: 'An old technique used to find all prime numbers up to a limit.' },
  {
    topic: 'Osmosis',
    context: 'relates the flow of water through a membrane to the concentrations on its two sides',
  },
  { topic: 'Friction', context: 'Friction opposes motion. It does not depend on the area of contact.' },
];

export const hostile: [name: string, topic: string, context: string][] = [
  ['one letter', 'x', 'a'.repeat(20_000)],
  ['a thousand formulas', 'formulas', 'F = m a and '.repeat(1600).slice(0, 20_000)],
  [
    'right-to-left text',
    'نظرية فيثاغورس',
    'في المثلث القائم مربع الوتر يساوي مجموع مربعي الضلعين: a² + b² = c².',
  ],
  ['emoji', '🎉🎊 party', '👩‍👩‍👧‍👦 are 😀 when 🎂. '.repeat(50)],
  ['dollar signs', '$$$ \\frac', 'The price is $5$ and \\begin{x} $$ \\undefined{ }{ } $x^$ costs $7.'],
  [
    'script',
    '<script>alert(1)</script>',
    "'; DROP TABLE jobs; -- is a statement that {{deletes}} $everything %s %n",
  ],
  ['no words', '!!!', '... --- ... ??? ;;; ((( )))'],
  ['a wall of words', 'wall', 'word '.repeat(4000)],
  ['commas', 'list', 'a process of steps: '.concat('one, '.repeat(4000)).slice(0, 20_000)],
  ['ifs', 'logic', 'if x then y, provided that z, only if w, '.repeat(480)],
  ['brackets', 'depth', '('.repeat(9000) + ')'.repeat(9000)],
  ['a long topic', 'T'.repeat(500), 'T is a letter.'],
  ['zero width', 'a\u200bb', 'x\u200d is\u200b a\ufeff thing that \u202ereverses\u202c.'],
  ['Chinese', '勾股定理', '直角三角形两直角边的平方和等于斜边的平方。'],
];
