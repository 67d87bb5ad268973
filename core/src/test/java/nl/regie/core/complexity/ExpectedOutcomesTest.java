package nl.regie.core.complexity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.fact.Truth;
import nl.regie.core.json.CaseJson;
import nl.regie.core.plan.Strand;
import nl.regie.core.profile.Profile;
import nl.regie.core.violation.InvalidDocumentException;
import org.junit.jupiter.api.Test;

/**
 * What a professional would say of the case files that come with the library, worked out by hand from the criteria and the files,
 * and not from the code. Each test tells the reasoning.
 */
class ExpectedOutcomesTest {

    private static final Complexity TEST = Profile.NATIONAL.complexityTest();

    private static ComplexityAssessment assess(String name, String asOf) throws IOException {
        Path path = Path.of("src/test/resources/nl/regie/core/json/samples/case-1.1", name + ".json");
        CaseFile file = InvalidDocumentException.orElseThrow(CaseJson.TYPE.check(Files.readAllBytes(path)))
                .value();
        return TEST.assess(file, LocalDate.parse(asOf));
    }

    /** C1, C2, C3, C4 and the whole, in that order. */
    private static List<Truth> truths(ComplexityAssessment assessment) {
        return assessment.complexity().findings().stream()
                .map(finding -> finding.truth())
                .toList();
    }

    /**
     * The confused neighbour of "Op weg naar 2020", chapter 4. Problems in his head, his home and with the law (C1), that trouble the
     * neighbours; punishment alone does not help him (C2); his sister holds him up and the flat suffers (C3). Nobody said anything of the
     * area (C4). Two domains and more: person-oriented. Care outweighs the rest.
     */
    @Test
    void the_confused_neighbour_is_complex() throws IOException {
        ComplexityAssessment assessment = assess("neighbour", "2026-05-20");
        assertThat(truths(assessment)).containsExactly(Truth.YES, Truth.YES, Truth.YES, Truth.UNKNOWN, Truth.YES);
        assertThat(assessment.complexity().outcome()).isEqualTo(ComplexityOutcome.COMPLEX);
        assertThat(assessment.otherReading()).isEqualTo(ComplexityOutcome.COMPLEX);
        assertThat(assessment.handling().outcome()).isEqualTo(Handling.PERSON_ORIENTED);
        assertThat(assessment.prosecution().outcome()).isEqualTo(Truth.NO);
        assertThat(assessment.dominant()).contains(Strand.CARE);
        assertThat(assessment.decided()).map(decision -> decision.decided()).contains("complex");
    }

    /** On the day of the judgement only the police had told something: thefts and nuisance, and nothing of one chain or of his home. The
     * process director did not wait for more, and said why. */
    @Test
    void the_neighbour_was_not_yet_decided_on_the_day_of_the_judgement() throws IOException {
        ComplexityAssessment assessment = assess("neighbour", "2026-01-14");
        assertThat(assessment.complexity().outcome()).isEqualTo(ComplexityOutcome.UNDECIDED);
        assertThat(assessment.decided()).hasValueSatisfying(decision -> {
            assertThat(decision.advised())
                    .isEqualTo(assessment.complexity().outcome().code());
            assertThat(decision.decided()).isEqualTo("complex");
        });
        assertThat(assessment.differs()).isTrue();
    }

    /**
     * The heavy criminal of chapter 4: dealt with by criminal law first of all. The police hold that one chain suffices (C2 no), and
     * the area shows no nuisance (C4 no), so by either reading it is not complex. An irrevocable conviction with a maximum of eight
     * years, and no care need: discuss it with the prosecution.
     */
    @Test
    void the_organised_crime_suspect_goes_to_the_prosecution() throws IOException {
        ComplexityAssessment assessment = assess("organised-crime", "2026-03-12");
        assertThat(truths(assessment)).containsExactly(Truth.UNKNOWN, Truth.NO, Truth.UNKNOWN, Truth.NO, Truth.NO);
        assertThat(assessment.otherReading()).isEqualTo(ComplexityOutcome.NOT_COMPLEX);
        assertThat(assessment.prosecution().outcome()).isEqualTo(Truth.YES);
        assertThat(assessment.dominant()).contains(Strand.REPRESSION);
        assertThat(assessment.differs()).isFalse();
    }

    /**
     * Violence at home, drink, and a child in danger (C1: relations at home, substance use, justice); protection, treatment and
     * prosecution together (C2, and the reporting centre says that one of them alone does not do it); it is the family itself (C3).
     */
    @Test
    void the_family_is_complex() throws IOException {
        ComplexityAssessment assessment = assess("family-tilburg", "2026-04-29");
        assertThat(truths(assessment)).containsExactly(Truth.YES, Truth.YES, Truth.YES, Truth.UNKNOWN, Truth.YES);
        assertThat(assessment.dependsOnReading()).isFalse();
        assertThat(assessment.handling().outcome()).isEqualTo(Handling.PERSON_ORIENTED);
        assertThat(assessment.dominant()).contains(Strand.CARE);
    }

    /**
     * On the list, which says nothing about complexity. Robberies, debts behind him, addiction, a disability: C1 and C2. Of his family
     * nobody recorded whether it draws him in or suffers (C3 unknown), nor of the area (C4). Listed, so no advice on the prosecution,
     * though the sentence would carry twelve years.
     */
    @Test
    void the_listed_person_is_not_decided_and_not_sent_to_the_prosecution() throws IOException {
        ComplexityAssessment assessment = assess("top600-amsterdam", "2026-09-28");
        assertThat(truths(assessment))
                .containsExactly(Truth.YES, Truth.YES, Truth.UNKNOWN, Truth.UNKNOWN, Truth.UNKNOWN);
        assertThat(assessment.prosecution().outcome()).isEqualTo(Truth.NO);
        assertThat(assessment.questions())
                .extracting(question -> question.fact().name())
                .contains("question.influenced-by-system", "question.affects-system");
    }

    /**
     * Forty reports in six weeks, intimidation, vandalism: a serious problem of the area that enforcement alone only moves (C4). An
     * area has no life domains (C1 no). So the brackets decide: complex by the one reading, not by the other.
     */
    @Test
    void of_the_youth_group_the_brackets_decide() throws IOException {
        ComplexityAssessment assessment = assess("youth-group-friesland", "2026-06-03");
        assertThat(truths(assessment).get(0)).isEqualTo(Truth.NO);
        assertThat(truths(assessment).get(3)).isEqualTo(Truth.YES);
        assertThat(assessment.complexity().outcome()).isEqualTo(ComplexityOutcome.COMPLEX);
        assertThat(assessment.otherReading()).isEqualTo(ComplexityOutcome.NOT_COMPLEX);
        assertThat(assessment.dependsOnReading()).isTrue();
    }

    /** In September the nuisance is moderate; whether that is still a serious safety problem is for somebody to say. */
    @Test
    void what_has_become_less_has_to_be_weighed_again() throws IOException {
        assertThat(assess("youth-group-friesland", "2026-09-02").complexity().outcome())
                .isEqualTo(ComplexityOutcome.UNDECIDED);
    }

    /**
     * A boy of whom a theft, truancy and trouble at home are known: two domains and a crime (C1), a family that is part of it (C3).
     * Whether one chain could do it nobody has said: that is the question to ask. Person-oriented, as the prosecutor decided.
     */
    @Test
    void the_suspect_at_the_selection_table_waits_for_one_answer() throws IOException {
        ComplexityAssessment assessment = assess("zsm-rotterdam", "2026-11-19");
        assertThat(truths(assessment))
                .containsExactly(Truth.YES, Truth.UNKNOWN, Truth.YES, Truth.UNKNOWN, Truth.UNKNOWN);
        assertThat(assessment.complexity().missing())
                .extracting(missing -> missing.name())
                .contains("question.one-chain-suffices");
        assertThat(assessment.handling().outcome()).isEqualTo(Handling.PERSON_ORIENTED);
    }

    /** Back from Syria: debts, no income, no schooling, a mind in trouble, and a prosecution. The table of its own act weighs the rest. */
    @Test
    void the_returnee_is_not_decided() throws IOException {
        ComplexityAssessment assessment = assess("returnee-haaglanden", "2026-02-24");
        assertThat(truths(assessment).get(0)).isEqualTo(Truth.YES);
        assertThat(assessment.complexity().outcome()).isEqualTo(ComplexityOutcome.UNDECIDED);
        assertThat(assessment.decided()).isEqualTo(Optional.empty());
    }
}
