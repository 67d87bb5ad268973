package nl.regie.core.person;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import nl.regie.core.violation.Lines;
import nl.regie.core.violation.MalformedValueException;

/**
 * Naam van een persoon: given names, prefix (tussenvoegsel) and family name.
 *
 * <p>Personal data: its text form is masked, and it has no property that a mapper could write. Immutable.
 *
 * <p>Source: WGS 2.30(1); PRIV-15.
 */
public final class PersonName {

    /** The greatest length of a part in characters (code points), inclusive. */
    public static final int LONGEST = 100;

    private final Revealed value;

    private PersonName(Revealed value) {
        this.value = value;
    }

    /**
     * Makes a name of its parts, each 1 to 100 characters.
     *
     * @param given the given names, if known
     * @param prefix the prefix, if there is one
     * @param family the family name without the prefix
     * @return the name
     * @throws MalformedValueException if a part is blank, too long or no valid text
     */
    public static PersonName of(Optional<String> given, Optional<String> prefix, String family) {
        return new PersonName(new Revealed(given, prefix, family));
    }

    /**
     * Makes a name of a given and a family name.
     *
     * @param given the given names
     * @param family the family name
     * @return the name
     * @throws MalformedValueException if a part is blank, too long or no valid text
     */
    public static PersonName of(String given, String family) {
        return of(Optional.of(given), Optional.empty(), family);
    }

    /**
     * Reads the raw value. Search for this name to find every place that handles personal data in the clear (PRIV-15).
     *
     * @return its parts
     */
    public Revealed reveal() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonName that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Masked: the same for every value. */
    @Override
    public String toString() {
        return "PersonName[***]";
    }

    /**
     * The parts in the clear. Its text form is masked too.
     *
     * @param given the given names, if known
     * @param prefix the prefix, such as {@code van der}, if there is one
     * @param family the family name without the prefix
     */
    public record Revealed(Optional<String> given, Optional<String> prefix, String family) {

        /**
         * Checks the parts.
         *
         * @param given the given names, if known
         * @param prefix the prefix, such as {@code van der}, if there is one
         * @param family the family name without the prefix
         * @throws MalformedValueException if a part is blank, too long or no valid text
         */
        public Revealed {
            requireNonNull(given, "given").ifPresent(part -> Lines.check(part, LONGEST, "given"));
            requireNonNull(prefix, "prefix").ifPresent(part -> Lines.check(part, LONGEST, "prefix"));
            Lines.check(requireNonNull(family, "family"), LONGEST, "family");
        }

        /** Masked: the same for every value. */
        @Override
        public String toString() {
            return "PersonName[***]";
        }
    }
}
