package nl.regie.privacy.pseudonym;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Pseudonimiseerder: makes the pseudonyms of one {@linkplain Domain domain}. The same subject always gets the same pseudonym of one key
 * version, wherever and whenever it is made.
 *
 * <p>Whoever has one can find out whom a pseudonym stands for by trying, so it stays with those who keep the keys. Immutable and
 * thread-safe; make it once for each domain.
 *
 * <p>Source: WGS 1.9(5); PRIV-12.
 */
public final class Pseudonymiser {

    /** What the keys are used for; changes only with a new form of what goes into a pseudonym. */
    static final String SCHEME = "regie.pseudonym";

    private final KeyRing keys;
    private final Domain domain;
    private final int current;
    private final Map<Integer, Hmac> functions = new TreeMap<>();
    private final Hmac function;

    private Pseudonymiser(KeyRing keys, Domain domain) {
        this.keys = keys;
        this.domain = domain;
        this.current = keys.current().version();
        List<String> context = List.of(domain.recipient(), domain.purpose());
        this.function = keys.current().under(SCHEME, context);
        keys.versions()
                .forEach(version ->
                        keys.version(version).ifPresent(key -> functions.put(version, key.under(SCHEME, context))));
    }

    /**
     * Prepares for one domain.
     *
     * @param keys the keys
     * @param domain for whom and for what
     * @return what makes its pseudonyms
     * @throws IllegalStateException if the current key was destroyed
     */
    public static Pseudonymiser of(KeyRing keys, Domain domain) {
        return new Pseudonymiser(requireNonNull(keys, "keys"), requireNonNull(domain, "domain"));
    }

    /**
     * For whom and for what.
     *
     * @return the domain
     */
    public Domain domain() {
        return domain;
    }

    /**
     * The pseudonym by the current key.
     *
     * @param subject whom or what it stands for
     * @return the pseudonym
     * @throws IllegalStateException if the key was destroyed
     */
    public Pseudonym of(Subject subject) {
        return Pseudonym.of(current, function.of(fields(subject)));
    }

    /**
     * The pseudonym by an older key, to find what was recorded under it.
     *
     * @param subject whom or what it stands for
     * @param version the version of the key
     * @return the pseudonym; empty if there is no such key any more
     */
    public Optional<Pseudonym> of(Subject subject, int version) {
        List<String> fields = fields(subject);
        return usable(version).flatMap(hmac -> hmac.ifAny(fields)).map(code -> Pseudonym.of(version, code));
    }

    /**
     * The pseudonyms by every key that there still is, to find what was recorded before a rotation.
     *
     * @param subject whom or what they stand for
     * @return the pseudonyms, that of the newest key first
     */
    public List<Pseudonym> all(Subject subject) {
        return keys.versions().stream()
                .flatMap(version -> of(subject, version).stream())
                .toList();
    }

    /**
     * Whether a pseudonym stands for somebody. How long it takes does not depend on where the two differ, so that nobody who submits
     * pseudonyms can build one up character by character.
     *
     * @param pseudonym the pseudonym
     * @param subject whom it may stand for
     * @return true if it does, in this domain; false also if its key is no longer there
     */
    public boolean standsFor(Pseudonym pseudonym, Subject subject) {
        return of(subject, pseudonym.keyVersion())
                .map(own -> MessageDigest.isEqual(bytes(own), bytes(pseudonym)))
                .orElse(false);
    }

    private Optional<Hmac> usable(int version) {
        return keys.version(version).map(key -> requireNonNull(functions.get(version)));
    }

    private static byte[] bytes(Pseudonym pseudonym) {
        return pseudonym.value().getBytes(StandardCharsets.US_ASCII);
    }

    private static List<String> fields(Subject subject) {
        if (requireNonNull(subject, "subject") instanceof Subject.ByNumber person) {
            return List.of("bsn", person.bsn().reveal());
        } else if (subject instanceof Subject.InCase person) {
            return List.of("person", person.file().value(), person.person().value());
        }
        return List.of("case", ((Subject.OfCase) subject).file().value());
    }

    /** The domain; nothing of the keys. */
    @Override
    public String toString() {
        return "Pseudonymiser[" + domain + "]";
    }
}
