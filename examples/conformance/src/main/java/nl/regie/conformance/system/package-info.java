/**
 * The library as a system under test: it answers the questions of the conformance kit, over standard input and output or HTTP.
 *
 * <p>{@link nl.regie.conformance.system.RegieSystem} is the program. What a question says becomes the values of the library by the names of
 * their attributes ({@code ValueReader}), what the library decides becomes JSON in the same way ({@code ValueWriter}), and each operation
 * in between is one call. Nothing is decided here.
 *
 * <p>Source: ON 6; SDK-3.
 */
@NullMarked
package nl.regie.conformance.system;

import org.jspecify.annotations.NullMarked;
