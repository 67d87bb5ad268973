package nl.regie.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Of which house a record is, and which cases stand there twice. */
class LabelTest {

    private static Label label(String json) {
        return Label.of(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void house_and_case_are_found_in_any_order_and_however_they_are_written() {
        Label label = new Label("voorbeeld", "ZVH-1");
        assertThat(label("{\"id\":\"ZVH-1\",\"house\":{\"id\":\"voorbeeld\",\"name\":\"x\"},\"items\":["))
                .isEqualTo(label);
        assertThat(label(
                        "{\"items\":[{\"id\":\"i1\"}],\"house\":{\"region\":{\"id\":\"r\"},\"id\":\"voor\\u0062eeld\"},"
                                + "\"id\":\"ZVH-1\"}"))
                .isEqualTo(label);
        assertThat(label.key()).isEqualTo("voorbeeld/ZVH-1");
    }

    @Test
    void what_is_broken_before_them_has_none_and_is_compared_with_nothing() {
        for (String broken : List.of("", "[]", "geen JSON", "{\"id\":1,\"house\":\"x\"}", "{\"house\":{\"id\":")) {
            assertThat(label(broken)).isEqualTo(new Label(null, null));
            assertThat(label(broken).key()).isEmpty();
        }
        assertThat(label("{\"house\":{\"id\":\"x\"},\"id\"")).isEqualTo(new Label("x", null));
    }

    private static Survey survey(String house, String... records) {
        Iterator<Raw> raws = Stream.of(records)
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .map(bytes -> new Raw("f", 0, "byte", bytes.length, bytes))
                .iterator();
        return Survey.of(raws, house);
    }

    private static String record(String house, String id) {
        return "{\"id\":\"" + id + "\",\"house\":{\"id\":\"" + house + "\"}}";
    }

    @Test
    void a_survey_tells_what_is_of_another_house_and_what_stands_there_twice() {
        Survey survey = survey("a", record("a", "1"), record("b", "1"), record("a", "2"), record("a", "1"), "x", "x");
        assertThat(survey.read()).isEqualTo(6);
        assertThat(survey.elsewhere()).isEqualTo(1);
        assertThat(survey.twice()).containsExactly("a/1");
        assertThat(survey("", record("a", "1"), record("b", "1"))).isEqualTo(new Survey(2, 0, Set.of()));
        assertThat(survey("a")).isEqualTo(new Survey(0, 0, Set.of()));
    }
}
