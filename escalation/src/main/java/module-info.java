/**
 * Regie: where a case goes, by when, on whose word.
 *
 * <p>Does no I/O of its own, reads no clock, keeps no state and starts no thread.
 */
module nl.regie.escalation {
    requires transitive nl.regie.core;
    requires static org.immutables.value.annotations;

    exports nl.regie.escalation.access;
    exports nl.regie.escalation.agenda;
    exports nl.regie.escalation.clock;
    exports nl.regie.escalation.custody;
    exports nl.regie.escalation.json;
    exports nl.regie.escalation.model;
    exports nl.regie.escalation.picture;
    exports nl.regie.escalation.profile;
    exports nl.regie.escalation.proof;
    exports nl.regie.escalation.routing;
    exports nl.regie.escalation.zsm;

    // its vocabulary and the texts of its codes, and nothing else, are looked up by core
    opens nl.regie.escalation.proof to
            nl.regie.core;
    opens nl.regie.escalation.text to
            nl.regie.core;
}
