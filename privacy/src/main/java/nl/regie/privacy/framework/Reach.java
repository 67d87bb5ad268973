package nl.regie.privacy.framework;

import java.util.List;
import java.util.Optional;
import nl.regie.core.item.DataCategory;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.person.Position;
import nl.regie.core.text.Built;
import nl.regie.core.violation.MalformedValueException;
import org.immutables.value.Value;

/**
 * Bereik van een bepaling: which disclosures a clause is about. An empty list stands for all of its kind; a clause with all of them
 * empty is about every disclosure.
 *
 * <p>Source: PRIV-3.
 *
 * @param recipients the capacities
 * @param organisations the kinds of organisation of participants; a recipient who is no participant is reached by none
 * @param stages the stages
 * @param purposes the purposes
 * @param categories the categories of data
 * @param positions the positions; they do not matter for other than personal data
 */
@Built
@Value.Builder
public record Reach(
        List<RecipientClass> recipients,
        List<OrganisationType> organisations,
        List<SharingStage> stages,
        List<Purpose> purposes,
        List<DataCategory> categories,
        List<Position> positions) {

    /**
     * Checks what must hold.
     *
     * @param recipients the capacities
     * @param organisations the kinds of organisation
     * @param stages the stages
     * @param purposes the purposes
     * @param categories the categories of data
     * @param positions the positions
     * @throws MalformedValueException if something stands twice in a list
     */
    public Reach {
        recipients = Row.once(recipients, "recipients");
        organisations = Row.once(organisations, "organisations");
        stages = Row.once(stages, "stages");
        purposes = Row.once(purposes, "purposes");
        categories = Row.once(categories, "categories");
        positions = Row.once(positions, "positions");
    }

    /**
     * Starts one, attribute by attribute. What is not given stands for all.
     *
     * @return a new builder
     */
    public static ReachBuilder builder() {
        return new ReachBuilder();
    }

    /**
     * Whether a request is reached.
     *
     * @param recipient the capacity
     * @param organisation the kind of organisation; only for a participant
     * @param stage the stage
     * @param purpose the purpose
     * @return true if it is about such a request
     */
    public boolean covers(
            RecipientClass recipient, Optional<OrganisationType> organisation, SharingStage stage, Purpose purpose) {
        boolean kind = organisations.isEmpty()
                || organisation.map(organisations::contains).orElse(false);
        return kind
                && (recipients.isEmpty() || recipients.contains(recipient))
                && (stages.isEmpty() || stages.contains(stage))
                && (purposes.isEmpty() || purposes.contains(purpose));
    }

    /**
     * Whether data are reached.
     *
     * @param category the category
     * @param position about whom
     * @return true if it is about such data
     */
    public boolean covers(DataCategory category, Position position) {
        boolean whom = positions.isEmpty() || category == DataCategory.OTHER_DATA || positions.contains(position);
        return whom && (categories.isEmpty() || categories.contains(category));
    }
}
