package nl.regie.zgw;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import nl.regie.core.casefile.AccessLine;
import nl.regie.core.id.CaseId;
import nl.regie.core.item.Ground;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.life.Regime;
import nl.regie.core.organisation.Participation;
import nl.regie.core.person.FreeText;
import nl.regie.core.place.Municipality;
import nl.regie.core.place.SafetyHouse;

/**
 * Inname: what a person decides when a zaak is notified to the house. None of it follows from the zaak.
 *
 * <p>Source: WGS 1.5, 2.31(1); CASE-8, ESC-1.
 *
 * @param id the id of the case within the house
 * @param regime under which law the case is handled
 * @param house the house it is notified to
 * @param municipality the municipality the case belongs to
 * @param notifier the participant that notifies, and supplies the data
 * @param by who of it decided to notify
 * @param line along which line
 * @param on the day
 * @param ground on which ground the data are supplied
 * @param concerned which of the persons of the draft the case is about, from 0
 * @param aim what the notifier wants of the table; empty if the explanation of the zaak says so
 * @param reason why it is notified
 * @param personInformed whether the person was informed
 * @param whyNotInformed why not, if not
 */
public record Intake(
        CaseId id,
        Regime regime,
        SafetyHouse house,
        Municipality municipality,
        Participation notifier,
        DecidedBy by,
        AccessLine line,
        LocalDate on,
        Ground ground,
        int concerned,
        Optional<FreeText> aim,
        FreeText reason,
        boolean personInformed,
        Optional<FreeText> whyNotInformed) {

    /**
     * Checks that all are there.
     *
     * @param id the id of the case within the house
     * @param regime under which law the case is handled
     * @param house the house it is notified to
     * @param municipality the municipality the case belongs to
     * @param notifier the participant that notifies
     * @param by who of it decided to notify
     * @param line along which line
     * @param on the day
     * @param ground on which ground the data are supplied
     * @param concerned which of the persons of the draft the case is about
     * @param aim what the notifier wants of the table
     * @param reason why it is notified
     * @param personInformed whether the person was informed
     * @param whyNotInformed why not, if not
     */
    public Intake {
        requireNonNull(id, "id");
        requireNonNull(regime, "regime");
        requireNonNull(house, "house");
        requireNonNull(municipality, "municipality");
        requireNonNull(notifier, "notifier");
        requireNonNull(by, "by");
        requireNonNull(line, "line");
        requireNonNull(on, "on");
        requireNonNull(ground, "ground");
        requireNonNull(aim, "aim");
        requireNonNull(reason, "reason");
        requireNonNull(whyNotInformed, "whyNotInformed");
    }
}
