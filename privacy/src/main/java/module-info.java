/**
 * Regie: who may see what, in which form, for how long.
 *
 * <p>Does no I/O of its own, reads no clock, keeps no state and starts no thread.
 */
module nl.regie.privacy {
    requires transitive nl.regie.core;
    requires static org.immutables.value.annotations;

    exports nl.regie.privacy.calendar;
    exports nl.regie.privacy.deidentification;
    exports nl.regie.privacy.disclosure;
    exports nl.regie.privacy.exchange;
    exports nl.regie.privacy.framework;
    exports nl.regie.privacy.json;
    exports nl.regie.privacy.log;
    exports nl.regie.privacy.matrix;
    exports nl.regie.privacy.minimisation;
    exports nl.regie.privacy.profile;
    exports nl.regie.privacy.pseudonym;
    exports nl.regie.privacy.publication;
    exports nl.regie.privacy.result;
    exports nl.regie.privacy.retention;
    exports nl.regie.privacy.review;
    exports nl.regie.privacy.right;
    exports nl.regie.privacy.secrecy;
    exports nl.regie.privacy.supply;

    // the texts beside its codes and its vocabulary are looked up by core
    opens nl.regie.privacy.disclosure to
            nl.regie.core;
    opens nl.regie.privacy.framework to
            nl.regie.core;
    opens nl.regie.privacy.matrix to
            nl.regie.core;
    opens nl.regie.privacy.review to
            nl.regie.core;
    opens nl.regie.privacy.right to
            nl.regie.core;
    opens nl.regie.privacy.text to
            nl.regie.core;
}
