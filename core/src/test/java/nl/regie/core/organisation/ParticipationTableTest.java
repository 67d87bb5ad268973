package nl.regie.core.organisation;

import static nl.regie.core.organisation.ParticipationClass.INCIDENTAL_THIRD;
import static nl.regie.core.organisation.ParticipationClass.NONE;
import static nl.regie.core.organisation.ParticipationClass.PRIVATE;
import static nl.regie.core.organisation.ParticipationClass.PUBLIC;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.regie.core.id.ParticipantId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** In which capacity an organisation takes part (WGS 2.27, 2.31(9); ROLE-2), from the text of the article. */
class ParticipationTableTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 3, 1);

    private static Participation participation(OrganisationType type, boolean task, boolean commissioned) {
        return new Participation(
                new ParticipantId("o"),
                new Organisation(
                        type, "Voorbeeld", type == OrganisationType.OTHER ? Optional.of(Chain.CARE) : Optional.empty()),
                task ? Optional.of(new StatutoryTask("Wet", "1")) : Optional.empty(),
                commissioned,
                LocalDate.of(2020, 1, 1),
                Optional.empty(),
                true,
                List.of());
    }

    private static ParticipationBasis classify(OrganisationType type, boolean task, boolean commissioned) {
        return ParticipationTable.classify(participation(type, task, commissioned), FIRST_DAY);
    }

    @ParameterizedTest
    @CsvSource({
        "CHILD_PROTECTION_BOARD, PUBLIC, 2.27(1)(a)",
        "PRISON_SERVICE, PUBLIC, 2.27(1)(b)",
        "POLICE, PUBLIC, 2.27(1)(c)",
        "COMMUNITY_OFFICER, PUBLIC, 2.27(1)(c)",
        "PUBLIC_PROSECUTION, PUBLIC, 2.27(1)(d)",
        "MAYOR, PUBLIC, 2.27(1)(e)",
        "EXECUTIVE_BOARD, PUBLIC, 2.27(1)(f)",
        "PROBATION, PRIVATE, 2.27(2)(a)",
        "VEILIG_THUIS, PRIVATE, 2.27(2)(b)",
        "CERTIFIED_INSTITUTION, PRIVATE, 2.27(2)(c)",
        "MENTAL_HEALTH_CARE, PRIVATE, 2.27(2)(d)"
    })
    void whom_the_article_names(OrganisationType type, ParticipationClass capacity, String article) {
        assertThat(classify(type, true, false)).isEqualTo(new ParticipationBasis(capacity, article));
        assertThat(classify(type, false, false).capacity())
                .as("without a statutory task")
                .isEqualTo(NONE);
    }

    @Test
    void the_public_health_service_is_public_when_the_executive_board_commissions_it() {
        assertThat(classify(OrganisationType.PUBLIC_HEALTH_SERVICE, true, true))
                .isEqualTo(new ParticipationBasis(PUBLIC, "2.27(1)(g)"));
        assertThat(classify(OrganisationType.PUBLIC_HEALTH_SERVICE, true, false).capacity())
                .isEqualTo(INCIDENTAL_THIRD);
    }

    @ParameterizedTest
    @EnumSource(
            value = OrganisationType.class,
            names = {"YOUTH_CARE", "DISABILITY_CARE"})
    void care_is_private_only_when_commissioned(OrganisationType type) {
        assertThat(classify(type, true, true)).isEqualTo(new ParticipationBasis(PRIVATE, "2.27(2)(e)"));
        assertThat(classify(type, true, false)).isEqualTo(new ParticipationBasis(INCIDENTAL_THIRD, "2.31(9)"));
        assertThat(classify(type, false, true).capacity()).isEqualTo(NONE);
    }

    @ParameterizedTest
    @EnumSource(
            value = OrganisationType.class,
            names = {"HALT", "VICTIM_SUPPORT", "HOUSING_CORPORATION", "SCHOOL", "UWV"})
    void these_are_thirds_whatever_is_claimed(OrganisationType type) {
        for (boolean task : new boolean[] {true, false}) {
            assertThat(classify(type, task, false).capacity()).isEqualTo(INCIDENTAL_THIRD);
            assertThat(classify(type, true, true).capacity()).isEqualTo(INCIDENTAL_THIRD);
        }
    }

    @ParameterizedTest
    @EnumSource(OrganisationType.class)
    void nobody_takes_part_before_the_act(OrganisationType type) {
        assertThat(ParticipationTable.classify(participation(type, true, true), FIRST_DAY.minusDays(1))
                        .capacity())
                .isEqualTo(NONE);
        assertThat(ParticipationTable.classify(participation(type, true, true), FIRST_DAY)
                        .capacity())
                .isNotEqualTo(NONE);
    }

    @Test
    void the_chain_never_decides() {
        Set<ParticipationClass> ofJustice = EnumSet.noneOf(ParticipationClass.class);
        for (OrganisationType type : OrganisationType.values()) {
            if (type.chain().equals(Optional.of(Chain.JUSTICE))) {
                ofJustice.add(classify(type, true, false).capacity());
            }
        }
        assertThat(ofJustice).containsExactlyInAnyOrder(PUBLIC, PRIVATE, INCIDENTAL_THIRD);
    }
}
