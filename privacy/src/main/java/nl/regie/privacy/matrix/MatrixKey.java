package nl.regie.privacy.matrix;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import nl.regie.core.item.DataCategory;
import nl.regie.core.life.Regime;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.person.Position;
import nl.regie.core.text.Built;
import nl.regie.privacy.framework.Purpose;
import nl.regie.privacy.framework.RecipientClass;
import nl.regie.privacy.framework.SharingStage;
import org.immutables.value.Value;

/**
 * Plaats in de matrix: one question that a framework can be asked.
 *
 * <p>Source: PRIV-2, PRIV-17.
 *
 * @param regime under which regime
 * @param recipient to whom
 * @param organisation the kind of organisation of a participant; empty for every kind that no covenant names, and for others
 * @param stage at which stage
 * @param purpose for what
 * @param category which data
 * @param position about whom; for other than personal data always the first position, because they are about nobody
 */
@Built
@Value.Builder
public record MatrixKey(
        Regime regime,
        RecipientClass recipient,
        Optional<OrganisationType> organisation,
        SharingStage stage,
        Purpose purpose,
        DataCategory category,
        Position position) {

    /**
     * Checks that all are there.
     *
     * @param regime under which regime
     * @param recipient to whom
     * @param organisation the kind of organisation
     * @param stage at which stage
     * @param purpose for what
     * @param category which data
     * @param position about whom
     */
    public MatrixKey {
        requireNonNull(regime, "regime");
        requireNonNull(recipient, "recipient");
        requireNonNull(organisation, "organisation");
        requireNonNull(stage, "stage");
        requireNonNull(purpose, "purpose");
        requireNonNull(position, "position");
        position = requireNonNull(category, "category") == DataCategory.OTHER_DATA ? Position.CONCERNED : position;
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static MatrixKeyBuilder builder() {
        return new MatrixKeyBuilder();
    }
}
