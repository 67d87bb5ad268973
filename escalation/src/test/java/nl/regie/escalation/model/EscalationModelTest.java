package nl.regie.escalation.model;

import static nl.regie.escalation.proof.Models.POLICY;
import static nl.regie.escalation.proof.Models.TEXT;
import static nl.regie.escalation.proof.Models.duty;
import static nl.regie.escalation.proof.Models.level;
import static nl.regie.escalation.proof.Models.model;
import static nl.regie.escalation.proof.Models.otherwise;
import static nl.regie.escalation.proof.Models.trigger;
import static nl.regie.escalation.proof.Models.yes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.casefile.AccessLine;
import nl.regie.core.competence.PushThroughReach;
import nl.regie.core.item.DataCategory;
import nl.regie.core.organisation.Chain;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.role.CaseRole;
import nl.regie.core.source.Source;
import nl.regie.core.text.Language;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.escalation.clock.Term;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What no escalation model can be, sound or not (ESC-2). */
class EscalationModelTest {

    private static final Holder MAYOR = Holder.of(OrganisationType.MAYOR);
    private static final EscalationLevel LOW =
            level("low", LevelKind.FRONT_LINE).stay(otherwise("stay")).build();
    private static final EscalationLevel HIGH =
            level("high", LevelKind.SAFETY_HOUSE).build();
    private static final EscalationLevel ASIDE =
            level("aside", LevelKind.WITH_PROSECUTION).build();

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(MalformedValueException.class).hasMessageStartingWith(message);
    }

    @Test
    void a_model_has_a_code_and_a_line_follows_something_and_has_a_level() {
        refused(() -> model("low", LOW).id("Een Model").build(), "id: ");
        refused(() -> model("low", LOW).edition("1\n2").build(), "edition: ");
        refused(() -> model("low", LOW).follows(List.of()).build(), "follows: ");
        refused(() -> model("low").build(), "levels: ");
        assertThat(model("low", LOW).build()).hasToString("EscalationModel[small 1]");
    }

    @Test
    void a_model_does_not_end_before_it_begins_nor_on_that_day() {
        LocalDate from = LocalDate.of(2025, 1, 1);
        refused(() -> model("low", LOW).until(from).build(), "until: ");
        refused(() -> model("low", LOW).until(from.minusDays(1)).build(), "until: ");
        EscalationModel oneDay = model("low", LOW).until(from.plusDays(1)).build();
        assertThat(oneDay.holdsOn(from.minusDays(1))).isFalse();
        assertThat(oneDay.holdsOn(from)).isTrue();
        assertThat(oneDay.holdsOn(from.plusDays(1))).isFalse();
        assertThat(model("low", LOW).build().holdsOn(LocalDate.of(9999, 12, 31)))
                .isTrue();
    }

    @Test
    void no_line_no_level_and_no_rule_stands_twice_in_a_model() {
        Entry entry = new Entry(AccessLine.ZSM, "low", POLICY);
        refused(() -> model("low", LOW).entries(List.of(entry, entry)).build(), "entries: ");
        refused(() -> model("low", LOW, LOW).build(), "levels: ");
        EscalationLevel other = level("other", LevelKind.SAFETY_HOUSE)
                .addTriggers(trigger("stay", "low", yes(EscalationFacts.COMPLEX)))
                .build();
        refused(() -> model("low", LOW, other).build(), "triggers: "); // the id of the rule by which a case stays
        EscalationLevel again = level("again", LevelKind.LOCAL_TABLE)
                .addTriggers(
                        trigger("up", "low", yes(EscalationFacts.COMPLEX)),
                        trigger("up", "low", yes(EscalationFacts.THREAT)))
                .build();
        refused(() -> model("low", LOW, again).build(), "triggers: ");
    }

    @Test
    void no_holder_no_reach_and_no_duty_stands_twice_in_a_level() {
        Duty duty = duty("act", Term.days(1), StartingPoint.ARRIVAL, Optional.empty());
        refused(() -> level("a", LevelKind.FRONT_LINE).present(List.of(MAYOR, MAYOR)).build(), "present: ");
        refused(() -> level("a", LevelKind.FRONT_LINE).addDuties(duty, duty).build(), "duties: ");
        refused(
                () -> level("a", LevelKind.FRONT_LINE)
                        .pushThrough(List.of(PushThroughReach.values()[0], PushThroughReach.values()[0]))
                        .build(),
                "pushThrough: ");
        refused(
                () -> new Asking(TEXT, List.of(DataCategory.values()[0], DataCategory.values()[0]), POLICY),
                "categories: ");
        EscalationLevel level = level("a", LevelKind.FRONT_LINE).addDuties(duty).build();
        assertThat(level.duty("act")).contains(duty);
        assertThat(level.duty("rest")).isEmpty();
    }

    @Test
    void every_id_is_a_code() {
        refused(() -> level("Laag", LevelKind.FRONT_LINE).build(), "id: ");
        refused(() -> duty("<b>", Term.days(1), StartingPoint.ARRIVAL, Optional.empty()), "id: ");
        refused(() -> new Entry(AccessLine.ZSM, "naar boven", POLICY), "level: ");
        refused(() -> trigger("up", "naar boven", yes(EscalationFacts.COMPLEX)), "to: ");
        refused(() -> Silence.goesUpTo("naar boven", false), "to: ");
    }

    @Test
    void silence_names_a_level_if_and_only_if_the_case_goes_up() {
        refused(() -> new Silence(SilenceKind.GOES_UP, Optional.empty(), false), "to: ");
        refused(() -> new Silence(SilenceKind.CHAIR_DECIDES, Optional.of("high"), false), "to: ");
        refused(() -> new Silence(SilenceKind.PUSH_THROUGH, Optional.empty(), true), "newDisclosure: ");
        assertThat(Silence.goesUpTo("high", true).to()).contains("high");
        assertThat(Silence.pushThrough().kind()).isEqualTo(SilenceKind.PUSH_THROUGH);
        assertThat(Silence.chairDecides().kind()).isEqualTo(SilenceKind.CHAIR_DECIDES);
    }

    @Test
    void a_policy_is_not_called_verified() {
        refused(() -> new Warrant(Source.policy("ESC-5"), true), "verified: ");
        Trigger trigger = trigger("up", "low", yes(EscalationFacts.COMPLEX));
        refused(() -> new Trigger(trigger.rule(), "low", false, true), "verified: ");
        assertThat(trigger.warrant()).isEqualTo(POLICY);
        assertThat(new Warrant(Source.on2020("6", "ESC-5"), true).verified()).isTrue();
    }

    @Test
    void a_holder_is_somebody_and_of_one_thing_only() {
        refused(() -> new Holder(Optional.empty(), Optional.empty(), Optional.empty()), "role: ");
        refused(
                () -> new Holder(Optional.empty(), Optional.of(OrganisationType.MAYOR), Optional.of(Chain.values()[0])),
                "chain: ");
        Chain chain = Chain.values()[0];
        for (Language language : Language.values()) {
            String director = CaseRole.PROCESS_DIRECTOR.label(language);
            String mayor = OrganisationType.MAYOR.label(language);
            assertThat(Holder.of(CaseRole.PROCESS_DIRECTOR).label(language)).isEqualTo(director);
            assertThat(MAYOR.label(language)).isEqualTo(mayor);
            assertThat(Holder.of(chain).label(language)).isEqualTo(chain.label(language));
            assertThat(Holder.of(CaseRole.PROCESS_DIRECTOR, OrganisationType.MAYOR)
                            .label(language))
                    .isEqualTo(director + " (" + mayor + ")");
        }
    }

    @Test
    void the_direction_follows_from_the_order_and_from_the_ladder() {
        EscalationModel model = model("low", LOW, ASIDE, HIGH).build();
        assertThat(model.direction(LOW, HIGH)).isEqualTo(Direction.UP);
        assertThat(model.direction(HIGH, LOW)).isEqualTo(Direction.DOWN);
        assertThat(model.direction(LOW, ASIDE)).isEqualTo(Direction.ASIDE);
        assertThat(model.direction(ASIDE, HIGH)).isEqualTo(Direction.BACK);
        EscalationLevel stranger = level("stranger", LevelKind.FRONT_LINE).build();
        for (EscalationLevel level : List.of(LOW, stranger)) {
            assertThatThrownBy(() -> model.direction(LOW, level)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> model.direction(stranger, level)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(LevelKind.values()).filteredOn(kind -> !kind.isOnLadder()).containsExactly(LevelKind.WITH_PROSECUTION);
        assertThat(model.level("aside")).contains(ASIDE);
        assertThat(model.level("gone")).isEmpty();
        assertThat(model.entry(AccessLine.ZSM).map(Entry::level)).contains("low");
    }
}
