package nl.regie.privacy.right;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.person.FreeText;

/**
 * Aanvulling op de inzage: what a case says of a person outside its items, such as the aim of the notification, in words that a named person
 * made fit to give. These texts have no labels, so people choose what is given of them.
 *
 * <p>Source: AVG 15; P; PRIV-14.
 *
 * @param words the words as they are given
 * @param by who made them fit to give
 * @param on the day
 */
public record AccessAddition(FreeText words, DecidedBy by, LocalDate on) {

    /**
     * Checks that all are there.
     *
     * @param words the words
     * @param by who made them fit to give
     * @param on the day
     */
    public AccessAddition {
        requireNonNull(words, "words");
        requireNonNull(by, "by");
        requireNonNull(on, "on");
    }
}
