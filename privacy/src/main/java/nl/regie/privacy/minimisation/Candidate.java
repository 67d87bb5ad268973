package nl.regie.privacy.minimisation;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.Content;
import nl.regie.core.item.Item;
import nl.regie.core.item.Labels;
import nl.regie.core.item.Note;
import nl.regie.core.item.SupplierCondition;
import nl.regie.core.plan.Agreement;
import nl.regie.core.plan.Result;

/**
 * Something that its labels let through, and what else must hold before it is shown.
 *
 * @param released whether its free text was released for the recipient
 * @param restsOn what must be shown too
 * @param persons whom it names beside its subject
 * @param participants which participants it names beside its supplier and those in conditions
 */
record Candidate(
        ItemId id,
        Labels labels,
        Words words,
        boolean released,
        List<ItemId> restsOn,
        List<PersonId> persons,
        List<ParticipantId> participants) {

    /** How much of something is free text. */
    enum Words {
        NONE,
        SOME,
        ALL
    }

    static Candidate of(Item item, boolean released) {
        Content content = item.content();
        Words words =
                content instanceof Note ? Words.ALL : Redaction.words(content).isPresent() ? Words.SOME : Words.NONE;
        return new Candidate(
                item.id(),
                item.labels(),
                words,
                released,
                Redaction.restsOn(content),
                Redaction.persons(content),
                Redaction.participants(content));
    }

    /** Whoever carries an agreement out made it himself: to him it is shown whatever it rests on (PRIV-5, P). */
    static Candidate of(Agreement agreement, boolean released, boolean own) {
        return new Candidate(
                agreement.id(),
                agreement.labels(),
                Words.SOME,
                released,
                own ? List.of() : agreement.restsOn(),
                agreement.person().stream().toList(),
                Stream.concat(Stream.of(agreement.who()), agreement.successor().stream())
                        .toList());
    }

    static Candidate of(Result result, boolean released) {
        return new Candidate(result.id(), result.labels(), Words.ALL, released, result.restsOn(), List.of(), List.of());
    }

    /** Whether everybody it would name is among these. */
    boolean isAmong(Set<PersonId> known, Set<ParticipantId> taking) {
        if (labels.subject().isPresent() && !known.contains(labels.subject().get())) {
            return false;
        }
        if (!taking.contains(labels.supplier())) {
            return false;
        }
        for (SupplierCondition condition : labels.conditions()) {
            if (!taking.containsAll(condition.participants())) {
                return false;
            }
        }
        return known.containsAll(persons) && taking.containsAll(participants);
    }
}
