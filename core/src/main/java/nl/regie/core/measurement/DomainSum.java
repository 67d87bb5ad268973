package nl.regie.core.measurement;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import nl.regie.core.problem.LifeDomain;
import nl.regie.core.violation.Lines;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Opgetelde ontwikkeling op een leefgebied: how many persons went up, stayed or went down on one domain, by one version of the
 * instrument. RAW FIGURES, NOT FOR PUBLICATION. Levels are an order and no measure, so they are counted and never averaged (P).
 *
 * <p>Source: facts 8.5, 9; RES-1, RES-2.
 *
 * @param domain the life domain
 * @param instrument the instrument and its version; empty for whom there is nothing to compare
 * @param up how many went up: less need of care
 * @param same how many stayed on their level
 * @param down how many went down: more need of care
 * @param unknown of how many it is not known; only where no instrument is named
 */
public record DomainSum(LifeDomain domain, Optional<String> instrument, long up, long same, long down, long unknown) {

    /**
     * Checks that the numbers fit.
     *
     * @param domain the life domain
     * @param instrument the instrument and its version
     * @param up how many went up
     * @param same how many stayed
     * @param down how many went down
     * @param unknown of how many it is not known
     * @throws MalformedValueException if a number is below 0, or something is known without an instrument or unknown with one
     */
    public DomainSum {
        requireNonNull(domain, "domain");
        requireNonNull(instrument, "instrument").ifPresent(name -> Lines.code(name, "instrument"));
        boolean counts = up >= 0 && same >= 0 && down >= 0 && unknown >= 0;
        MalformedValueException.unless(counts, ValueCode.OUT_OF_RANGE, "up");
        boolean fits = instrument.isPresent() ? unknown == 0 : up + same + down == 0;
        MalformedValueException.unless(fits, ValueCode.CONTRADICTION, "instrument");
    }

    static DomainSum of(DomainChange change) {
        Optional<Integer> levels = change.change();
        if (levels.isEmpty()) {
            return new DomainSum(change.domain(), Optional.empty(), 0, 0, 0, 1);
        }
        int by = levels.get();
        return new DomainSum(
                change.domain(),
                change.last().map(score -> score.instrument()),
                by > 0 ? 1 : 0,
                by == 0 ? 1 : 0,
                by < 0 ? 1 : 0,
                0);
    }

    DomainSum plus(DomainSum other) {
        return new DomainSum(
                domain, instrument, up + other.up, same + other.same, down + other.down, unknown + other.unknown);
    }

    /** Of which domain, and that it is not for publication; none of its numbers. */
    @Override
    public String toString() {
        return "DomainSum[" + domain.code() + ", not for publication]";
    }
}
