package nl.regie.core.measurement;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import nl.regie.core.text.Language;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Breuk: an exact number, in lowest terms, so that the same counts always give the same figure.
 *
 * <p>Source: P; RES-1.
 *
 * @param numerator the numerator; carries the sign
 * @param denominator the denominator; above 0
 */
public record Fraction(long numerator, long denominator) implements Comparable<Fraction> {

    private static final int DECIMALS = 2;

    /**
     * Reduces it to lowest terms.
     *
     * @param numerator the numerator
     * @param denominator the denominator
     * @throws MalformedValueException if the denominator is not above 0
     */
    public Fraction {
        MalformedValueException.unless(denominator > 0, ValueCode.OUT_OF_RANGE, "denominator");
        long divisor = BigInteger.valueOf(numerator)
                .gcd(BigInteger.valueOf(denominator))
                .longValueExact();
        numerator /= divisor;
        denominator /= divisor;
    }

    /**
     * The difference with another.
     *
     * @param other what is taken off
     * @return this less the other
     * @throws ArithmeticException if the outcome does not fit
     */
    public Fraction minus(Fraction other) {
        BigInteger top = big(numerator)
                .multiply(big(other.denominator))
                .subtract(big(other.numerator).multiply(big(denominator)));
        BigInteger bottom = big(denominator).multiply(big(other.denominator));
        BigInteger divisor = top.gcd(bottom);
        return new Fraction(
                top.divide(divisor).longValueExact(), bottom.divide(divisor).longValueExact());
    }

    private static BigInteger big(long number) {
        return BigInteger.valueOf(number);
    }

    /** By value. */
    @Override
    public int compareTo(Fraction other) {
        return big(numerator)
                .multiply(big(other.denominator))
                .compareTo(big(other.numerator).multiply(big(denominator)));
    }

    /**
     * As a decimal number, rounded half up to two decimals, for people.
     *
     * @param language the language; Dutch writes a comma
     * @return for example {@code 1.25} or {@code 1,25}
     */
    public String decimal(Language language) {
        requireNonNull(language, "language");
        String text = BigDecimal.valueOf(numerator)
                .divide(BigDecimal.valueOf(denominator), DECIMALS, RoundingMode.HALF_UP)
                .toPlainString();
        return language == Language.NL ? text.replace('.', ',') : text;
    }

    /** For example {@code 5/4}. */
    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
