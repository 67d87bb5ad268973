package nl.regie.core.measurement;

import java.time.LocalDate;
import java.util.List;
import nl.regie.core.fact.Truth;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.PersonId;

/** Something that happened, by one person on one day: whether it is to be counted, and the items that tell it. */
record Occurrence(PersonId who, LocalDate on, Truth counts, List<ItemId> items) {}
