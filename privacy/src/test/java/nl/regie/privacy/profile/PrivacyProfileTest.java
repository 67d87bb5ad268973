package nl.regie.privacy.profile;

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
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.regie.core.arbitrary.CaseArbitraries;
import nl.regie.core.text.Language;
import nl.regie.core.text.Text;
import nl.regie.core.violation.InvalidDocumentException;
import nl.regie.core.violation.Severity;
import nl.regie.core.violation.Violation;
import nl.regie.privacy.calendar.CalendarSettings;
import nl.regie.privacy.calendar.DueDuty;
import nl.regie.privacy.calendar.HouseDuty;
import nl.regie.privacy.calendar.HouseRecord;
import nl.regie.privacy.deidentification.Coarsening;
import nl.regie.privacy.deidentification.DeidentificationSettings;
import nl.regie.privacy.exchange.ExchangeSettings;
import nl.regie.privacy.framework.Framework;
import nl.regie.privacy.json.PrivacyProfileJson;
import nl.regie.privacy.log.LogSettings;
import nl.regie.privacy.publication.PublicationSettings;
import nl.regie.privacy.result.FeedbackSettings;
import nl.regie.privacy.retention.ItemPlan;
import nl.regie.privacy.retention.RegisteredCase;
import nl.regie.privacy.retention.Retention;
import nl.regie.privacy.retention.RetentionSettings;
import nl.regie.privacy.review.ActivationPolicy;
import nl.regie.privacy.right.RightsSettings;
import nl.regie.privacy.secrecy.DutyStep;
import nl.regie.privacy.secrecy.SecrecySettings;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything of privacy in which houses differ is data, checked when it is loaded (RES-4). */
class PrivacyProfileTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static List<Violation> told(Consumer<ObjectNode> change) throws IOException {
        ObjectNode profile = (ObjectNode) MAPPER.readTree(PrivacyProfileJson.TYPE.write(PrivacyProfile.NATIONAL));
        change.accept(profile);
        var read = PrivacyProfileJson.TYPE.check(MAPPER.writeValueAsBytes(profile));
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

    private static void assertRoundTrips(PrivacyProfile profile) {
        byte[] written = PrivacyProfileJson.TYPE.write(profile);
        PrivacyProfile read = InvalidDocumentException.orElseThrow(PrivacyProfileJson.TYPE.check(written))
                .value();
        assertThat(read).isEqualTo(profile);
        assertThat(new String(PrivacyProfileJson.TYPE.write(read), UTF_8)).isEqualTo(new String(written, UTF_8));
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(PrivacyProfileJson.TYPE.schema());
        assertThat(schema.validate(new String(written, UTF_8), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void the_national_profile_is_read_as_it_is_written() {
        assertRoundTrips(PrivacyProfile.NATIONAL);
    }

    @Property(tries = 200)
    void what_is_written_is_read_and_fits_the_schema(@ForAll("profiles") PrivacyProfile profile) {
        assertRoundTrips(profile);
    }

    @Provide
    Arbitrary<PrivacyProfile> profiles() {
        Arbitrary<Integer> month = Arbitraries.integers().between(1, 3);
        Arbitrary<RightsSettings> rights = Combinators.combine(
                        month,
                        month.optional(),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(1, 12).optional())
                .as(RightsSettings::new);
        Arbitrary<CalendarSettings> calendars = Combinators.combine(
                        Arbitraries.integers().between(1, CalendarSettings.LONGEST),
                        Arbitraries.integers().between(1, 365),
                        Arbitraries.integers().between(1, 366),
                        Arbitraries.integers().between(1, CalendarSettings.LONGEST))
                .as((audit, copy, day, evaluation) ->
                        new CalendarSettings(audit, copy, MonthDay.from(LocalDate.ofYearDay(2028, day)), evaluation));
        Arbitrary<DeidentificationSettings> deidentification = Combinators.combine(
                        Arbitraries.integers().between(2, 1_000),
                        Arbitraries.of(Coarsening.class).list().uniqueElements())
                .as(DeidentificationSettings::new);
        Arbitrary<SecrecySettings> secrecy = Arbitraries.subsetOf(SecrecySettings.NATIONAL.steps())
                .map(steps -> new SecrecySettings(
                        List.copyOf(new TreeSet<>(
                                        steps.stream().map(DutyStep::id).toList()))
                                .stream()
                                .map(id -> new DutyStep(id, new Text("Stap " + id, "Step " + id), id.length() % 2 == 0))
                                .toList()));
        Arbitrary<List<Integer>> numbers =
                Arbitraries.integers().between(1, 12).list().ofSize(5);
        Arbitrary<ExchangeSettings> exchange = Combinators.combine(
                        Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as(ExchangeSettings::new);
        return Combinators.combine(
                        rights,
                        calendars,
                        deidentification,
                        secrecy,
                        exchange,
                        numbers,
                        Arbitraries.of(ActivationPolicy.class),
                        Arbitraries.integers().between(1, 4_000).optional())
                .as((right, calendar, coarser, steps, sharing, n, policy, days) -> PrivacyProfile.builder()
                        .copyOf(PrivacyProfile.NATIONAL)
                        .until(days.map(PrivacyProfile.NATIONAL.from()::plusDays))
                        .rights(right)
                        .calendar(calendar)
                        .deidentification(coarser)
                        .secrecy(steps)
                        .exchange(sharing)
                        .retention(new RetentionSettings(n.get(0) * 5))
                        .log(new LogSettings(n.get(1) * 20))
                        .publication(new PublicationSettings(n.get(2) + 1, n.get(3)))
                        .feedback(new FeedbackSettings(n.get(4)))
                        .activation(policy)
                        .build());
    }

    /** The jar holds what the forms describe. After a change, copy the new one from {@code target}. */
    private static void assertPublished(SoftAssertions softly, String file, String text) {
        try (InputStream in = PrivacyProfileJson.class.getResourceAsStream("/nl/regie/privacy/json/" + file)) {
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
        String national = new String(PrivacyProfileJson.TYPE.write(PrivacyProfile.NATIONAL), UTF_8);
        SoftAssertions.assertSoftly(softly -> {
            assertPublished(softly, "privacy-profile-1.0.schema.json", PrivacyProfileJson.TYPE.schema());
            assertPublished(softly, "national.privacy-profile.json", national);
        });
    }

    /** Every key of the national profile that is not optional by its nature. */
    static Stream<String> required() throws IOException {
        List<String> pointers = new ArrayList<>();
        gather(MAPPER.readTree(PrivacyProfileJson.TYPE.write(PrivacyProfile.NATIONAL)), "", pointers);
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
        List<Violation> told = told(profile -> at(profile, "/publication").put("treshold", 6));
        assertThat(of(told)).isEqualTo("document.unknown-key $.publication");
        assertThat(told.get(0).expected(Language.EN)).contains("threshold");
    }

    @Test
    void values_that_contradict_each_other_are_an_error_at_their_path() throws IOException {
        assertThat(of(told(profile -> profile.put("until", "2025-03-01")))).isEqualTo("value.order $.until");
        assertThat(of(told(profile ->
                        at(profile, "/deidentification").withArray("ladder").add("year"))))
                .isEqualTo("value.duplicate $.deidentification.ladder");
        assertThat(of(told(profile -> at(profile, "/secrecy")
                        .withArray("steps")
                        .add(profile.at("/secrecy/steps/0").deepCopy()))))
                .isEqualTo("value.duplicate $.secrecy.steps");
    }

    @Test
    void nothing_beyond_the_law_can_be_written_WGS_1_8_7_1_7_4() throws IOException {
        assertThat(of(told(profile -> at(profile, "/retention").put("months", 61))))
                .endsWith(" $.retention.months");
        assertThat(of(told(profile -> at(profile, "/feedback").put("periodMonths", 13))))
                .endsWith(" $.feedback.periodMonths");
    }

    @Test
    void it_holds_from_its_first_day_up_to_its_last() {
        LocalDate end = LocalDate.of(2027, 1, 1);
        PrivacyProfile profile = PrivacyProfile.builder()
                .copyOf(PrivacyProfile.NATIONAL)
                .until(end)
                .build();
        assertThat(profile.holdsOn(profile.from().minusDays(1))).isFalse();
        assertThat(profile.holdsOn(profile.from())).isTrue();
        assertThat(profile.holdsOn(end.minusDays(1))).isTrue();
        assertThat(profile.holdsOn(end)).isFalse();
        assertThat(profile.toString()).isEqualTo("PrivacyProfile[national 2026.1]");
    }

    private static List<Optional<LocalDate>> dates(PrivacyProfile profile, RegisteredCase file, LocalDate on) {
        return profile.retentionTest().plan(file, on).items().stream()
                .map(ItemPlan::deleteOn)
                .toList();
    }

    /** What is handed out follows the settings of its own profile, and cites it. */
    @Test
    void what_it_hands_out_follows_its_settings() {
        PrivacyProfile own = PrivacyProfile.builder()
                .copyOf(PrivacyProfile.NATIONAL)
                .id("eigen")
                .edition("7")
                .retention(new RetentionSettings(12))
                .calendar(new CalendarSettings(6, 28, MonthDay.of(4, 1), 12))
                .activation(ActivationPolicy.WARN)
                .build();
        LocalDate since = LocalDate.of(2025, 3, 1);
        HouseRecord house = new HouseRecord(since, List.of(), Map.of(), List.of());
        assertThat(own.houseCalendar().due(house, since, since.plusMonths(6)))
                .extracting(DueDuty::duty)
                .containsExactly(HouseDuty.PRIVACY_AUDIT);
        assertThat(own.disclosure(List.of(Framework.WGS), List.of(), List.of())
                        .get()
                        .objections(since))
                .extracting(Violation::severity)
                .containsExactly(Severity.WARNING);
        Retention twelve = Retention.of(new RetentionSettings(12), "eigen", "7");
        LocalDate on = LocalDate.of(2026, 6, 1);
        List<RegisteredCase> cases =
                CaseArbitraries.samples(50).map(RegisteredCase::of).toList();
        assertThat(cases)
                .allSatisfy(
                        file -> assertThat(own.retentionTest().plan(file, on)).isEqualTo(twelve.plan(file, on)));
        assertThat(cases)
                .anySatisfy(file ->
                        assertThat(dates(own, file, on)).isNotEqualTo(dates(PrivacyProfile.NATIONAL, file, on)));
    }
}
