package nl.regie.registration.register;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.id.ItemId;
import nl.regie.registration.log.CaseLog.Deed;

/**
 * Wijziging: what somebody wants to change of a case, and how it stands in the log.
 *
 * @param kind what kind
 * @param deed how it is logged
 * @param items the items that are added, changed or deleted
 * @param to makes the next state of the last
 */
public record Change(EventKind kind, Deed deed, List<ItemId> items, UnaryOperator<CaseFile> to) {}
