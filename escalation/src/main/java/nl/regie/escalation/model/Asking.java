package nl.regie.escalation.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import nl.regie.core.item.DataCategory;
import nl.regie.core.text.Text;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Uitvraag: what may be asked at a level. It says what the model provides for; whether it may be answered is decided item by item under the
 * regime of the level.
 *
 * <p>Source: ON 6; WGS 2.31(3); ESC-2.
 *
 * @param says what may be asked
 * @param categories the categories of data it draws on, each once; empty for a question that needs no data of a person
 * @param warrant what the row rests on
 */
public record Asking(Text says, List<DataCategory> categories, Warrant warrant) {

    /**
     * Copies the list.
     *
     * @param says what may be asked
     * @param categories the categories of data
     * @param warrant what the row rests on
     * @throws MalformedValueException if a category stands twice
     */
    public Asking {
        requireNonNull(says, "says");
        categories = List.copyOf(requireNonNull(categories, "categories"));
        boolean once = categories.stream().distinct().count() == categories.size();
        MalformedValueException.unless(once, ValueCode.DUPLICATE, "categories");
        requireNonNull(warrant, "warrant");
    }
}
