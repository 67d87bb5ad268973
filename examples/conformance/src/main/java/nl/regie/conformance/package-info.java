/**
 * The conformance kit: test vectors, and a runner that puts them to any system and tells what differs.
 *
 * <p>{@link nl.regie.conformance.Conformance} is the program. It reads {@link nl.regie.conformance.TestVector}s, asks a
 * {@link nl.regie.conformance.SystemUnderTest} each of them over standard input and output or HTTP, compares the answers as JSON and writes
 * reports. Nothing in this package knows the library: the runner judges by what a vector states, and by nothing else. The library itself is
 * only one more system, in {@link nl.regie.conformance.system}.
 *
 * <p>Source: ON 6; SDK-3.
 */
@NullMarked
package nl.regie.conformance;

import org.jspecify.annotations.NullMarked;
