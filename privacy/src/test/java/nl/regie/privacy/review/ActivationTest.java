package nl.regie.privacy.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import nl.regie.core.source.Source;
import nl.regie.core.text.Language;
import org.junit.jupiter.api.Test;

/** Whether an edition may be used (WGS 1.8(6); PRIV-19). */
class ActivationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Edition CRITERIA = new Edition(ReviewedKind.CRITERIA, "top600", "2026");

    private static Review review(ReviewOutcome outcome, LocalDate on) {
        return new Review(CRITERIA, "Commissie Voorbeeld", on, outcome);
    }

    @Test
    void any_versioned_set_waits_for_its_review() {
        for (ReviewedKind kind : ReviewedKind.values()) {
            Edition edition = new Edition(kind, "set", "1");
            assertThat(Activation.of(List.of()).isActive(edition, DAY)).isFalse();
            Review review = new Review(edition, "Commissie Voorbeeld", DAY, ReviewOutcome.LAWFUL);
            assertThat(Activation.of(List.of(review)).isActive(edition, DAY)).isTrue();
        }
    }

    @Test
    void a_new_edition_asks_for_a_review_of_its_own() {
        Activation activation = Activation.of(List.of(review(ReviewOutcome.LAWFUL, DAY)));
        assertThat(activation.isActive(new Edition(ReviewedKind.CRITERIA, "top600", "2027"), DAY))
                .isFalse();
        assertThat(activation.isActive(new Edition(ReviewedKind.PROFILE, "top600", "2026"), DAY))
                .isFalse();
    }

    @Test
    void the_last_review_counts_and_on_one_day_the_least_favourable() {
        List<Review> reviews = new ArrayList<>(
                List.of(review(ReviewOutcome.UNLAWFUL, DAY.minusDays(9)), review(ReviewOutcome.LAWFUL, DAY)));
        assertThat(Activation.of(reviews).isActive(CRITERIA, DAY)).isTrue();
        assertThat(Activation.of(reviews).isActive(CRITERIA, DAY.minusDays(1))).isFalse();
        reviews.add(review(ReviewOutcome.UNLAWFUL, DAY));
        assertThat(Activation.of(reviews).isActive(CRITERIA, DAY)).isFalse();
        Collections.reverse(reviews);
        assertThat(Activation.of(reviews).isActive(CRITERIA, DAY)).isFalse();
    }

    @Test
    void what_stands_in_the_way_is_told_with_the_edition() {
        Activation none = Activation.of(List.of());
        assertThat(none.objection(CRITERIA, DAY, "$").orElseThrow().message(Language.EN))
                .contains("top600", "2026");
        Activation unlawful = new Activation(List.of(review(ReviewOutcome.UNLAWFUL, DAY)), ActivationPolicy.WARN);
        assertThat(unlawful.objection(CRITERIA, DAY, "$").orElseThrow().code()).isEqualTo(ReviewCode.FOUND_UNLAWFUL);
        assertThat(Activation.of(List.of(review(ReviewOutcome.LAWFUL, DAY))).objection(CRITERIA, DAY, "$"))
                .isEmpty();
    }

    @Test
    void only_the_law_itself_is_presented_as_law() {
        assertThat(Stream.of(ReviewCode.values()).map(ReviewCode::code))
                .containsExactly("review.not-reviewed", "review.used-unreviewed", "review.found-unlawful");
        for (ReviewCode code : ReviewCode.values()) {
            assertThat(code.caughtBySchema()).as("of no document").isFalse();
            assertThat(code.source())
                    .isEqualTo(
                            code == ReviewCode.FOUND_UNLAWFUL
                                    ? Source.wgs("1.8(6)", "PRIV-19")
                                    : Source.policy("PRIV-19"));
        }
    }
}
