package nl.regie.privacy.review;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.regie.core.violation.Found;
import nl.regie.core.violation.Violation;

/**
 * Ingebruikneming: which editions may be used, given what the committee reviewed. Immutable.
 *
 * <p>Source: WGS 1.8(6); PRIV-19, P.
 *
 * @param reviews the reviews, in any order
 * @param policy what happens to what was not reviewed
 */
public record Activation(List<Review> reviews, ActivationPolicy policy) {

    /**
     * Copies the reviews.
     *
     * @param reviews the reviews
     * @param policy what happens to what was not reviewed
     */
    public Activation {
        reviews = List.copyOf(requireNonNull(reviews, "reviews"));
        requireNonNull(policy, "policy");
    }

    /**
     * Nothing is used that was not reviewed: the default.
     *
     * @param reviews the reviews
     * @return the activation
     */
    public static Activation of(List<Review> reviews) {
        return new Activation(reviews, ActivationPolicy.REFUSE);
    }

    /**
     * What the committee last said of an edition.
     *
     * @param edition the edition
     * @param on up to and including this day
     * @return the last review; of two on one day the least favourable; empty if there was none by then
     */
    public Optional<Review> last(Edition edition, LocalDate on) {
        requireNonNull(edition, "edition");
        requireNonNull(on, "on");
        return reviews.stream()
                .filter(review -> review.of().equals(edition) && !review.on().isAfter(on))
                .max(Comparator.comparing(Review::on).thenComparing(Review::outcome));
    }

    /**
     * Whether an edition may be used on a day.
     *
     * @param edition the edition
     * @param on the day
     * @return true if it was found lawful by then; under the policy to warn also if it was not reviewed, but never if it was found
     *     unlawful
     */
    public boolean isActive(Edition edition, LocalDate on) {
        return last(edition, on)
                .map(review -> review.outcome() != ReviewOutcome.UNLAWFUL)
                .orElse(policy == ActivationPolicy.WARN);
    }

    /**
     * What stands in the way of using an edition on a day.
     *
     * @param edition the edition
     * @param on the day
     * @param path where the edition stands
     * @return an error if it may not be used, a warning if it is used without a review; empty if it was found lawful
     */
    public Optional<Violation> objection(Edition edition, LocalDate on, String path) {
        Optional<Review> last = last(edition, on);
        if (last.isEmpty()) {
            ReviewCode code = policy == ActivationPolicy.WARN ? ReviewCode.USED_UNREVIEWED : ReviewCode.NOT_REVIEWED;
            return Optional.of(Violation.of(code, path, Found.NOTHING, edition.id(), edition.edition()));
        }
        return last.filter(review -> review.outcome() == ReviewOutcome.UNLAWFUL)
                .map(review -> Violation.of(
                        ReviewCode.FOUND_UNLAWFUL,
                        path,
                        Found.terms(List.of(review.outcome())),
                        edition.id(),
                        edition.edition()));
    }
}
