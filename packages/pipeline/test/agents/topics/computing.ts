import { type Topic, topic } from './topic.ts';

export const computing: Topic[] = [
  topic(
    'Quicksort',
    'Quicksort is an efficient, general-purpose sorting algorithm. It works by selecting a pivot element from the array and partitioning the other elements into two sub-arrays, according to whether they are less than or greater than the pivot.',
  ),
  topic(
    'B-tree',
    'In computer science, a B-tree is a self-balancing tree data structure that maintains sorted data and allows searches, sequential access, insertions, and deletions in logarithmic time.',
  ),
  topic(
    'RSA cryptosystem',
    'RSA is a public-key cryptosystem that is widely used for secure data transmission. Its security relies on the practical difficulty of factoring the product of two large prime numbers.',
  ),
  topic(
    'Dynamic programming',
    'Dynamic programming is a method that simplifies a complicated problem by breaking it down into simpler sub-problems in a recursive manner and storing their solutions.',
  ),
  topic(
    'Binary heap',
    'A binary heap is a heap data structure that takes the form of a binary tree. In a max heap, the key of each node is greater than or equal to the keys of its children.',
  ),
  topic(
    'CPU cache',
    'A CPU cache is a hardware cache used by the central processing unit of a computer to reduce the average cost to access data from the main memory. It is a smaller, faster memory, located closer to a processor core.',
  ),
  topic(
    'TCP three-way handshake',
    'The Transmission Control Protocol uses a three-way handshake to establish a connection: the client sends SYN, the server answers with SYN-ACK, and the client replies with ACK.',
  ),
  topic(
    'A* search algorithm',
    'A* is a graph traversal and pathfinding algorithm that is used in many fields of computer science due to its completeness and optimality. It selects the path that minimizes f(n) = g(n) + h(n), where g is the cost of the path from the start node and h is the estimated cost to the goal.',
  ),
  topic(
    'Breadth-first search',
    'Breadth-first search is an algorithm for searching a tree data structure for a node that satisfies a given property. It starts at the root and explores all nodes at the present depth prior to moving on to the nodes at the next depth level.',
  ),
  topic(
    'Finite-state machine',
    'A finite-state machine is an abstract machine that can be in exactly one of a finite number of states at any given time. It can change from one state to another in response to some inputs.',
  ),
  topic(
    'k-nearest neighbors algorithm',
    'The k-nearest neighbors algorithm is a non-parametric supervised learning method used for classification and regression. An object is classified by a plurality vote of its neighbors.',
  ),
  topic(
    'Linear regression',
    'In statistics, linear regression is a model that estimates the relationship between a scalar response and one or more explanatory variables.',
  ),
  topic(
    "Amdahl's law",
    "In computer architecture, Amdahl's law gives the theoretical speedup S of a task when p is the proportion of the task that is parallel and n is the number of processors: S = 1 / ((1 − p) + p / n).",
  ),
  topic(
    'Hamming code',
    'In computer science and telecommunications, Hamming codes are a family of linear error-correcting codes. They can detect one-bit and two-bit errors, or correct one-bit errors without detection of uncorrected errors.',
  ),
  topic(
    'Halting problem',
    'In computability theory, the halting problem is the problem of determining, from a description of an arbitrary computer program and an input, whether the program will finish running, or continue to run forever.',
  ),
  topic(
    'Depth-first search',
    'Depth-first search is an algorithm for traversing or searching tree or graph data structures. The algorithm starts at the root node and explores as far as possible along each branch before backtracking.',
  ),
  topic(
    'Principal component analysis',
    'Principal component analysis is a linear dimensionality reduction technique. The data are linearly transformed onto a new coordinate system such that the directions capturing the largest variation in the data can be easily identified.',
  ),
  topic(
    'Backpropagation',
    'In machine learning, backpropagation is a gradient computation method commonly used for training a neural network. It computes the gradient of a loss function with respect to the weights of the network.',
  ),
  topic(
    'Virtual memory',
    'In computing, virtual memory is a memory management technique that maps memory addresses used by a program, called virtual addresses, into physical addresses in computer memory.',
  ),
  topic(
    'CAP theorem',
    'In database theory, the CAP theorem states that any distributed data store can provide at most two of three guarantees: consistency, availability, and partition tolerance.',
  ),
  topic(
    'Shannon entropy',
    'In information theory, the entropy of a random variable quantifies the average level of uncertainty or information associated with the possible outcomes of the variable.',
  ),
  topic(
    'Bloom filter',
    'A Bloom filter is a space-efficient probabilistic data structure that is used to test whether an element is a member of a set. False positive matches are possible, but false negatives are not.',
  ),
  topic(
    'Minimum spanning tree',
    'A minimum spanning tree is a subset of the edges of a connected, edge-weighted undirected graph that connects all the vertices together, without any cycles and with the minimum possible total edge weight.',
  ),
  topic(
    'Naive Bayes classifier',
    'Naive Bayes classifiers are a family of probabilistic classifiers which assume that the features are conditionally independent, given the target class.',
  ),
];
