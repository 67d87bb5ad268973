package nl.regie.privacy.publication;

import static java.util.Objects.requireNonNull;

import java.util.List;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Groep van rijen: rows whose sum stands in the table too, such as the municipalities of a region.
 *
 * <p>Source: PRIV-13.
 *
 * @param heading what the group is
 * @param members the codes of its rows, or of groups that stand before it; at least one, each once
 */
public record RowGroup(Heading heading, List<String> members) {

    /**
     * Checks the members.
     *
     * @param heading what the group is
     * @param members the codes of its rows
     * @throws MalformedValueException if there are none, or one stands twice
     */
    public RowGroup {
        requireNonNull(heading, "heading");
        members = List.copyOf(requireNonNull(members, "members"));
        MalformedValueException.unless(!members.isEmpty(), ValueCode.TOO_SHORT, "members");
        boolean once = members.stream().distinct().count() == members.size();
        MalformedValueException.unless(once, ValueCode.DUPLICATE, "members");
    }
}
