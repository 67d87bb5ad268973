package nl.regie.privacy.exchange;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import nl.regie.core.casefile.LinkedCase;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Herkenning: what the asking house makes of an answer. A possible hit counts only after a named person judged that it is the same
 * person; a hit needs no judgement, and nobody can make a hit of a miss. An answer does not name the person: whoever asked keeps the two
 * together.
 *
 * <p>Source: WGS 2.28(2); CASE-6, PRIV-9.
 *
 * @param answer the answer
 * @param same whether it is the same person, as judged; empty while nobody judged
 * @param by who judged; if and only if somebody did
 */
public record Recognition(Answer answer, Optional<Boolean> same, Optional<DecidedBy> by) {

    /**
     * Checks that a judgement has a name.
     *
     * @param answer the answer
     * @param same whether it is the same person
     * @param by who judged
     * @throws MalformedValueException if there is a judgement without a name or the other way round, or on something other than a
     *     possible hit
     */
    public Recognition {
        requireNonNull(answer, "answer");
        requireNonNull(same, "same");
        requireNonNull(by, "by");
        MalformedValueException.unless(same.isPresent() == by.isPresent(), ValueCode.MISSING_TOGETHER, "by");
        boolean possible = answer.decision().outcome() == MatchOutcome.POSSIBLE_HIT;
        MalformedValueException.unless(same.isEmpty() || possible, ValueCode.CONTRADICTION, "same");
    }

    /**
     * An answer that nobody judged.
     *
     * @param answer the answer
     * @return the recognition
     */
    public static Recognition of(Answer answer) {
        return new Recognition(answer, Optional.empty(), Optional.empty());
    }

    /**
     * A possible hit that a person judged.
     *
     * @param answer the answer
     * @param same whether it is the same person
     * @param by who judged
     * @return the recognition
     * @throws MalformedValueException if the answer is no possible hit
     */
    public static Recognition judged(Answer answer, boolean same, DecidedBy by) {
        return new Recognition(answer, Optional.of(same), Optional.of(by));
    }

    /**
     * Whether the person is known in the other house.
     *
     * @return true for a hit, the judgement for a possible hit, false for a miss; empty while a possible hit was not judged, or without
     *     an answer
     */
    public Optional<Boolean> isKnown() {
        return switch (answer.decision().outcome()) {
            case HIT -> Optional.of(true);
            case POSSIBLE_HIT -> same;
            case NO_HIT -> Optional.of(false);
            case UNANSWERED -> Optional.empty();
        };
    }

    /**
     * The links that the case file may hold from now on.
     *
     * @param house the id of the other house
     * @return one for each case; none unless the person is known there
     */
    public List<LinkedCase> links(String house) {
        if (!isKnown().orElse(false)) {
            return List.of();
        }
        return answer.cases().stream()
                .map(file -> new LinkedCase(house, file, answer.decision().asOf()))
                .toList();
    }

    /** The outcome of the answer. */
    @Override
    public String toString() {
        return "Recognition[" + answer + "]";
    }
}
