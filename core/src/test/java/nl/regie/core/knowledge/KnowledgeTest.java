package nl.regie.core.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.regie.core.json.KnowledgeJson;
import nl.regie.core.organisation.Organisation;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.problem.LifeDomain;
import nl.regie.core.problem.Problem;
import nl.regie.core.problem.Theme;
import nl.regie.core.text.Text;
import nl.regie.core.violation.InvalidDocumentException;
import nl.regie.core.violation.MalformedValueException;
import org.junit.jupiter.api.Test;

/** Asking for advice without personal data, and what the house knows (KNOW-1). */
class KnowledgeTest {

    private static final Theme THEME = Theme.values()[0];
    private static final Theme OTHER = Theme.values()[1];

    private static Approach approach(String code, int cases, List<Theme> themes, List<Problem> problems) {
        return Approach.builder()
                .code(code)
                .name(new Text("Aanpak " + code, "Approach " + code))
                .themes(themes)
                .problems(problems)
                .addMeasures("debt-help")
                .cases(cases)
                .improved(6)
                .worse(2)
                .build();
    }

    private static Expertise expertise(String name, List<Theme> themes, List<Problem> problems) {
        return new Expertise(
                new Organisation(OrganisationType.MENTAL_HEALTH_CARE, name, Optional.empty()),
                "Loket consultatie",
                themes,
                problems);
    }

    private static Consultation asking(List<Theme> themes, List<Problem> problems) {
        return new Consultation(
                ConsultationQuestion.WHICH_APPROACH, OrganisationType.POLICE, themes, List.of(), problems);
    }

    /** There is no room in a question for a text, a place, a date or a person. */
    @Test
    void a_question_is_made_of_vocabularies_alone() {
        assertThat(Consultation.class.getRecordComponents())
                .extracting(RecordComponent::getGenericType)
                .extracting(type -> type.getTypeName().replaceAll("java.util.List<(.*)>", "$1"))
                .allSatisfy(name -> assertThat(Class.forName(name).isEnum()).isTrue());
    }

    @Test
    void the_words_of_a_question_have_one_order() {
        List<Problem> problems = Arrays.asList(Problem.DEBTS, Problem.CRIME);
        List<Problem> reversed = Arrays.asList(Problem.CRIME, Problem.DEBTS);
        assertThat(asking(List.of(), problems)).isEqualTo(asking(List.of(), reversed));
        assertThatThrownBy(() -> asking(List.of(THEME, THEME), List.of())).isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> asking(List.of(), List.of())).isInstanceOf(MalformedValueException.class);
        assertThat(new Consultation(
                                ConsultationQuestion.WHICH_LAW,
                                OrganisationType.SCHOOL,
                                List.of(),
                                List.of(LifeDomain.HOUSING),
                                List.of())
                        .domains())
                .hasSize(1);
    }

    @Test
    void what_fits_most_comes_first_then_what_was_used_most_then_by_code() {
        KnowledgeBase base = new KnowledgeBase(
                List.of(
                        approach("d", 10, List.of(OTHER), List.of()),
                        approach("c", 10, List.of(THEME), List.of()),
                        approach("b", 10, List.of(THEME), List.of()),
                        approach("a", 11, List.of(THEME), List.of()),
                        approach("e", 10, List.of(THEME), List.of(Problem.DEBTS))),
                List.of(
                        expertise("Z", List.of(THEME), List.of()),
                        expertise("B", List.of(), List.of(Problem.DEBTS)),
                        expertise("A", List.of(OTHER), List.of())));
        Consultation question = asking(List.of(THEME), List.of(Problem.DEBTS));
        assertThat(base.approachesFor(question)).extracting(Approach::code).containsExactly("e", "a", "b", "c");
        assertThat(base.expertiseFor(question))
                .extracting(known -> known.organisation().name())
                .containsExactly("B", "Z");
    }

    @Test
    void an_approach_is_told_of_only_if_no_case_can_be_recognised_in_it() {
        assertThat(approach("a", 10, List.of(), List.of()).cases()).isEqualTo(10);
        assertThatThrownBy(() -> approach("a", 9, List.of(), List.of())).isInstanceOf(MalformedValueException.class);
        Approach one = approach("a", 10, List.of(), List.of());
        assertThatThrownBy(() -> Approach.builder().copyOf(one).improved(9).build())
                .isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> Approach.builder().copyOf(one).improved(-1).build())
                .isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> Approach.builder().copyOf(one).worse(-1).build())
                .isInstanceOf(MalformedValueException.class);
        assertThat(Approach.builder().copyOf(one).improved(8).build().improved())
                .isEqualTo(8);
        assertThatThrownBy(() -> new KnowledgeBase(List.of(one, one), List.of()))
                .isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> expertise("A", List.of(), List.of())).isInstanceOf(MalformedValueException.class);
    }

    @Test
    void what_is_written_is_read() {
        KnowledgeBase base = new KnowledgeBase(
                List.of(approach("a", 12, List.of(THEME), List.of(Problem.DEBTS))),
                List.of(expertise("GGZ Voorbeeld", List.of(THEME), List.of())));
        assertThat(InvalidDocumentException.orElseThrow(KnowledgeJson.TYPE.check(KnowledgeJson.TYPE.write(base)))
                        .value())
                .isEqualTo(base);
    }

    /** All cases better, or all worse, is possible; and what is written down of measures are codes and no sentences. */
    @Test
    void the_parts_of_an_approach_may_be_the_whole() {
        Approach one = approach("a", 10, List.of(), List.of());
        assertThat(Approach.builder().copyOf(one).improved(0).worse(10).build().worse())
                .isEqualTo(10);
        assertThat(Approach.builder().copyOf(one).improved(10).worse(0).build().improved())
                .isEqualTo(10);
        assertThatThrownBy(() -> Approach.builder()
                        .copyOf(one)
                        .addMeasures("Jan de Vries")
                        .build())
                .isInstanceOf(MalformedValueException.class);
    }
}
