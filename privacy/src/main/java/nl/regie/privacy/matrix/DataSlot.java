package nl.regie.privacy.matrix;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import nl.regie.core.item.DataCategory;
import nl.regie.core.person.Position;

/**
 * Gegevenssoort: which data about whom.
 *
 * <p>Source: WGS 2.30(1); PRIV-17.
 *
 * @param category the category
 * @param position about whom; for other than personal data always the first position
 */
public record DataSlot(DataCategory category, Position position) {

    /** Every kind of data about everybody, in the order of the vocabularies; other than personal data once. */
    public static final List<DataSlot> ALL = all();

    /**
     * Checks that both are there.
     *
     * @param category the category
     * @param position about whom
     */
    public DataSlot {
        requireNonNull(position, "position");
        position = requireNonNull(category, "category") == DataCategory.OTHER_DATA ? Position.CONCERNED : position;
    }

    private static List<DataSlot> all() {
        List<DataSlot> all = new ArrayList<>();
        for (Position position : Position.values()) {
            for (DataCategory category : DataCategory.values()) {
                if (category != DataCategory.OTHER_DATA || position == Position.CONCERNED) {
                    all.add(new DataSlot(category, position));
                }
            }
        }
        return List.copyOf(all);
    }
}
