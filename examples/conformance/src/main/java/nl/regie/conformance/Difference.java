package nl.regie.conformance;

/**
 * One place in which an answer is not what the vector states.
 *
 * @param path JSON pointer into the expected answer; empty for the whole
 * @param expected what the vector states, as JSON; empty if nothing was to be there
 * @param got what the system answered, as JSON; empty if nothing was there
 */
record Difference(String path, String expected, String got) {}
