package nl.regie.privacy.exchange;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import nl.regie.core.violation.Lines;
import nl.regie.privacy.pseudonym.Hmac;
import nl.regie.privacy.pseudonym.HmacKey;

/**
 * Koppelsleutel: the key of one pair of houses for one purpose. What it makes is of no use to another pair, for another purpose, on
 * another day or beside pseudonyms, even if somebody takes the same key for all of these.
 *
 * <p>Thread-safe.
 *
 * <p>Source: WGS 2.28(1); PRIV-9.
 *
 * @param key the key that both have
 * @param pair the two
 * @param purpose for what, as a code
 */
public record PairKey(HmacKey key, Pair pair, String purpose) {

    /** What the key is used for; changes only with a new form of what goes into a token. */
    static final String SCHEME = "regie.exchange";

    /**
     * Checks the purpose.
     *
     * @param key the key that both have
     * @param pair the two
     * @param purpose for what, as a code
     * @throws nl.regie.core.violation.MalformedValueException if the purpose is no code
     */
    public PairKey {
        requireNonNull(key, "key");
        requireNonNull(pair, "pair");
        Lines.code(requireNonNull(purpose, "purpose"), "purpose");
    }

    /** Tokens of another day are others: nobody can keep a question to match it later, or see that the same was asked again. */
    Hmac on(LocalDate day) {
        return key.under(SCHEME, List.of(pair.first(), pair.second(), purpose, day.toString()));
    }
}
