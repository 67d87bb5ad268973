package nl.regie.registration.right;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.regie.core.person.BirthDate;
import nl.regie.core.person.FreeText;
import nl.regie.core.person.PersonName;

/**
 * Verzoek om inzage: who asks for his own data.
 *
 * @param name by which name he is known
 * @param born his date of birth
 * @param receivedOn when the request came in
 * @param identified whether somebody established who he is
 * @param chosen which of several records under that name and date of birth are his, by their numbers from 1
 * @param told what is told instead of a typed text, by the case and the number of its item
 */
public record ExtractWish(
        PersonName name,
        BirthDate born,
        LocalDate receivedOn,
        boolean identified,
        Set<Integer> chosen,
        Map<String, FreeText> told) {

    /** Copies the set and the map. */
    public ExtractWish {
        chosen = Set.copyOf(chosen);
        told = Map.copyOf(told);
    }

    /** Nothing of whom. */
    @Override
    public String toString() {
        return "ExtractWish[" + receivedOn + "]";
    }
}
