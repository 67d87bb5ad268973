package nl.regie.core.person;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import nl.regie.core.violation.Lines;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Adres: where somebody lives or stays.
 *
 * <p>Personal data: its text form is masked, and it has no property that a mapper could write. Immutable.
 *
 * <p>Source: WGS 2.30(1); PRIV-15.
 */
public final class Address {

    /** The greatest length of a part in characters (code points), inclusive. */
    public static final int LONGEST = 100;

    private static final int HIGHEST_NUMBER = 99_999;
    private static final int LONGEST_ADDITION = 10;

    private final Revealed value;

    private Address(Revealed value) {
        this.value = value;
    }

    /**
     * Makes an address of its parts.
     *
     * @param parts the parts in the clear
     * @return the address
     */
    public static Address of(Revealed parts) {
        return new Address(requireNonNull(parts, "parts"));
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
        return other instanceof Address that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Masked: the same for every value. */
    @Override
    public String toString() {
        return "Address[***]";
    }

    /**
     * The parts in the clear. Its text form is masked too.
     *
     * @param street the street
     * @param houseNumber the house number, 1 to 99,999
     * @param addition letter and addition, at most 10 characters
     * @param postcode the Dutch postcode
     * @param locality the town or village
     * @param country the ISO 3166 code of two capitals of a country other than the Netherlands
     */
    public record Revealed(
            String street,
            int houseNumber,
            Optional<String> addition,
            Optional<Postcode> postcode,
            String locality,
            Optional<String> country) {

        /**
         * Checks the parts.
         *
         * @param street the street
         * @param houseNumber the house number, 1 to 99,999
         * @param addition letter and addition, at most 10 characters
         * @param postcode the Dutch postcode
         * @param locality the town or village
         * @param country the ISO 3166 code of two capitals of a country other than the Netherlands
         * @throws MalformedValueException if a part is blank, too long or no valid text
         */
        public Revealed {
            Lines.check(requireNonNull(street, "street"), LONGEST, "street");
            boolean numbered = houseNumber >= 1 && houseNumber <= HIGHEST_NUMBER;
            MalformedValueException.unless(numbered, ValueCode.OUT_OF_RANGE, "houseNumber");
            requireNonNull(addition, "addition").ifPresent(part -> Lines.check(part, LONGEST_ADDITION, "addition"));
            requireNonNull(postcode, "postcode");
            Lines.check(requireNonNull(locality, "locality"), LONGEST, "locality");
            boolean coded = requireNonNull(country, "country")
                    .map(code -> code.matches("[A-Z]{2}"))
                    .orElse(true);
            MalformedValueException.unless(coded, ValueCode.PATTERN, "country");
        }

        /** Masked: the same for every value. */
        @Override
        public String toString() {
            return "Address[***]";
        }
    }
}
