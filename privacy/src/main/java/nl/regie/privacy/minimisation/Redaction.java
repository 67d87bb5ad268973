package nl.regie.privacy.minimisation;

import java.util.List;
import java.util.Optional;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.AreaFact;
import nl.regie.core.item.Content;
import nl.regie.core.item.Note;
import nl.regie.core.offence.Incident;
import nl.regie.core.offence.Offence;
import nl.regie.core.person.FreeText;
import nl.regie.core.person.Relation;
import nl.regie.core.plan.Measure;
import nl.regie.core.problem.AftercareCondition;
import nl.regie.core.problem.Appraisal;
import nl.regie.core.problem.Signal;
import nl.regie.core.support.Finance;
import nl.regie.core.support.Guidance;
import nl.regie.core.support.Health;
import nl.regie.core.support.Housing;
import nl.regie.core.support.Income;
import nl.regie.core.support.Provision;

/** Lakken: a content without the free text that was not released, and with the names that are used towards the recipient. */
final class Redaction {

    private Redaction() {}

    /** The free text that a content holds; empty if it holds none. */
    static Optional<FreeText> words(Content content) {
        if (content instanceof Housing c) {
            return c.note();
        } else if (content instanceof Finance c) {
            return c.note();
        } else if (content instanceof Income c) {
            return c.note();
        } else if (content instanceof Health c) {
            return c.note();
        } else if (content instanceof Provision c) {
            return c.note();
        } else if (content instanceof Guidance c) {
            return c.note();
        } else if (content instanceof Signal c) {
            return c.note();
        } else if (content instanceof AftercareCondition c) {
            return c.note();
        } else if (content instanceof Appraisal c) {
            return c.why();
        } else if (content instanceof Offence c) {
            return c.note();
        } else if (content instanceof Incident c) {
            return c.note();
        } else if (content instanceof Measure c) {
            return c.note();
        } else if (content instanceof AreaFact c) {
            return c.words();
        }
        return content instanceof Note c ? Optional.of(c.words()) : Optional.empty();
    }

    /** The same content without its free text. A note is nothing without it, and never comes here. */
    static Content withoutWords(Content content) {
        Optional<FreeText> none = Optional.empty();
        if (content instanceof Housing c) {
            return new Housing(c.situation(), c.since(), none);
        } else if (content instanceof Finance c) {
            return new Finance(c.state(), c.since(), none);
        } else if (content instanceof Income c) {
            return new Income(c.source(), c.since(), none);
        } else if (content instanceof Health c) {
            return new Health(c.kind(), c.standing(), c.since(), none);
        } else if (content instanceof Provision c) {
            return new Provision(c.kind(), c.state(), c.from(), c.until(), none);
        } else if (content instanceof Guidance c) {
            return new Guidance(c.kind(), c.by(), c.from(), c.until(), none);
        } else if (content instanceof Signal c) {
            return new Signal(c.domain(), c.problem(), c.standing(), c.since(), c.severity(), none);
        } else if (content instanceof AftercareCondition c) {
            return new AftercareCondition(c.condition(), c.inOrder(), c.releaseDate(), none);
        } else if (content instanceof Appraisal c) {
            return new Appraisal(c.question(), c.answer(), c.on(), c.restsOn(), none);
        } else if (content instanceof Offence c) {
            return new Offence(
                    c.offenceClass(),
                    c.on(),
                    c.highImpact(),
                    c.stage(),
                    c.stageOn(),
                    c.irrevocable(),
                    c.maximumMonths(),
                    none);
        } else if (content instanceof Incident c) {
            return new Incident(c.kind(), c.on(), none);
        } else if (content instanceof Measure c) {
            return new Measure(c.code(), c.strand(), c.state(), c.decidedBy(), c.from(), c.until(), none);
        } else if (content instanceof AreaFact c) {
            return new AreaFact(c.problem(), c.standing(), c.since(), c.severity(), none);
        }
        throw new IllegalStateException("holds no free text that can be left out");
    }

    /** The persons to whom a content refers. */
    static List<PersonId> persons(Content content) {
        return content instanceof Relation relation ? List.of(relation.to()) : List.of();
    }

    /** The participants to whom a content refers. */
    static List<ParticipantId> participants(Content content) {
        if (content instanceof Guidance guidance) {
            return List.of(guidance.by());
        }
        return content instanceof Measure measure
                ? measure.decidedBy().map(List::of).orElse(List.of())
                : List.of();
    }

    /** The items on which a content rests. */
    static List<ItemId> restsOn(Content content) {
        return content instanceof Appraisal appraisal ? appraisal.restsOn() : List.of();
    }

    /** The same content by the names that are used towards the recipient. */
    static Content renamed(Content content, Names names) {
        if (content instanceof Relation c) {
            return new Relation(names.person(c.to()), c.kind());
        } else if (content instanceof Guidance c) {
            return new Guidance(c.kind(), names.participant(c.by()), c.from(), c.until(), c.note());
        } else if (content instanceof Measure c) {
            return new Measure(
                    c.code(),
                    c.strand(),
                    c.state(),
                    c.decidedBy().map(names::participant),
                    c.from(),
                    c.until(),
                    c.note());
        } else if (content instanceof Appraisal c) {
            return new Appraisal(c.question(), c.answer(), c.on(), names.items(c.restsOn()), c.why());
        }
        return content;
    }
}
