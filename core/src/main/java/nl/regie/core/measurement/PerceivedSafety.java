package nl.regie.core.measurement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import nl.regie.core.place.MunicipalityCode;
import nl.regie.core.violation.Lines;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Veiligheidsbeleving: how safe people feel, as a mean grade out of a survey that somebody else held. No case holds it; whoever reports
 * brings it. It is about a municipality and about nobody in it.
 *
 * <p>Source: ON 1; RES-5. The form of the grade is our own policy (P).
 *
 * @param municipality where
 * @param survey a short name of the survey and its edition of questions; different surveys are not compared
 * @param on the day on which the survey closed
 * @param gradeTenths the mean grade in tenths, 10 (a 1) to 100 (a 10)
 * @param respondents how many people answered; at least 1
 */
public record PerceivedSafety(
        MunicipalityCode municipality, String survey, LocalDate on, int gradeTenths, int respondents) {

    private static final int LOWEST = 10;
    private static final int HIGHEST = 100;

    /**
     * Checks the ranges.
     *
     * @param municipality where
     * @param survey a short name of the survey
     * @param on the day on which it closed
     * @param gradeTenths the mean grade in tenths
     * @param respondents how many people answered
     * @throws MalformedValueException if the grade is not 1 to 10, nobody answered, or the short name is no code
     */
    public PerceivedSafety {
        requireNonNull(municipality, "municipality");
        Lines.code(requireNonNull(survey, "survey"), "survey");
        requireNonNull(on, "on");
        boolean grade = gradeTenths >= LOWEST && gradeTenths <= HIGHEST;
        MalformedValueException.unless(grade, ValueCode.OUT_OF_RANGE, "gradeTenths");
        MalformedValueException.unless(respondents >= 1, ValueCode.OUT_OF_RANGE, "respondents");
    }

    /**
     * How it was made.
     *
     * @return the method
     */
    public MeasurementMethod method() {
        return MeasurementMethod.SURVEY_GRADE;
    }

    /**
     * The mean grade.
     *
     * @return from 1 to 10
     */
    public Fraction grade() {
        return new Fraction(gradeTenths, LOWEST);
    }

    /**
     * How the grade differs from an earlier one. It is a difference, and no effect of any approach.
     *
     * @param earlier the same survey in the same municipality on an earlier day
     * @return this grade less the earlier one; empty if the two cannot be compared
     */
    public Optional<Fraction> since(PerceivedSafety earlier) {
        boolean comparable = requireNonNull(earlier, "earlier").municipality.equals(municipality)
                && earlier.survey.equals(survey)
                && earlier.on.isBefore(on);
        return comparable ? Optional.of(grade().minus(earlier.grade())) : Optional.empty();
    }
}
