package nl.regie.conformance;

import java.util.Locale;

/** What became of one vector. */
enum Verdict {
    /** The answer is what the vector states. */
    PASSED,
    /** The answer differs. */
    FAILED,
    /** The system says that it does not do this. */
    UNSUPPORTED,
    /** The system says that it could not answer. */
    ERROR,
    /** The system did not keep to the protocol. */
    BROKEN,
    /** Nothing was asked any more, because the system had broken the protocol too often in a row. */
    NOT_ASKED;

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
