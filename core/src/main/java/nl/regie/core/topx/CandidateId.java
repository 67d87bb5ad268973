package nl.regie.core.topx;

import static java.util.Objects.requireNonNull;

import java.util.List;
import nl.regie.core.id.CaseId;
import nl.regie.core.id.Ids;
import nl.regie.core.id.PersonId;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Kenmerk van een kandidaat: by which a person who was tested is known outside his case. It stands in proposals, so it means nothing.
 *
 * <p>Source: TOPX-3, PRIV-15.
 *
 * @param value one id, or two with a slash between them; no number that may be a BSN
 */
public record CandidateId(String value) implements Comparable<CandidateId> {

    /**
     * Checks the form.
     *
     * @param value one id, or two with a slash between them
     * @throws MalformedValueException if it has another form, or a part may be a BSN
     */
    public CandidateId {
        List<String> parts = List.of(requireNonNull(value, "value").split("/", -1));
        MalformedValueException.unless(parts.size() <= 2, ValueCode.PATTERN, "id");
        parts.forEach(part -> Ids.check(part, "id"));
    }

    /**
     * The id of a person in a case of the house.
     *
     * @param file the case
     * @param person the person
     * @return case and person with a slash between them
     */
    public static CandidateId of(CaseId file, PersonId person) {
        return new CandidateId(file.value() + "/" + person.value());
    }

    /** By the characters of the id. */
    @Override
    public int compareTo(CandidateId other) {
        return value.compareTo(other.value);
    }

    /** The id itself. */
    @Override
    public String toString() {
        return value;
    }
}
