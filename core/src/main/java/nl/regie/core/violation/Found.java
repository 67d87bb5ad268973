package nl.regie.core.violation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Collectors;
import nl.regie.core.text.Language;
import nl.regie.core.text.Term;

/**
 * Gevonden: what a violation was found on, masked. It can say "a text of 9 characters" or name terms of the vocabularies;
 * there is no way to put a value in it.
 *
 * <p>Source: SDK-2, PRIV-15.
 *
 * @param kind what stood there
 * @param size its size in the unit that the kind names; 0 where it has none
 * @param terms the terms that were found; empty unless the kind is {@link FoundKind#TERMS}
 */
public record Found(FoundKind kind, long size, List<Term> terms) {

    /** Nothing was found. */
    public static final Found NOTHING = new Found(FoundKind.NOTHING, 0, List.of());

    /**
     * Checks the size.
     *
     * @param kind what stood there
     * @param size its size
     * @param terms the terms that were found
     * @throws IllegalArgumentException if the size is negative
     */
    public Found {
        requireNonNull(kind, "kind");
        terms = List.copyOf(requireNonNull(terms, "terms"));
        if (size < 0) {
            throw new IllegalArgumentException("size must not be negative");
        }
    }

    /**
     * Something of a kind and size.
     *
     * @param kind what stood there
     * @param size its size
     * @return the description
     */
    public static Found of(FoundKind kind, long size) {
        return new Found(kind, size, List.of());
    }

    /**
     * Terms of the vocabularies.
     *
     * @param terms the terms, in the order to tell them
     * @return the description
     */
    public static Found terms(List<? extends Term> terms) {
        return new Found(FoundKind.TERMS, terms.size(), List.copyOf(terms));
    }

    /**
     * The description for people.
     *
     * @param language the language
     * @return for example {@code a text of 9 characters}
     */
    public String in(Language language) {
        if (kind == FoundKind.TERMS && !terms.isEmpty()) {
            return terms.stream().map(t -> t.label(language)).collect(Collectors.joining(", "));
        }
        return kind.label(language).replace("{0}", Long.toString(size));
    }
}
