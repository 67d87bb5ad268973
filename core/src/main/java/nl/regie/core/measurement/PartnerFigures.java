package nl.regie.core.measurement;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Cijfers van een partner: how often organisations of one kind came when they were invited, and what became of what they had agreed to
 * do. RAW FIGURES, NOT FOR PUBLICATION. They are about organisations and never about a professional.
 *
 * <p>Source: ON 3, 6; RES-5.
 *
 * @param type the kind of organisation
 * @param invited how many invitations to a meeting there were
 * @param present how many of those it came to
 * @param agreements how many agreements it had, by what became of them
 */
public record PartnerFigures(OrganisationType type, long invited, long present, Map<AgreementTiming, Long> agreements) {

    /**
     * Checks that it came to no more than it was invited to.
     *
     * @param type the kind of organisation
     * @param invited how many invitations there were
     * @param present how many of those it came to
     * @param agreements how many agreements it had
     * @throws MalformedValueException if a number is below 0, or it came more often than it was invited
     */
    public PartnerFigures {
        requireNonNull(type, "type");
        MalformedValueException.unless(present >= 0 && present <= invited, ValueCode.OUT_OF_RANGE, "present");
        Map<AgreementTiming, Long> copy = new EnumMap<>(AgreementTiming.class);
        requireNonNull(agreements, "agreements").forEach((timing, count) -> {
            MalformedValueException.unless(count >= 0, ValueCode.OUT_OF_RANGE, "agreements");
            if (count > 0) {
                copy.put(timing, count);
            }
        });
        agreements = Collections.unmodifiableMap(copy);
    }

    /**
     * How it was made.
     *
     * @return the method
     */
    public MeasurementMethod method() {
        return MeasurementMethod.SHARE;
    }

    /**
     * Aanwezigheid: to how many of the meetings it was invited to it came.
     *
     * @return the share
     */
    public Share attendance() {
        return Share.exactly(present, invited);
    }

    /**
     * How many agreements became of one kind.
     *
     * @param timing what became of them
     * @return the number
     */
    public long agreements(AgreementTiming timing) {
        return agreements.getOrDefault(requireNonNull(timing, "timing"), 0L);
    }

    /**
     * Op tijd gedaan: how many agreements were done in time, out of all that were done, not done or overdue. What is not due yet and
     * what was dropped stays out (P). Where it is not known when something was done, the share is a range.
     *
     * @return the share
     */
    public Share onTime() {
        long surely = agreements(AgreementTiming.ON_TIME);
        long perhaps = agreements(AgreementTiming.DONE_UNKNOWN_WHEN);
        long failed = agreements(AgreementTiming.LATE)
                + agreements(AgreementTiming.NOT_DONE)
                + agreements(AgreementTiming.OVERDUE);
        return new Share(new Count(surely, java.util.Optional.of(surely + perhaps)), surely + perhaps + failed);
    }

    /**
     * The sum with the figures of other cases.
     *
     * @param other the other figures, of the same kind of organisation
     * @return the sum
     * @throws MalformedValueException if they are of another kind of organisation
     */
    public PartnerFigures plus(PartnerFigures other) {
        MalformedValueException.unless(requireNonNull(other, "other").type == type, ValueCode.CONTRADICTION, "type");
        Map<AgreementTiming, Long> sum = new EnumMap<>(AgreementTiming.class);
        sum.putAll(agreements);
        other.agreements.forEach((timing, count) -> sum.merge(timing, count, Long::sum));
        return new PartnerFigures(type, invited + other.invited, present + other.present, sum);
    }

    /** Of whom, and that it is not for publication; none of its numbers. */
    @Override
    public String toString() {
        return "PartnerFigures[" + type.code() + ", not for publication]";
    }
}
