package nl.regie.escalation.profile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.regie.core.source.Source;
import nl.regie.core.text.Language;
import nl.regie.core.text.Text;
import nl.regie.core.violation.InvalidDocumentException;
import nl.regie.core.violation.Violation;
import nl.regie.escalation.agenda.AgendaSettings;
import nl.regie.escalation.clock.Holidays;
import nl.regie.escalation.clock.LiberationDays;
import nl.regie.escalation.clock.Term;
import nl.regie.escalation.clock.TermUnit;
import nl.regie.escalation.custody.ClockKind;
import nl.regie.escalation.custody.ClockProfile;
import nl.regie.escalation.custody.ClockRule;
import nl.regie.escalation.json.EscalationProfileJson;
import nl.regie.escalation.zsm.ZsmSettings;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything of terms and agendas in which regions differ is data, checked when it is loaded (RES-4). */
class EscalationProfileTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static List<Violation> told(Consumer<ObjectNode> change) throws IOException {
        ObjectNode profile = (ObjectNode) MAPPER.readTree(EscalationProfileJson.TYPE.write(EscalationProfile.NATIONAL));
        change.accept(profile);
        var read = EscalationProfileJson.TYPE.check(MAPPER.writeValueAsBytes(profile));
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

    private static ObjectNode at(ObjectNode profile, String pointer) {
        return (ObjectNode) profile.at(pointer);
    }

    private static void assertRoundTrips(EscalationProfile profile) {
        byte[] written = EscalationProfileJson.TYPE.write(profile);
        EscalationProfile read = InvalidDocumentException.orElseThrow(EscalationProfileJson.TYPE.check(written))
                .value();
        assertThat(read).isEqualTo(profile);
        assertThat(new String(EscalationProfileJson.TYPE.write(read), UTF_8)).isEqualTo(new String(written, UTF_8));
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(EscalationProfileJson.TYPE.schema());
        assertThat(schema.validate(new String(written, UTF_8), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void the_national_profile_is_read_as_it_is_written() {
        assertRoundTrips(EscalationProfile.NATIONAL);
    }

    @Property(tries = 200)
    void what_is_written_is_read_and_fits_the_schema(@ForAll("profiles") EscalationProfile profile) {
        assertRoundTrips(profile);
    }

    @Provide
    Arbitrary<EscalationProfile> profiles() {
        Arbitrary<Integer> ofAYear = Arbitraries.integers().between(1, 52);
        Arbitrary<AgendaSettings> agendas = Combinators.combine(
                        ofAYear,
                        Arbitraries.integers().between(1, 20),
                        Arbitraries.integers().between(0, 100),
                        ofAYear)
                .as(AgendaSettings::new);
        Arbitrary<ZsmSettings> zsm = Combinators.combine(
                        Arbitraries.integers().between(0, 600),
                        Arbitraries.integers().between(0, 9_999),
                        Arbitraries.of(TermUnit.class))
                .as((margin, amount, unit) -> new ZsmSettings(margin, new Term(amount, unit)));
        Arbitrary<Holidays> holidays = Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.of(LiberationDays.class),
                        Arbitraries.integers()
                                .between(0, 5_000)
                                .map(LocalDate.of(2026, 1, 1)::plusDays)
                                .list()
                                .uniqueElements()
                                .ofMaxSize(5))
                .as(Holidays::new);
        Arbitrary<ClockProfile> clocks = Arbitraries.of(ClockKind.class)
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .flatMap(kinds -> Combinators.combine(
                                Arbitraries.integers().between(1, 43_200), Arbitraries.of(true, false))
                        .as((minutes, night) -> new ClockProfile(
                                "eigen",
                                new Text("Eigen klokken", "Own clocks"),
                                kinds.stream()
                                        .map(kind -> new ClockRule(
                                                kind, Duration.ofMinutes(minutes), night, Source.policy("ESC-6")))
                                        .toList())));
        return Combinators.combine(
                        agendas,
                        zsm,
                        holidays,
                        clocks,
                        Arbitraries.integers().between(1, 4_000).optional())
                .as((agenda, answers, off, clock, days) -> EscalationProfile.builder()
                        .copyOf(EscalationProfile.NATIONAL)
                        .until(days.map(EscalationProfile.NATIONAL.from()::plusDays))
                        .agenda(agenda)
                        .zsm(answers)
                        .holidays(off)
                        .clocks(clock)
                        .build());
    }

    /** The jar holds what the forms describe. After a change, copy the new one from {@code target}. */
    private static void assertPublished(SoftAssertions softly, String file, String text) {
        try (InputStream in = EscalationProfileJson.class.getResourceAsStream("/nl/regie/escalation/json/" + file)) {
            Files.writeString(Path.of("target", file), text);
            softly.assertThat(in == null ? "" : new String(in.readAllBytes(), UTF_8))
                    .as(file)
                    .isEqualTo(text);
        } catch (IOException e) {
            throw new AssertionError(file, e);
        }
    }

    @Test
    void the_schema_and_the_national_profile_are_published() {
        String national = new String(EscalationProfileJson.TYPE.write(EscalationProfile.NATIONAL), UTF_8);
        SoftAssertions.assertSoftly(softly -> {
            assertPublished(softly, "escalation-profile-1.0.schema.json", EscalationProfileJson.TYPE.schema());
            assertPublished(softly, "national.escalation-profile.json", national);
        });
    }

    /** Every key of the national profile that is not optional by its nature. */
    static Stream<String> required() throws IOException {
        List<String> pointers = new ArrayList<>();
        gather(MAPPER.readTree(EscalationProfileJson.TYPE.write(EscalationProfile.NATIONAL)), "", pointers);
        return pointers.stream();
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
        List<Violation> told =
                told(profile -> at(profile, pointer.substring(0, last)).remove(pointer.substring(last + 1)));
        String path = "$" + pointer.replaceAll("/0", "[0]").replace('/', '.');
        assertThat(of(told)).isEqualTo("document.missing " + path);
    }

    @Test
    void an_unknown_key_is_an_error_with_the_nearest_known_one() throws IOException {
        List<Violation> told = told(profile -> at(profile, "/agenda").put("deferals", 3));
        assertThat(of(told)).isEqualTo("document.unknown-key $.agenda");
        assertThat(told.get(0).expected(Language.EN)).contains("deferrals");
    }

    @Test
    void values_that_contradict_each_other_are_an_error_at_their_path() throws IOException {
        assertThat(of(told(profile -> profile.put("until", "2025-03-01")))).isEqualTo("value.order $.until");
        assertThat(of(told(profile -> at(profile, "/holidays")
                        .withArray("local")
                        .add("2026-10-03")
                        .add("2026-10-03"))))
                .isEqualTo("value.duplicate $.holidays.local");
        assertThat(of(told(profile -> at(profile, "/clocks")
                        .withArray("rules")
                        .add(profile.at("/clocks/rules/0").deepCopy()))))
                .isEqualTo("value.duplicate $.clocks.rules");
    }

    @Test
    void it_holds_from_its_first_day_up_to_its_last() {
        LocalDate end = LocalDate.of(2027, 1, 1);
        EscalationProfile profile = EscalationProfile.builder()
                .copyOf(EscalationProfile.NATIONAL)
                .until(end)
                .build();
        assertThat(profile.holdsOn(profile.from().minusDays(1))).isFalse();
        assertThat(profile.holdsOn(profile.from())).isTrue();
        assertThat(profile.holdsOn(end.minusDays(1))).isTrue();
        assertThat(profile.holdsOn(end)).isFalse();
        assertThat(profile.toString()).isEqualTo("EscalationProfile[national 2026.1]");
    }

    /** What is handed out follows the settings of its own profile. */
    @Test
    void what_it_hands_out_follows_its_settings() {
        LocalDate relief = LocalDate.of(2026, 10, 5);
        EscalationProfile own = EscalationProfile.builder()
                .copyOf(EscalationProfile.NATIONAL)
                .id("eigen")
                .edition("7")
                .holidays(new Holidays(false, LiberationDays.NEVER, List.of(relief)))
                .build();
        assertThat(own.workingCalendar().isWorkingDay(relief)).isFalse();
        assertThat(EscalationProfile.NATIONAL.workingCalendar().isWorkingDay(relief))
                .isTrue();
    }
}
