package nl.regie.registration.step;

import java.util.List;
import java.util.Optional;
import nl.regie.core.casefile.AccessLine;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.Ground;
import nl.regie.core.person.FreeText;
import nl.regie.core.person.Identity;
import nl.regie.core.place.MunicipalityCode;
import nl.regie.core.problem.Signal;

/**
 * Melding: what a notifier tells of one person.
 *
 * @param line the access line
 * @param municipality the municipality
 * @param aim what he or she wants of the table
 * @param reason why it is notified
 * @param informed whether the person was informed
 * @param whyNot why not; empty if he or she was
 * @param identity who it is about
 * @param signals what is wrong, which the notifier supplies
 */
public record NotificationWish(
        AccessLine line,
        MunicipalityCode municipality,
        FreeText aim,
        FreeText reason,
        boolean informed,
        Optional<FreeText> whyNot,
        Identity identity,
        List<SuppliedSignal> signals) {

    /**
     * Signaal van de melder: how it is labelled is his to say, and nobody else's to guess.
     *
     * @param category the category of the data
     * @param ground on which ground
     * @param signal what is wrong
     */
    public record SuppliedSignal(DataCategory category, Ground ground, Signal signal) {

        /** Of which category; nothing of what it says. */
        @Override
        public String toString() {
            return "SuppliedSignal[" + category.code() + "]";
        }
    }

    /** Copies the list. */
    public NotificationWish {
        signals = List.copyOf(signals);
    }

    /** Over which line; nothing of what it says. */
    @Override
    public String toString() {
        return "NotificationWish[" + line.code() + "]";
    }
}
