package nl.regie.core.topx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.regie.core.json.ListCriteriaJson;
import nl.regie.core.json.ProfileJson;
import nl.regie.core.profile.Profile;
import nl.regie.core.violation.InvalidDocumentException;
import nl.regie.core.violation.Violation;
import org.junit.jupiter.api.Test;

/** Criteria as documents (TOPX-1, TOPX-2, SDK-1). */
class ListCriteriaJsonTest {

    private static List<String> told(byte[] json) {
        var checked = ListCriteriaJson.TYPE.check(json);
        return checked.isValid()
                ? List.of()
                : checked.getError()
                        .map(violation -> violation.code().code() + " " + violation.path())
                        .toJavaList();
    }

    private static byte[] changed(String text, String by) {
        String json = new String(ListCriteriaJson.TYPE.write(TopXTest.list(3).build()), UTF_8);
        assertThat(json).contains(text);
        return json.replace(text, by).getBytes(UTF_8);
    }

    @Test
    void what_is_written_is_read() {
        for (ListCriteria criteria : TopXSettings.NATIONAL.criteria()) {
            byte[] written = ListCriteriaJson.TYPE.write(criteria);
            assertThat(InvalidDocumentException.orElseThrow(ListCriteriaJson.TYPE.check(written))
                            .value())
                    .isEqualTo(criteria);
        }
    }

    @Test
    void what_is_unpublished_or_not_objective_is_refused_at_its_path() {
        ListCriteria hidden = TopXTest.list(3).published(Optional.empty()).build();
        assertThat(told(ListCriteriaJson.TYPE.write(hidden))).containsExactly("list.unpublished $");
        String counted = "\"counted\":{";
        byte[] scored = changed(counted, "\"subjective\":{\"kind\":\"prediction-score\"},\"counted\":{");
        assertThat(told(scored)).containsExactly("document.more-than-one $.criteria[0].counted");
        ListCriteria nominated = TopXTest.list(3)
                .criteria(List.of(Criterion.builder()
                        .copyOf(hidden.criteria().get(0))
                        .by(new Subjective(SubjectiveKind.NOMINATION))
                        .build()))
                .build();
        assertThat(told(ListCriteriaJson.TYPE.write(nominated)))
                .containsExactly("list.not-objective $.criteria[0].subjective");
    }

    @Test
    void malformed_values_are_told_at_their_path() {
        assertThat(told(changed("\"size\":3", "\"size\":0"))).containsExactly("value.out-of-range $.size");
        assertThat(told(changed("\"stages\":[\"report\"]", "\"stages\":[\"acquittal\"]")))
                .contains("value.contradiction $.criteria[0].counted.anyOf[0].tally.stages");
        assertThat(told(changed("\"countedBy\"", "\"countBy\""))).isNotEmpty();
    }

    /** A profile that brings unfit criteria is refused as a whole. */
    @Test
    void a_profile_brings_fit_criteria_only() {
        Profile unfit = Profile.builder()
                .copyOf(Profile.NATIONAL)
                .topX(new TopXSettings(
                        List.of(TopXTest.list(3).published(Optional.empty()).build()),
                        TopXSettings.NATIONAL.retestDays()))
                .build();
        List<Violation> told =
                ProfileJson.TYPE.check(ProfileJson.TYPE.write(unfit)).getError().toJavaList();
        assertThat(told).singleElement().satisfies(violation -> {
            assertThat(violation.code()).isEqualTo(ListCode.UNPUBLISHED);
            assertThat(violation.path()).isEqualTo("$.topX.criteria[0]");
        });
    }

    @Test
    void days_of_the_year_are_read_strictly() {
        String json = new String(ProfileJson.TYPE.write(Profile.NATIONAL), UTF_8);
        for (String[] day : new String[][] {{"02-30", "value.no-such-day"}, {"7-1", "value.pattern"}}) {
            byte[] bytes = json.replace("\"07-01\"", "\"" + day[0] + "\"").getBytes(UTF_8);
            assertThat(ProfileJson.TYPE.check(bytes).getError().head().code().code())
                    .isEqualTo(day[1]);
        }
        assertThat(Profile.NATIONAL.listTest("top600-amsterdam")).isPresent();
        assertThat(Profile.NATIONAL.listTest("other")).isEmpty();
    }
}
