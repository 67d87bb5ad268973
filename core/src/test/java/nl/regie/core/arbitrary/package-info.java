/**
 * Generators of valid cases, and of cases that are invalid in one named way, for the property tests of this library and of
 * whoever builds on it. Every personal value is a {@link nl.regie.core.arbitrary.Canary}: whatever leaks can be found.
 *
 * <p>Published as the test artifact of {@code regie-core}. It needs jqwik and, for {@link nl.regie.core.arbitrary.Mutation},
 * Jackson databind, which a test artifact does not bring along.
 */
@NullMarked
package nl.regie.core.arbitrary;

import org.jspecify.annotations.NullMarked;
