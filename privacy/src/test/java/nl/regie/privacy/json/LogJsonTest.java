package nl.regie.privacy.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.regie.core.arbitrary.Canary;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.violation.InvalidDocumentException;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.privacy.log.Confidentiality;
import nl.regie.privacy.log.LogActor;
import nl.regie.privacy.log.LogBreak;
import nl.regie.privacy.log.LogCheck;
import nl.regie.privacy.log.LogEntry;
import nl.regie.privacy.log.LogPage;
import nl.regie.privacy.log.LogSettings;
import nl.regie.privacy.log.LogVerdict;
import nl.regie.privacy.log.Logged;
import nl.regie.privacy.log.MunicipalLog;
import nl.regie.privacy.log.Seal;
import org.assertj.core.api.Assertions;

/** The log at the door: our own pages, and the form of the municipal log (PRIV-11; facts 8.6). */
class LogJsonTest {

    private static final Seal BEGIN = Seal.begin("huis-voorbeeld");
    private static final MunicipalLog TARGET = MunicipalLog.builder()
            .address("https://log.example/api/v1")
            .executor("00000001821002193000")
            .system("Voorbeeld 1.0")
            .confidentiality(Confidentiality.CONFIDENTIAL)
            .numbers(Map.of(new ParticipantId("pol"), "00000001003214345000"))
            .build();
    private static final MunicipalLogJson MUNICIPAL = MunicipalLogJson.of(TARGET, LogSettings.NATIONAL);
    private static final Schema API = api();

    private static Schema api() {
        SchemaRegistryConfig config =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        try (InputStream in = LogJsonTest.class.getResourceAsStream("verwerkingsactie.schema.json")) {
            return SchemaRegistry.withDefaultDialect(
                            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(config))
                    .getSchema(new String(in.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String municipal(LogEntry entry) {
        return new String(MUNICIPAL.write(entry), UTF_8);
    }

    private static LogPage page(int length) {
        return new LogPage(BEGIN, Logged.chain(BEGIN, length));
    }

    private static LogPage read(byte[] bytes) {
        return InvalidDocumentException.orElseThrow(LogJson.TYPE.check(bytes)).value();
    }

    /** After a change, copy the new one from {@code target}. */
    @Example
    void the_schema_of_pages_is_published() throws IOException {
        Files.writeString(Path.of("target", "log-1.0.schema.json"), LogJson.TYPE.schema());
        try (InputStream in = LogJson.class.getResourceAsStream("log-1.0.schema.json")) {
            assertThat(new String(in.readAllBytes(), UTF_8)).isEqualTo(LogJson.TYPE.schema());
        }
    }

    @Property(tries = 30)
    void what_is_written_is_read_and_valid_and_still_verifies(@ForAll @IntRange(max = 100) int length) {
        LogPage page = page(length);
        byte[] written = LogJson.TYPE.write(page);
        assertThat(read(written)).isEqualTo(page);
        assertThat(LogCheck.check(BEGIN, read(written).entries(), List.of())).isInstanceOf(LogVerdict.Whole.class);
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(LogJson.TYPE.schema());
        assertThat(schema.validate(new String(written, UTF_8), InputFormat.JSON))
                .isEmpty();
    }

    @Example
    void a_page_that_was_tampered_with_is_read_so_that_the_check_can_say_where() {
        String written = new String(LogJson.TYPE.write(page(10)), UTF_8);
        String tampered = written.replaceFirst("\"i4\"", "\"i5\"");
        assertThat(tampered).isNotEqualTo(written);
        LogPage page = read(tampered.getBytes(UTF_8));
        assertThat(LogCheck.check(page.begin(), page.entries(), List.of()))
                .isEqualTo(new LogVerdict.Broken(5, LogBreak.CONTENT));
    }

    @Example
    void an_instant_that_no_calendar_has_is_refused_with_its_place() {
        String written = new String(LogJson.TYPE.write(page(1)), UTF_8);
        for (String day : List.of("2026-02-30T09:30:00Z", "2026-03-01T09:30:00", "2026-03-01T24:00:00Z", "morgen")) {
            byte[] wrong = written.replace("2026-03-01T09:30:00Z", day).getBytes(UTF_8);
            assertThat(LogJson.TYPE.read(wrong).getError())
                    .extracting(violation -> violation.path())
                    .containsExactly("$.entries[0].event.at");
        }
    }

    @Property(tries = 50)
    void every_action_is_valid_against_the_description_of_the_municipal_api(@ForAll @IntRange(max = 1_000) int n) {
        String written = municipal(LogEntry.after(BEGIN, Logged.event(n)));
        assertThat(API.validate(written, InputFormat.JSON)).isEmpty();
        // what was hashed holds any digits, by chance those of a canary as well
        assertThat(Canary.isIn(written.replaceAll("[0-9a-f]{40}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "")))
                .isFalse();
    }

    @Example
    void the_description_does_refuse_what_is_wrong() {
        String written = municipal(LogEntry.after(BEGIN, Logged.disclosure().build()));
        assertThat(API.validate(written.replace("\"vertrouwelijk\"", "\"geheim\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(API.validate(written.replace("\"tijdstip\":", "\"tijd\":"), InputFormat.JSON))
                .isNotEmpty();
        assertThat(API.validate(written.replace("P60M", "60 maanden"), InputFormat.JSON))
                .isNotEmpty();
    }

    @Example
    void an_action_holds_the_pseudonym_as_such_and_no_number_of_a_citizen() {
        LogEntry entry = LogEntry.after(BEGIN, Logged.disclosure().build());
        String pseudonym = Logged.key(1).pseudonym(Logged.CONCERNED).value();
        assertThat(municipal(entry))
                .contains(
                        "\"objecttype\":\"persoon\",\"soortObjectId\":\"pseudoniem\",\"objectId\":\"" + pseudonym
                                + "\"",
                        "{\"soortGegeven\":\"" + nl("HOUSING") + "\"}",
                        "\"actieNaam\":\"verstrekking\"",
                        "\"handelingNaam\":\"casusoverleg\"",
                        "\"verwerkingNaam\":\"WGS 2.31(5)\"",
                        "\"vertrouwelijkheid\":\"vertrouwelijk\"",
                        "\"bewaartermijn\":\"P60M\"",
                        "\"soortAfnemerId\":\"OIN\",\"afnemerId\":\"00000001003214345000\"",
                        "\"gebruiker\":\"w1\"",
                        "\"tijdstip\":\"2026-03-01T09:30:00Z\"")
                .doesNotContain("BSN", Logged.CASE.value());
    }

    private static String nl(String category) {
        return nl.regie.core.item.DataCategory.valueOf(category).label(nl.regie.core.text.Language.NL);
    }

    @Example
    void the_same_entry_is_the_same_action_and_another_is_another() {
        LogEntry first = LogEntry.after(BEGIN, Logged.event(1));
        LogEntry second = LogEntry.after(first.seal(), Logged.event(1));
        assertThat(municipal(first)).isEqualTo(municipal(first));
        assertThat(municipal(first).substring(0, 90))
                .isNotEqualTo(municipal(second).substring(0, 90));
        assertThat(municipal(first))
                .containsPattern("\"actieId\":\"[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\"");
    }

    @Example
    void who_has_no_number_and_ids_that_are_too_long_still_fit() {
        String longest = "w".repeat(64);
        LogEntry entry = LogEntry.after(
                BEGIN,
                Logged.disclosure()
                        .recipient(new ParticipantId("x".repeat(41)))
                        .actor(new LogActor(new ParticipantId("gem"), new PersonId(longest), Logged.DIRECTOR.as()))
                        .build());
        assertThat(API.validate(municipal(entry), InputFormat.JSON)).isEmpty();
        assertThat(municipal(entry))
                .contains("\"soortAfnemerId\":\"deelnemer\"")
                .doesNotContain(longest);
        LogEntry none = LogEntry.after(
                BEGIN,
                Logged.disclosure()
                        .action(nl.regie.privacy.log.LogAction.VIEW)
                        .recipient(Optional.empty())
                        .subjects(List.of())
                        .build());
        assertThat(municipal(none)).contains("\"verwerkteObjecten\":[]").doesNotContain("afnemer");
        assertThat(API.validate(municipal(none), InputFormat.JSON)).isEmpty();
    }

    @Example
    void a_target_is_an_address_and_numbers_of_twenty_digits() {
        for (String address : List.of("log.example", "https://log.example/", "ftp://log.example", "https://a b")) {
            Assertions.assertThatThrownBy(() -> MunicipalLog.builder()
                            .copyOf(TARGET)
                            .address(address)
                            .build())
                    .isInstanceOf(MalformedValueException.class)
                    .hasMessageStartingWith("address");
        }
        Assertions.assertThatThrownBy(() ->
                        MunicipalLog.builder().copyOf(TARGET).executor("1234").build())
                .hasMessageStartingWith("executor");
        Assertions.assertThatThrownBy(() -> MunicipalLog.builder()
                        .copyOf(TARGET)
                        .numbers(Map.of(new ParticipantId("pol"), "0000000100321434500x"))
                        .build())
                .hasMessageStartingWith("numbers");
    }
}
