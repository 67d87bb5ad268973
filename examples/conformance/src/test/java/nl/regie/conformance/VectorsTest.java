package nl.regie.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The vectors themselves: enough of them, each with where it comes from, and the numbers that the README tells (SDK-3). */
class VectorsTest {

    @Test
    void there_are_enough_and_enough_of_them_by_hand() {
        assertThat(Vectors.ALL).hasSizeGreaterThan(400);
        assertThat(count(TestVector.Origin.HAND)).isGreaterThan(100);
    }

    private static long count(TestVector.Origin origin) {
        return Vectors.ALL.stream().filter(vector -> vector.origin() == origin).count();
    }

    @Test
    void each_names_a_requirement_and_has_a_title_in_both_languages() {
        assertThat(Vectors.ALL).allSatisfy(vector -> {
            assertThat(vector.requirement()).matches("(CASE|ROLE|CPLX|TOPX|PLAN|ESC|PRIV|RES|KNOW|SDK)-[0-9]{1,2}");
            assertThat(vector.title().nl()).isNotBlank();
            assertThat(vector.title().en()).isNotBlank();
            assertThat(vector.expected().isObject()).isTrue();
            assertThat(vector.expected().isEmpty()).isFalse();
        });
    }

    @Test
    void no_two_ask_the_same() {
        Map<String, List<String>> asked = Vectors.ALL.stream()
                .collect(Collectors.groupingBy(
                        vector -> vector.operation() + vector.input(),
                        Collectors.mapping(TestVector::id, Collectors.toList())));
        assertThat(asked.values()).allSatisfy(ids -> assertThat(ids).hasSize(1));
    }

    @Test
    void what_is_by_hand_and_what_is_derived_stands_in_files_of_its_own() {
        assertThat(Vectors.ALL.stream()
                        .filter(vector -> vector.origin() == TestVector.Origin.DERIVED)
                        .map(TestVector::operation)
                        .distinct())
                .containsExactlyInAnyOrder("bsn", "clock", "criteria", "disclose", "participation");
    }

    @Test
    void everything_shared_is_used() throws IOException {
        Set<String> used = new TreeSet<>();
        Set<String> there = new TreeSet<>();
        Path shared = Vectors.FOLDER.resolve("shared");
        Pattern use = Pattern.compile("\"\\$use\": \"([a-z0-9/-]+)\"");
        try (Stream<Path> files = Files.walk(Vectors.FOLDER)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".json")).toList()) {
                Matcher matcher = use.matcher(Files.readString(file));
                while (matcher.find()) {
                    used.add(matcher.group(1));
                }
                if (file.startsWith(shared)) {
                    there.add(shared.relativize(file)
                            .toString()
                            .replace('\\', '/')
                            .replace(".json", ""));
                }
            }
        }
        assertThat(there).isEqualTo(used);
    }

    @Test
    void the_readme_tells_the_numbers_as_they_are() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        assertThat(readme)
                .contains(Vectors.ALL.size() + " vectors")
                .contains(count(TestVector.Origin.HAND) + " by hand")
                .contains(count(TestVector.Origin.DERIVED) + " derived");
    }

    @Test
    void the_readme_names_every_operation() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        Vectors.ALL.stream()
                .map(TestVector::operation)
                .distinct()
                .forEach(operation -> assertThat(readme).contains("`" + operation + "`"));
    }
}
