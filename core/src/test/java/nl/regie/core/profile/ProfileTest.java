package nl.regie.core.profile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.regie.core.complexity.Bracketing;
import nl.regie.core.complexity.ComplexitySettings;
import nl.regie.core.json.ProfileJson;
import nl.regie.core.organisation.Chain;
import nl.regie.core.problem.Problem;
import nl.regie.core.table.Need;
import nl.regie.core.table.NeedTable;
import nl.regie.core.text.Language;
import nl.regie.core.violation.InvalidDocumentException;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything in which regions differ is data, checked when it is loaded (RES-4). */
class ProfileTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static List<Violation> told(Consumer<ObjectNode> change) throws IOException {
        ObjectNode profile = (ObjectNode) MAPPER.readTree(ProfileJson.TYPE.write(Profile.NATIONAL));
        change.accept(profile);
        var read = ProfileJson.TYPE.read(MAPPER.writeValueAsBytes(profile));
        return read.isValid() ? List.of() : read.getError().toJavaList();
    }

    private static String of(List<Violation> violations) {
        assertThat(violations).allSatisfy(violation -> {
            for (Language language : Language.values()) {
                assertThat(violation.message(language)).isNotBlank();
                assertThat(violation.help(language)).isNotBlank();
            }
        });
        return String.join(
                "; ",
                violations.stream()
                        .map(violation -> violation.code().code() + " " + violation.path())
                        .toList());
    }

    @Test
    void what_is_written_is_read() {
        byte[] written = ProfileJson.TYPE.write(Profile.NATIONAL);
        Profile read = InvalidDocumentException.orElseThrow(ProfileJson.TYPE.check(written))
                .value();
        assertThat(read).isEqualTo(Profile.NATIONAL);
        assertThat(new String(ProfileJson.TYPE.write(read), UTF_8)).isEqualTo(new String(written, UTF_8));
    }

    /** Every key of the national profile that is not optional by its nature. */
    static Stream<String> required() throws IOException {
        List<String> pointers = new ArrayList<>();
        gather(MAPPER.readTree(ProfileJson.TYPE.write(Profile.NATIONAL)), "", pointers);
        return pointers.stream()
                .filter(
                        pointer -> !pointer.matches(
                                ".*/(strand|place|organisations|until|published|on|size|order|criteria|classes|highImpact|irrevocable|within|atLeast|atMost|ages|counted|trainings|validMonths)"));
    }

    private static void gather(JsonNode node, String pointer, List<String> pointers) {
        node.properties().forEach(field -> {
            pointers.add(pointer + "/" + field.getKey());
            gather(field.getValue(), pointer + "/" + field.getKey(), pointers);
        });
        if (node.isArray() && !node.isEmpty()) {
            gather(node.get(0), pointer + "/0", pointers);
        }
    }

    @ParameterizedTest
    @MethodSource("required")
    void a_missing_value_is_an_error_at_its_path(String pointer) throws IOException {
        int last = pointer.lastIndexOf('/');
        List<Violation> told = told(
                profile -> ((ObjectNode) profile.at(pointer.substring(0, last))).remove(pointer.substring(last + 1)));
        String path = "$" + pointer.replaceAll("/0", "[0]").replace('/', '.');
        assertThat(of(told)).isEqualTo("document.missing " + path);
    }

    @Test
    void an_unknown_key_is_an_error_with_the_nearest_known_one() throws IOException {
        List<Violation> told = told(profile -> ((ObjectNode) profile.get("complexity")).put("soundLevl", 4));
        assertThat(of(told)).isEqualTo("document.unknown-key $.complexity");
        assertThat(told.get(0).expected(Language.EN)).contains("soundLevel");
    }

    @Test
    void values_that_contradict_each_other_are_an_error_at_their_path() throws IOException {
        assertThat(of(told(profile -> ((ObjectNode) profile.get("complexity")).put("soundLevel", 2))))
                .isEqualTo("value.order $.complexity.soundLevel");
        assertThat(of(told(profile -> profile.put("until", "2025-03-01")))).isEqualTo("value.order $.until");
        assertThat(of(told(profile -> profile.withArray("needs").remove(3)))).isEqualTo("value.too-short $.needs");
        assertThat(of(told(profile -> profile.withArray("needs")
                        .add(profile.withArray("needs").get(3).deepCopy()))))
                .isEqualTo("value.duplicate $.needs");
        assertThat(of(told(profile -> profile.withArray("needs")
                        .get(3)
                        .<ArrayNode>withArray("organisations")
                        .add("other"))))
                .isEqualTo("value.contradiction $.needs[3].organisations");
        assertThat(of(told(profile -> {
                    ArrayNode shown = profile.get("complexity").withArray("shownBy");
                    shown.add(shown.get(0).deepCopy());
                })))
                .isEqualTo("value.duplicate $.complexity.shownBy");
    }

    @Test
    void it_holds_from_its_first_day_up_to_its_last() {
        LocalDate end = LocalDate.of(2027, 1, 1);
        Profile profile = Profile.builder().copyOf(Profile.NATIONAL).until(end).build();
        assertThat(profile.holdsOn(profile.from().minusDays(1))).isFalse();
        assertThat(profile.holdsOn(profile.from())).isTrue();
        assertThat(profile.holdsOn(end.minusDays(1))).isTrue();
        assertThat(profile.holdsOn(end)).isFalse();
    }

    @Test
    void the_numbers_of_complexity_have_their_ranges() {
        for (int level : new int[] {0, 6}) {
            assertThatThrownBy(() -> changed().problemLevel(level).build()).isInstanceOf(MalformedValueException.class);
            assertThatThrownBy(() -> changed().soundLevel(level).build()).isInstanceOf(MalformedValueException.class);
        }
        for (int months : new int[] {0, 361}) {
            assertThatThrownBy(() -> changed().verySeriousMonths(months).build())
                    .isInstanceOf(MalformedValueException.class);
        }
        for (int domains : new int[] {0, 14}) {
            assertThatThrownBy(() -> changed().personOrientedDomains(domains).build())
                    .isInstanceOf(MalformedValueException.class);
        }
        assertThat(changed().bracketing(Bracketing.FOURTH_FOR_THIRD).build()).isNotEqualTo(ComplexitySettings.NATIONAL);
    }

    private static nl.regie.core.complexity.ComplexitySettingsBuilder changed() {
        return ComplexitySettings.builder().copyOf(ComplexitySettings.NATIONAL);
    }

    @Test
    void the_table_of_needs_names_what_the_source_names_ROLE_6() {
        NeedTable needs = NeedTable.NATIONAL;
        assertThat(needs.organisations(Problem.DEBTS)).extracting(Enum::name).contains("DEBT_HELP", "SOCIAL_SERVICE");
        assertThat(needs.organisations(Problem.NO_HOUSING))
                .extracting(Enum::name)
                .contains("HOUSING_CORPORATION");
        assertThat(needs.organisations(Problem.CONFUSED_BEHAVIOUR))
                .extracting(Enum::name)
                .contains("MENTAL_HEALTH_CARE");
        assertThat(needs.organisations(Problem.LACK_OF_SCHOOLING))
                .extracting(Enum::name)
                .contains("SCHOOL");
        assertThat(needs.chains(Problem.CRIME)).containsExactly(Chain.JUSTICE);
        assertThat(needs.chains(Problem.NUISANCE)).containsExactly(Chain.JUSTICE, Chain.MUNICIPAL);
        assertThat(needs.chains(Problem.OTHER)).isEmpty();
        assertThat(NeedTable.of(needs.rows())).isEqualTo(needs).hasSameHashCodeAs(needs);
        assertThat(needs.rows()).extracting(Need::problem).containsExactly(Problem.values());
    }
}
