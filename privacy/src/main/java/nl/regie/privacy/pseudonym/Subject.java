package nl.regie.privacy.pseudonym;

import static java.util.Objects.requireNonNull;

import nl.regie.core.id.CaseId;
import nl.regie.core.id.PersonId;
import nl.regie.core.person.Bsn;

/**
 * Onderwerp: whom or what a pseudonym stands for. A closed set of kinds; the same text under two kinds has two pseudonyms.
 *
 * <p>Source: PRIV-11, PRIV-12.
 */
public sealed interface Subject {

    /**
     * Een persoon, naar zijn burgerservicenummer: a person by citizen service number; the same in every case.
     *
     * @param bsn the number; masked in its text form
     */
    record ByNumber(Bsn bsn) implements Subject {

        /**
         * Checks that it is there.
         *
         * @param bsn the number
         */
        public ByNumber {
            requireNonNull(bsn, "bsn");
        }
    }

    /**
     * Een persoon in een casus: a person by id within one case.
     *
     * @param file the case
     * @param person the person
     */
    record InCase(CaseId file, PersonId person) implements Subject {

        /**
         * Checks that both are there.
         *
         * @param file the case
         * @param person the person
         */
        public InCase {
            requireNonNull(file, "file");
            requireNonNull(person, "person");
        }

        /** Neither id: beside a pseudonym they would lead back to the person. */
        @Override
        public String toString() {
            return "InCase[***]";
        }
    }

    /**
     * Een casus: a case.
     *
     * @param file the case
     */
    record OfCase(CaseId file) implements Subject {

        /**
         * Checks that it is there.
         *
         * @param file the case
         */
        public OfCase {
            requireNonNull(file, "file");
        }

        /** Not the id: beside a pseudonym it would lead back to the case. */
        @Override
        public String toString() {
            return "OfCase[***]";
        }
    }
}
