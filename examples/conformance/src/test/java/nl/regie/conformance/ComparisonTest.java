package nl.regie.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What counts as the same answer, and how a difference is told. */
class ComparisonTest {

    private static JsonNode json(String text) {
        try {
            return VectorReader.MAPPER.readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static TestVector vector(String expected, String... ordered) {
        return new TestVector(
                "a-1",
                "op",
                "SDK-3",
                "P",
                TestVector.Origin.HAND,
                new TestVector.Title("titel", "title"),
                List.of(),
                NullNode.getInstance(),
                json(expected),
                List.of(ordered));
    }

    private static List<Difference> differences(String expected, String got, String... ordered) {
        return Comparison.differences(vector(expected, ordered), json(got));
    }

    @Test
    void what_the_vector_does_not_state_is_not_asked() {
        assertThat(differences("{'a':1}", "{'a':1,'b':2}")).isEmpty();
        assertThat(differences("{'a':{'b':1}}", "{'a':{'b':1,'c':[]},'d':null}"))
                .isEmpty();
    }

    @Test
    void what_it_states_must_be_there_and_the_same() {
        assertThat(differences("{'a':1}", "{}")).containsExactly(new Difference("/a", "1", ""));
        assertThat(differences("{'a':'x'}", "{'a':'y'}")).containsExactly(new Difference("/a", "\"x\"", "\"y\""));
        assertThat(differences("{'a':true}", "{'a':'true'}")).hasSize(1);
        assertThat(differences("{'a':{}}", "{'a':[]}")).hasSize(1);
        assertThat(differences("{'a':1}", "[]")).containsExactly(new Difference("", "{\"a\":1}", "[]"));
    }

    @Test
    void null_states_that_a_key_is_not_there() {
        assertThat(differences("{'a':null}", "{}")).isEmpty();
        assertThat(differences("{'a':null}", "{'a':null}")).isEmpty();
        assertThat(differences("{'a':null}", "{'a':0}")).containsExactly(new Difference("/a", "null", "0"));
    }

    @Test
    void numbers_are_compared_by_value() {
        assertThat(differences("{'a':1}", "{'a':1.0}")).isEmpty();
        assertThat(differences("{'a':0.1}", "{'a':1e-1}")).isEmpty();
        assertThat(differences("{'a':1}", "{'a':2}")).hasSize(1);
    }

    @Test
    void the_order_of_an_array_counts_only_where_the_vector_says_so() {
        assertThat(differences("{'a':[1,2]}", "{'a':[2,1]}")).isEmpty();
        assertThat(differences("{'a':[1,2]}", "{'a':[2,1]}", "/a"))
                .containsExactly(new Difference("/a/0", "1", "2"), new Difference("/a/1", "2", "1"));
        assertThat(differences("{'a':[1]}", "{'a':[1,2]}", "/a")).containsExactly(new Difference("/a/1", "", "2"));
        assertThat(differences("{'a':[1,2]}", "{'a':[1]}", "/a")).containsExactly(new Difference("/a/1", "2", ""));
    }

    @Test
    void an_array_has_no_more_and_no_fewer_members() {
        assertThat(differences("{'a':[1]}", "{'a':[1,1]}")).containsExactly(new Difference("/a", "", "1"));
        assertThat(differences("{'a':[1,1]}", "{'a':[1]}")).containsExactly(new Difference("/a/1", "1", ""));
        assertThat(differences("{'a':[1,2]}", "{'a':[3,4]}")).hasSize(4);
    }

    @Test
    void of_members_that_could_be_two_each_gets_one_of_its_own_if_that_is_possible() {
        String expected = "{'a':[{'x':1},{'x':1,'y':2}]}";
        assertThat(differences(expected, "{'a':[{'x':1,'y':2},{'x':1,'y':3}]}")).isEmpty();
        assertThat(differences(expected, "{'a':[{'x':1,'y':3},{'x':1,'y':3}]}")).hasSize(1);
    }

    @Test
    void of_one_member_that_differs_it_is_told_where() {
        assertThat(differences("{'a':[{'x':1,'y':1},{'x':2,'y':2}]}", "{'a':[{'x':2,'y':3},{'x':1,'y':1}]}"))
                .containsExactly(new Difference("/a/1/y", "2", "3"));
    }

    @Test
    void a_path_is_a_json_pointer() {
        assertThat(differences("{'a/b':{'c~d':1}}", "{'a/b':{'c~d':2}}"))
                .extracting(Difference::path)
                .containsExactly("/a~1b/c~0d");
    }
}
