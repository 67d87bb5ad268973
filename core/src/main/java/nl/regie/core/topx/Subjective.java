package nl.regie.core.topx;

import static java.util.Objects.requireNonNull;

/**
 * Niet objectief: a yardstick that is always refused, by its name.
 *
 * <p>Source: WGS 2.32(1); TOPX-2.
 *
 * @param kind what it would go by
 */
public record Subjective(SubjectiveKind kind) implements Yardstick {

    /**
     * Checks that it is there.
     *
     * @param kind what it would go by
     */
    public Subjective {
        requireNonNull(kind, "kind");
    }
}
