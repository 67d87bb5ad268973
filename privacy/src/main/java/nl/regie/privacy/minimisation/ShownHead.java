package nl.regie.privacy.minimisation;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import nl.regie.core.casefile.CaseKind;
import nl.regie.core.id.CaseId;
import nl.regie.core.life.Regime;
import nl.regie.core.person.FreeText;
import nl.regie.core.place.SafetyHouse;
import nl.regie.core.text.Built;
import org.immutables.value.Value;

/**
 * Getoonde kop: what is told of the case itself, once anything of it is shown.
 *
 * <p>Source: WGS 2.31(7); CASE-8; PRIV-4, PRIV-5, PRIV-16.
 *
 * @param id the id within the house
 * @param kind whether it is about a person, a system or an area
 * @param regime under which law it was disclosed
 * @param house whose case it is
 * @param area the area, once something about it is shown
 * @param question what the notifier wants of the table, if that text was released
 */
@Built
@Value.Builder
public record ShownHead(
        CaseId id,
        CaseKind kind,
        Regime regime,
        SafetyHouse house,
        Optional<ShownArea> area,
        Optional<FreeText> question) {

    /**
     * Checks that all are there.
     *
     * @param id the id within the house
     * @param kind whether it is about a person, a system or an area
     * @param regime under which law it was disclosed
     * @param house whose case it is
     * @param area the area, once something about it is shown
     * @param question what the notifier wants of the table, if that text was released
     */
    public ShownHead {
        requireNonNull(id, "id");
        requireNonNull(kind, "kind");
        requireNonNull(regime, "regime");
        requireNonNull(house, "house");
        requireNonNull(area, "area");
        requireNonNull(question, "question");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static ShownHeadBuilder builder() {
        return new ShownHeadBuilder();
    }
}
