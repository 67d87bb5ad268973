/**
 * Regie: who may see what, in which form, for how long.
 *
 * <p>Does no I/O of its own, reads no clock, keeps no state and starts no thread.
 */
module nl.regie.privacy {
    requires transitive nl.regie.core;
    requires static org.immutables.value.annotations;

    exports nl.regie.privacy.calendar;
    exports nl.regie.privacy.framework;
    exports nl.regie.privacy.json;
    exports nl.regie.privacy.log;
    exports nl.regie.privacy.publication;
    exports nl.regie.privacy.result;

    // its vocabulary, and nothing else, is looked up by core
    opens nl.regie.privacy.text to
            nl.regie.core;
}
