package nl.regie.privacy.minimisation;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.jspecify.annotations.Nullable;

/**
 * Namen: how persons, participants and items are called towards one recipient. They are numbered in the order in which what is shown
 * names them, so that a number tells nothing of what is not shown; persons may have names that a caller gives.
 */
final class Names {

    private final @Nullable Function<PersonId, String> naming;
    private final Set<PersonId> personsInOrder = new LinkedHashSet<>();
    private final Set<ParticipantId> participantsInOrder = new LinkedHashSet<>();
    private final Map<PersonId, PersonId> persons = new HashMap<>();
    private final Map<ParticipantId, ParticipantId> participants = new HashMap<>();
    private final Map<ItemId, ItemId> items = new HashMap<>();
    private final Set<PersonId> given = new HashSet<>();

    Names(@Nullable Function<PersonId, String> naming) {
        this.naming = naming;
    }

    PersonId person(PersonId own) {
        return persons.computeIfAbsent(own, this::name);
    }

    private PersonId name(PersonId own) {
        personsInOrder.add(own);
        PersonId name = new PersonId(naming == null ? "p" + personsInOrder.size() : naming.apply(own));
        MalformedValueException.unless(given.add(name), ValueCode.DUPLICATE, "person");
        return name;
    }

    ParticipantId participant(ParticipantId own) {
        return participants.computeIfAbsent(own, id -> {
            participantsInOrder.add(id);
            return new ParticipantId("o" + participantsInOrder.size());
        });
    }

    /** Gives an item its number; in the order of the document, before anything refers to it. */
    void number(ItemId own) {
        items.put(own, new ItemId("i" + (items.size() + 1)));
    }

    ItemId item(ItemId own) {
        return requireNonNull(items.get(own), "item");
    }

    List<ItemId> items(List<ItemId> own) {
        return own.stream().map(this::item).toList();
    }

    /** Those of the items that are shown. */
    List<ItemId> shown(List<ItemId> own) {
        return own.stream().filter(items::containsKey).map(this::item).toList();
    }

    /** The items that are shown, with the numbers under which they are. */
    Map<ItemId, ItemId> items() {
        return Collections.unmodifiableMap(items);
    }

    /** The persons that were named, in the order in which they were. */
    Collection<PersonId> persons() {
        return Collections.unmodifiableSet(personsInOrder);
    }

    /** The participants that were named, in the order in which they were. */
    Collection<ParticipantId> participants() {
        return Collections.unmodifiableSet(participantsInOrder);
    }
}
