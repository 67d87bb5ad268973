package nl.regie.privacy.right;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.id.PersonId;
import nl.regie.core.text.Built;
import nl.regie.core.text.Text;
import org.immutables.value.Value;

/**
 * Deel van de inzage: one case in which the person occurs, with what people decided about what is told of it.
 *
 * <p>Source: AVG 15; PRIV-14.
 *
 * @param file the case
 * @param person the person’s id in that case
 * @param disclosures to whom items were disclosed, in any order
 * @param withholdings what is held back
 * @param reviews the typed texts that were looked through
 * @param additions what is told beside the items
 * @param purpose for what the data are processed; needed for a case outside the WGS, where the law at hand names none
 */
@Built
@Value.Builder
public record AccessPart(
        CaseFile file,
        PersonId person,
        List<Disclosed> disclosures,
        List<Withholding> withholdings,
        List<TextReview> reviews,
        List<AccessAddition> additions,
        Optional<Text> purpose) {

    /**
     * Copies the lists.
     *
     * @param file the case
     * @param person the person’s id in that case
     * @param disclosures to whom items were disclosed
     * @param withholdings what is held back
     * @param reviews the typed texts that were looked through
     * @param additions what is told beside the items
     * @param purpose for what the data are processed
     */
    public AccessPart {
        requireNonNull(file, "file");
        requireNonNull(person, "person");
        disclosures = List.copyOf(requireNonNull(disclosures, "disclosures"));
        withholdings = List.copyOf(requireNonNull(withholdings, "withholdings"));
        reviews = List.copyOf(requireNonNull(reviews, "reviews"));
        additions = List.copyOf(requireNonNull(additions, "additions"));
        requireNonNull(purpose, "purpose");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static AccessPartBuilder builder() {
        return new AccessPartBuilder();
    }

    /** The case; nothing of the person. */
    @Override
    public String toString() {
        return "AccessPart[" + file.id() + "]";
    }
}
