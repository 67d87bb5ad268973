package nl.regie.conformance;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * Toetsgeval: one question with the answer that its source calls for.
 *
 * <p>Source: ON 6; SDK-3.
 *
 * @param id unique among all vectors; lower case, digits and hyphens
 * @param operation what is asked, such as {@code retention}
 * @param requirement the requirement that it tests, such as {@code PRIV-10}
 * @param source the text from which the answer follows, such as {@code WGS 1.8(7)}
 * @param origin how the answer was come by
 * @param title what it is about
 * @param decides the rules that decide the answer; may be empty
 * @param input what is put to the system, with everything that it uses filled in
 * @param expected what the answer must hold
 * @param ordered JSON pointers into the answer of the arrays whose order counts
 */
public record TestVector(
        String id,
        String operation,
        String requirement,
        String source,
        Origin origin,
        Title title,
        List<String> decides,
        JsonNode input,
        JsonNode expected,
        List<String> ordered) {

    /** How the expected answer of a vector was come by. */
    public enum Origin {
        /** Written by hand from the source. */
        HAND,
        /** Worked out for a whole grid by a second statement of the source, which the tests hold against it. */
        DERIVED
    }

    /**
     * What a vector is about.
     *
     * @param nl in Dutch
     * @param en in English
     */
    public record Title(String nl, String en) {

        /**
         * Checks that both are there.
         *
         * @param nl in Dutch
         * @param en in English
         */
        public Title {
            requireNonNull(nl, "nl");
            requireNonNull(en, "en");
        }
    }

    /**
     * Copies the lists.
     *
     * @param id unique among all vectors
     * @param operation what is asked
     * @param requirement the requirement that it tests
     * @param source the text from which the answer follows
     * @param origin how the answer was come by
     * @param title what it is about
     * @param decides the rules that decide the answer
     * @param input what is put to the system
     * @param expected what the answer must hold
     * @param ordered pointers of the arrays whose order counts
     */
    public TestVector {
        requireNonNull(id, "id");
        requireNonNull(operation, "operation");
        requireNonNull(requirement, "requirement");
        requireNonNull(source, "source");
        requireNonNull(origin, "origin");
        requireNonNull(title, "title");
        decides = List.copyOf(decides);
        requireNonNull(input, "input");
        requireNonNull(expected, "expected");
        ordered = List.copyOf(ordered);
    }
}
