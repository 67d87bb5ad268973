package nl.regie.core.topx;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * Openstaande hertoets: somebody on the list who must be tested again.
 *
 * <p>Source: WGS 2.32(4); TOPX-4.
 *
 * @param person who
 * @param since since when, inclusive
 * @param reason why
 */
public record DueRetest(CandidateId person, LocalDate since, RetestReason reason) {

    /**
     * Checks that all are there.
     *
     * @param person who
     * @param since since when
     * @param reason why
     */
    public DueRetest {
        requireNonNull(person, "person");
        requireNonNull(since, "since");
        requireNonNull(reason, "reason");
    }
}
