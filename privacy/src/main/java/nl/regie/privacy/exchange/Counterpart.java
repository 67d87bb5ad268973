package nl.regie.privacy.exchange;

import static java.util.Objects.requireNonNull;

import nl.regie.core.organisation.Participation;
import nl.regie.core.place.SafetyHouse;
import nl.regie.core.violation.Lines;

/**
 * Wederpartij: with whom is exchanged.
 *
 * <p>Source: WGS 1.7(8), 2.28; PRIV-9.
 */
public sealed interface Counterpart {

    /**
     * Ander Zorg- en Veiligheidshuis: another house.
     *
     * @param house the house
     * @param participant the participant there that asks, answers or receives
     */
    record House(SafetyHouse house, Participation participant) implements Counterpart {

        /**
         * Checks that both are there.
         *
         * @param house the house
         * @param participant the participant there
         */
        public House {
            requireNonNull(house, "house");
            requireNonNull(participant, "participant");
        }
    }

    /**
     * Ander samenwerkingsverband: another partnership of the WGS, such as a regional information and expertise centre.
     *
     * @param code its code
     * @param article the article of the WGS, or the decree under it, that designates it
     */
    record Partnership(String code, String article) implements Counterpart {

        /**
         * Checks what must hold.
         *
         * @param code its code
         * @param article the article or decree
         * @throws nl.regie.core.violation.MalformedValueException if it has no code or no article
         */
        public Partnership {
            Lines.code(requireNonNull(code, "code"), "code");
            Lines.line(requireNonNull(article, "article"), "article");
        }
    }

    /**
     * Inlichtingendienst: an intelligence or security service. It is no participant of a house or partnership; whatever another law
     * says of it, this regime gives it nothing.
     *
     * @param code its code
     */
    record IntelligenceService(String code) implements Counterpart {

        /**
         * Checks the code.
         *
         * @param code its code
         * @throws nl.regie.core.violation.MalformedValueException if it has no code
         */
        public IntelligenceService {
            Lines.code(requireNonNull(code, "code"), "code");
        }
    }
}
