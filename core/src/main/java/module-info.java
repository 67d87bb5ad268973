/**
 * Regie: the case, the people and partners in it, the rules and the decisions of the table.
 *
 * <p>Does no I/O of its own, reads no clock, keeps no state and starts no thread.
 */
module nl.regie.core {
    requires transitive io.vavr;
    requires com.fasterxml.jackson.core;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports nl.regie.core.board;
    exports nl.regie.core.casefile;
    exports nl.regie.core.competence;
    exports nl.regie.core.complexity;
    exports nl.regie.core.condition;
    exports nl.regie.core.consent;
    exports nl.regie.core.coverage;
    exports nl.regie.core.document;
    exports nl.regie.core.fact;
    exports nl.regie.core.id;
    exports nl.regie.core.intervention;
    exports nl.regie.core.item;
    exports nl.regie.core.json;
    exports nl.regie.core.json.form to
            nl.regie.privacy,
            nl.regie.escalation;
    exports nl.regie.core.json.part to
            nl.regie.privacy,
            nl.regie.escalation;
    exports nl.regie.core.knowledge;
    exports nl.regie.core.life;
    exports nl.regie.core.monitoring;
    exports nl.regie.core.measurement;
    exports nl.regie.core.offence;
    exports nl.regie.core.organisation;
    exports nl.regie.core.person;
    exports nl.regie.core.place;
    exports nl.regie.core.plan;
    exports nl.regie.core.problem;
    exports nl.regie.core.profile;
    exports nl.regie.core.role;
    exports nl.regie.core.rule;
    exports nl.regie.core.source;
    exports nl.regie.core.statement;
    exports nl.regie.core.support;
    exports nl.regie.core.table;
    exports nl.regie.core.text;
    exports nl.regie.core.topx;
    exports nl.regie.core.validation;
    exports nl.regie.core.violation;
    exports nl.regie.core.whatif;
}
