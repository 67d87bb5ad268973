package nl.regie.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Every rule and every violation of the library is exercised by a vector in which it decides, and by one of the same operation in which it
 * does not (SDK-3). That a rule decides is stated by the vector, which names it and its finding; that it does not is seen from another one,
 * in whose answer it says something else or nothing, and whose answer is another.
 */
class RuleCoverageTest {

    /** What no vector can bring about, and why. */
    private static final Map<String, String> NOT_EXERCISED = Map.of(
            "CASE-4.police", "no rule: an example in what is expected of the id of a rule",
            "document.cannot-carry", "told by the writer, which no operation of the protocol calls",
            "model.foreign-fact",
                    "a model read from JSON knows the facts of the catalogue only; a program can make one that does not",
            "model.too-large", "takes a model of very many rules, on which the library's own tests spend their time");

    private static final String SAID = "said";

    private final Map<TestVector, Map<String, String>> mentioned = new HashMap<>();

    RuleCoverageTest() {
        Vectors.ALL.forEach(vector -> {
            Map<String, String> found = new HashMap<>();
            read(vector.expected(), found);
            mentioned.put(vector, found);
        });
    }

    /** The rules that an expected answer speaks of, with what it says of each. */
    private static void read(JsonNode node, Map<String, String> into) {
        node.properties().forEach(entry -> {
            JsonNode value = entry.getValue();
            switch (entry.getKey()) {
                case "findings" ->
                    value.properties()
                            .forEach(rule ->
                                    into.put(rule.getKey(), rule.getValue().asText()));
                case "rule", "code", "refused", "extensionRefused" -> {
                    if (value.isTextual()) {
                        into.put(value.textValue(), SAID);
                    }
                    read(value, into);
                }
                default -> read(value, into);
            }
        });
        if (node.isArray()) {
            node.forEach(member -> read(member, into));
        }
    }

    private static Set<String> everything() {
        Set<String> all = new TreeSet<>(RuleIds.all());
        all.addAll(RuleIds.codes());
        return all;
    }

    @Test
    void there_are_as_many_as_one_expects() {
        assertThat(RuleIds.all()).hasSizeGreaterThan(190);
        assertThat(RuleIds.codes()).hasSizeGreaterThan(120);
    }

    @Test
    void every_rule_decides_in_one_vector_and_does_not_in_another() {
        Set<String> without = new TreeSet<>();
        for (String rule : everything()) {
            if (!NOT_EXERCISED.containsKey(rule) && !isExercised(rule)) {
                without.add(rule);
            }
        }
        assertThat(without).isEmpty();
    }

    @Test
    void what_is_said_not_to_be_exercised_exists_and_is_not() {
        assertThat(everything()).containsAll(NOT_EXERCISED.keySet());
        assertThat(NOT_EXERCISED.keySet()).noneMatch(this::isExercised);
    }

    @Test
    void a_vector_speaks_of_every_rule_that_it_says_decides_and_of_no_rule_that_there_is_not() {
        Set<String> all = everything();
        mentioned.forEach((vector, found) -> {
            assertThat(found.keySet()).as(vector.id()).containsAll(vector.decides());
            assertThat(all).as(vector.id()).containsAll(found.keySet());
        });
    }

    private boolean isExercised(String rule) {
        List<TestVector> deciding = Vectors.ALL.stream()
                .filter(vector -> vector.decides().contains(rule))
                .toList();
        return deciding.stream()
                .anyMatch(vector -> Vectors.ALL.stream().anyMatch(other -> differs(rule, vector, other)));
    }

    private boolean differs(String rule, TestVector vector, TestVector other) {
        if (!vector.operation().equals(other.operation()) || other.decides().contains(rule)) {
            return false;
        }
        String here = mentioned.get(vector).get(rule);
        String there = mentioned.get(other).get(rule);
        boolean another = here.equals(SAID) ? there == null : there != null && !there.equals(here);
        return another && !vector.expected().equals(other.expected());
    }
}
