package nl.regie.privacy.disclosure;

import static nl.regie.privacy.disclosure.Situation.ITEM;
import static nl.regie.privacy.disclosure.Situation.POLICE;
import static nl.regie.privacy.disclosure.Situation.TODAY;
import static nl.regie.privacy.disclosure.Situation.head;
import static nl.regie.privacy.disclosure.Situation.labels;
import static nl.regie.privacy.disclosure.Situation.ready;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.item.DataCategory;
import nl.regie.core.life.Phase;
import nl.regie.core.text.Language;
import nl.regie.core.text.Text;
import nl.regie.core.violation.InvalidDocumentException;
import nl.regie.core.violation.Severity;
import nl.regie.privacy.framework.Covenant;
import nl.regie.privacy.framework.Framework;
import nl.regie.privacy.framework.Purpose;
import nl.regie.privacy.review.Activation;
import nl.regie.privacy.review.ActivationPolicy;
import nl.regie.privacy.review.Review;
import nl.regie.privacy.review.ReviewCode;
import nl.regie.privacy.review.ReviewOutcome;
import org.junit.jupiter.api.Test;

/** Nothing is used before the committee reviewed it (PRIV-19, WGS 1.8(6)). */
class ReviewedTest {

    private static final Covenant COVENANT = new Covenant(
            "voorbeeld",
            "1",
            new Text("Convenant Voorbeeld", "Covenant Example"),
            LocalDate.of(2026, 1, 1),
            Optional.empty(),
            List.of());

    private static Review review(ReviewOutcome outcome, LocalDate on) {
        return new Review(Disclosure.edition(Framework.WGS), "Commissie Voorbeeld", on, outcome);
    }

    private static Disclosure with(ActivationPolicy policy, List<Covenant> covenants, Review... reviews) {
        return InvalidDocumentException.orElseThrow(
                Disclosure.of(List.of(Framework.WGS), covenants, new Activation(List.of(reviews), policy)));
    }

    private static Verdict ask(Disclosure disclosure, LocalDate on) {
        DisclosureRequest asks = DisclosureRequest.builder()
                .copyOf(ready(Recipient.of(POLICE), Purpose.DISCUSS))
                .on(on)
                .build();
        return disclosure
                .to(head(Phase.ON_TABLE).build(), asks)
                .decide(ITEM, labels(DataCategory.HOUSING).build());
    }

    @Test
    void an_unreviewed_framework_discloses_nothing() {
        Disclosure unreviewed = with(ActivationPolicy.REFUSE, List.of());
        assertThat(ask(unreviewed, TODAY).rule()).hasToString("PRIV-19.reviewed");
        assertThat(unreviewed.objections(TODAY))
                .singleElement()
                .satisfies(violation -> assertThat(violation.severity()).isEqualTo(Severity.ERROR));
    }

    @Test
    void a_review_opens_from_its_day_on() {
        Disclosure reviewed = with(ActivationPolicy.REFUSE, List.of(), review(ReviewOutcome.LAWFUL, TODAY));
        assertThat(ask(reviewed, TODAY).mayDisclose()).isTrue();
        assertThat(reviewed.objections(TODAY)).isEmpty();
        assertThat(ask(reviewed, TODAY.minusDays(1)).rule()).hasToString("PRIV-19.reviewed");
    }

    @Test
    void the_policy_can_be_to_warn_but_not_of_what_is_unlawful() {
        Disclosure warned = with(ActivationPolicy.WARN, List.of());
        assertThat(ask(warned, TODAY).mayDisclose()).isTrue();
        assertThat(warned.objections(TODAY))
                .singleElement()
                .satisfies(violation -> assertThat(violation.severity()).isEqualTo(Severity.WARNING));
        Disclosure unlawful =
                with(ActivationPolicy.WARN, List.of(), review(ReviewOutcome.UNLAWFUL, TODAY.minusDays(1)));
        assertThat(ask(unlawful, TODAY).rule()).hasToString("PRIV-19.reviewed");
        assertThat(unlawful.objections(TODAY))
                .singleElement()
                .satisfies(violation -> assertThat(violation.severity()).isEqualTo(Severity.ERROR));
    }

    @Test
    void an_unreviewed_covenant_closes_everything_while_it_holds() {
        Review lawful = review(ReviewOutcome.LAWFUL_WITH_PROPOSALS, TODAY);
        Disclosure disclosure = with(ActivationPolicy.REFUSE, List.of(COVENANT), lawful);
        assertThat(ask(disclosure, TODAY).rule()).hasToString("PRIV-19.reviewed");
        assertThat(disclosure.objections(TODAY)).singleElement().satisfies(violation -> {
            assertThat(violation.code()).isEqualTo(ReviewCode.NOT_REVIEWED);
            assertThat(violation.message(Language.NL)).contains(COVENANT.id());
        });
        LocalDate before = COVENANT.from().minusDays(1);
        Disclosure early =
                with(ActivationPolicy.REFUSE, List.of(COVENANT), review(ReviewOutcome.LAWFUL, before));
        assertThat(early.objections(before)).as("does not hold yet").isEmpty();
        Covenant ended = Covenant.builder().copyOf(COVENANT).until(TODAY).build();
        assertThat(ask(with(ActivationPolicy.REFUSE, List.of(ended), lawful), TODAY)
                        .mayDisclose())
                .isTrue();
    }

    @Test
    void a_framework_discloses_nothing_outside_its_period() {
        Framework ending =
                Framework.builder().copyOf(Framework.WGS).until(TODAY).build();
        Disclosure disclosure = InvalidDocumentException.orElseThrow(
                Disclosure.of(List.of(ending), List.of(), Situation.reviewed(ending)));
        assertThat(ask(disclosure, TODAY).rule()).hasToString("PRIV-3.in-force");
        Framework later = Framework.builder()
                .copyOf(Framework.WGS)
                .until(TODAY.plusDays(1))
                .build();
        assertThat(ask(
                                InvalidDocumentException.orElseThrow(
                                        Disclosure.of(List.of(later), List.of(), Situation.reviewed(later))),
                                TODAY)
                        .mayDisclose())
                .isTrue();
    }
}
