package nl.regie.zgw;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.regie.core.casefile.AccessLine;
import nl.regie.core.id.CaseId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.Ground;
import nl.regie.core.item.GroundKind;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.life.Phase;
import nl.regie.core.life.Regime;
import nl.regie.core.organisation.Organisation;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.organisation.Participation;
import nl.regie.core.organisation.StatutoryTask;
import nl.regie.core.person.Bsn;
import nl.regie.core.person.CitizenNumber;
import nl.regie.core.person.FreeText;
import nl.regie.core.place.Municipality;
import nl.regie.core.place.MunicipalityCode;
import nl.regie.core.place.SafetyHouse;
import nl.regie.core.place.SafetyRegion;
import nl.regie.core.validation.CaseValidator;
import nl.regie.core.violation.MalformedValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZgwImportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

    private static ObjectNode answers() throws IOException {
        return (ObjectNode) Published.node(Files.readString(Path.of("sample/answers.json")));
    }

    private static ZgwDraft draft() throws IOException {
        return ZgwImport.read(answers().toString().getBytes(UTF_8)).get();
    }

    private static List<Fault> faults(JsonNode answers) {
        return faults(answers.toString(), UTF_8);
    }

    private static List<Fault> faults(String text, Charset charset) {
        return ZgwImport.read(text.getBytes(charset)).getError().asJava();
    }

    private static Intake intake(int concerned, Optional<FreeText> aim) {
        ParticipantId notifier = new ParticipantId("gem");
        return new Intake(
                new CaseId("ZVH-2026-9"),
                Regime.WGS_CASE_MEETING,
                new SafetyHouse("voorbeeld", "Huis Voorbeeld", new SafetyRegion("VR25", "Flevoland")),
                new Municipality(new MunicipalityCode("0034"), LocalDate.of(1984, 1, 1), Optional.empty()),
                Participation.builder()
                        .id(notifier)
                        .organisation(new Organisation(
                                OrganisationType.EXECUTIVE_BOARD, "College van Voorbeeld", Optional.empty()))
                        .task(new StatutoryTask("Wmo 2015", "2.3.1"))
                        .commissioned(false)
                        .from(DAY)
                        .admitted(true)
                        .build(),
                new DecidedBy(new PersonId("w1"), notifier, Optional.empty()),
                AccessLine.MUNICIPALITY,
                DAY,
                Ground.builder().kind(GroundKind.WGS_1_5).build(),
                concerned,
                aim,
                FreeText.of("Herhaalde overlast."),
                true,
                Optional.empty());
    }

    @Test
    void the_sample_is_what_a_register_answers() throws IOException {
        ObjectNode answers = answers();
        Published.assertAnswer("Zaak", answers.get("zaak"));
        answers.get("rollen").forEach(role -> Published.assertAnswer("Rol", role));
        answers.get("statussen").forEach(status -> Published.assertAnswer("Status", status));
        Published.assertAnswer("Resultaat", answers.get("resultaat"));
        answers.get("zaakinformatieobjecten")
                .forEach(document -> Published.assertAnswer("ZaakInformatieObject", document));
    }

    @Test
    void what_identifies_a_person_is_taken() throws IOException {
        DraftPerson person = draft().persons().get(0);
        assertThat(person.role()).contains(GenericRole.BELANGHEBBENDE);
        assertThat(person.number()).contains(Bsn.of("999900006"));
        assertThat(person.identity().orElseThrow().name().reveal().family()).isEqualTo("Verzonnen");
        assertThat(person.identity().orElseThrow().born().orElseThrow().reveal())
                .isEqualTo(LocalDate.of(1971, 5, 3));
        assertThat(person.address().orElseThrow().reveal().addition()).contains("B2");
    }

    @Test
    void what_makes_no_whole_name_or_day_is_left_and_named() throws IOException {
        ZgwDraft draft = draft();
        assertThat(draft.persons().get(1).identity()).isEmpty();
        assertThat(draft.report())
                .contains(
                        new NotCarried("$.rollen[1].betrokkeneIdentificatie.voornamen", Reason.NO_FIELD),
                        new NotCarried("$.rollen[1].betrokkeneIdentificatie.geboortedatum", Reason.NO_FIELD));
    }

    @Test
    void everything_else_that_says_something_is_named_and_what_is_empty_is_not() throws IOException {
        List<String> paths = draft().report().stream().map(NotCarried::path).toList();
        assertThat(paths)
                .contains(
                        "$.zaak.omschrijving",
                        "$.zaak.kenmerken[0].kenmerk",
                        "$.rollen[0].betrokkeneIdentificatie.geslachtsaanduiding",
                        "$.rollen[2].betrokkeneIdentificatie.identificatie",
                        "$.rollen[3].betrokkeneIdentificatie.achternaam",
                        "$.statussen[0].statustype",
                        "$.resultaat.resultaattype",
                        "$.zaakinformatieobjecten[0].titel")
                .doesNotContain("$.zaak.einddatum", "$.zaak.betalingsindicatie", "$.zaak.deelzaken", "$.zaak.url");
    }

    @Test
    void a_key_that_nobody_knows_is_named_and_a_strange_one_is_not_repeated() throws IOException {
        ObjectNode answers = answers().put("Testje van Verzonnen", "x").put("meer", "x");
        List<String> paths = ZgwImport.read(answers.toString().getBytes(UTF_8)).get().report().stream()
                .map(NotCarried::path)
                .toList();
        assertThat(paths).contains("$.?", "$.meer");
        assertThat(paths.toString()).doesNotContain("Testje");
    }

    @Test
    void a_person_opens_a_case_of_it_that_the_field_accepts() throws IOException {
        ZgwDraft.Opened opened = draft().open(intake(0, Optional.empty()));
        assertThat(CaseValidator.validate(opened.file()).get().warnings()).isEmpty();
        assertThat(opened.file().phase()).isEqualTo(Phase.NOTIFIED);
        assertThat(opened.file().notification().aim().reveal()).startsWith("Samen");
        assertThat(opened.file().contents(CitizenNumber.class)).containsExactly(new CitizenNumber(Bsn.of("999900006")));
        assertThat(opened.file().items()).hasSize(3);
    }

    @Test
    void whoever_nobody_judged_necessary_stays_behind_and_is_named() throws IOException {
        ZgwDraft.Opened opened = draft().open(intake(0, Optional.empty()));
        assertThat(opened.file().persons()).hasSize(2);
        assertThat(opened.report())
                .contains(
                        new NotCarried("$.rollen[1]", Reason.NOT_JUDGED),
                        new NotCarried("$.rollen[2]", Reason.NOT_JUDGED),
                        new NotCarried("$.zaak.identificatie", Reason.NO_FIELD),
                        new NotCarried("$.resultaat.toelichting", Reason.NO_FIELD),
                        new NotCarried("$.zaakinformatieobjecten[0].informatieobject", Reason.NO_FIELD))
                .doesNotContain(new NotCarried("$.rollen[0]", Reason.NOT_JUDGED));
    }

    @Test
    void an_aim_that_a_person_tells_replaces_that_of_the_zaak_which_is_named() throws IOException {
        ZgwDraft.Opened opened = draft().open(intake(0, Optional.of(FreeText.of("Anders."))));
        assertThat(opened.file().notification().aim().reveal()).isEqualTo("Anders.");
        assertThat(opened.report()).contains(new NotCarried("$.zaak.toelichting", Reason.ONLY_ONE));
    }

    @Test
    void without_an_aim_there_is_no_case() throws IOException {
        ObjectNode answers = answers();
        ((ObjectNode) answers.get("zaak")).remove("toelichting");
        ZgwDraft draft = ZgwImport.read(answers.toString().getBytes(UTF_8)).get();
        assertThatThrownBy(() -> draft.open(intake(0, Optional.empty()))).isInstanceOf(MalformedValueException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 2})
    void a_person_that_is_not_there_opens_no_case(int concerned) throws IOException {
        ZgwDraft draft = draft();
        assertThatThrownBy(() -> draft.open(intake(concerned, Optional.empty())))
                .isInstanceOf(MalformedValueException.class);
    }

    @Test
    void a_part_of_another_zaak_is_refused() throws IOException {
        for (String part : new String[] {"/rollen/0", "/statussen/0", "/resultaat", "/zaakinformatieobjecten/0"}) {
            ObjectNode answers = answers();
            ((ObjectNode) answers.at(part)).put("zaak", "https://zgw.voorbeeld.example/zaken/api/v1/zaken/2");
            assertThat(faults(answers)).extracting(Fault::kind).as(part).containsExactly(FaultKind.OTHER_CASE);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/zaak, startdatum, 2026-02-30, MALFORMED",
        "/zaak, startdatum, , MISSING",
        "/zaak, url, file:///etc/passwd, MALFORMED",
        "/zaak, url, ':', MALFORMED",
        "/zaak, vertrouwelijkheidaanduiding, GEHEİM, MALFORMED",
        "/rollen/0, betrokkeneType, , MISSING",
        "/rollen/0, betrokkeneType, mens, MALFORMED",
        "/rollen/0, omschrijvingGeneriek, baas, MALFORMED",
        "/rollen/0/betrokkeneIdentificatie, inpBsn, 999900007, MALFORMED",
        "/rollen/0/betrokkeneIdentificatie, geboortedatum, 1971-13-03, MALFORMED",
        "/rollen/0/betrokkeneIdentificatie/verblijfsadres, aoaPostcode, 0000AA, MALFORMED",
        "/zaakinformatieobjecten/0, informatieobject, , MISSING"
    })
    void what_cannot_be_right_is_refused_by_its_place_and_not_repeated(
            String part, String key, String value, FaultKind kind) throws IOException {
        ObjectNode answers = answers();
        ((ObjectNode) answers.at(part)).put(key, value);
        assertThat(faults(answers)).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(kind);
            assertThat(fault.path()).endsWith("." + key);
            assertThat(fault.toString()).doesNotContain(value == null ? "none" : value);
        });
    }

    @Test
    void a_value_of_the_wrong_kind_is_refused() throws IOException {
        ObjectNode number = answers();
        ((ObjectNode) number.at("/rollen/0/betrokkeneIdentificatie")).put("inpBsn", 999900006);
        assertThat(faults(number)).extracting(Fault::kind).containsExactly(FaultKind.WRONG_TYPE);
        ObjectNode text = answers();
        ((ObjectNode) text.at("/rollen/0/betrokkeneIdentificatie/verblijfsadres")).put("aoaHuisnummer", "12");
        assertThat(faults(text)).extracting(Fault::kind).containsExactly(FaultKind.WRONG_TYPE);
        ObjectNode list = answers();
        list.put("rollen", "x");
        assertThat(faults(list)).extracting(Fault::kind).containsExactly(FaultKind.WRONG_TYPE);
        ObjectNode within = answers();
        within.withArray("rollen").add(1);
        assertThat(faults(within)).extracting(Fault::kind).containsExactly(FaultKind.WRONG_TYPE);
        assertThat(faults("[]", UTF_8)).extracting(Fault::kind).containsExactly(FaultKind.WRONG_TYPE);
        assertThat(faults("{}", UTF_8)).containsExactly(new Fault("$.zaak", FaultKind.MISSING));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{} {}",
                "{\"zaak\":{},\"zaak\":{}}",
                "{'zaak':{}}",
                "{\"zaak\":NaN}",
                "{\"zaak\":1e99999999999999999999999}",
                "// niets\n{}"
            })
    void what_is_no_strict_json_is_refused(String text) {
        assertThat(faults(text, UTF_8)).extracting(Fault::path).containsExactly("$");
    }

    @Test
    void what_is_too_deep_too_large_or_in_another_encoding_is_refused() {
        assertThat(faults("{\"a\":".repeat(21) + "1" + "}".repeat(21), UTF_8))
                .containsExactly(new Fault("$", FaultKind.NOT_JSON));
        assertThat(faults("{\"a\":\"" + "x".repeat(20_001) + "\"}", UTF_8))
                .containsExactly(new Fault("$", FaultKind.NOT_JSON));
        assertThat(faults("{}" + " ".repeat(999_999), UTF_8)).containsExactly(new Fault("$", FaultKind.TOO_LARGE));
        assertThat(faults("{}" + " ".repeat(999_998), UTF_8)).containsExactly(new Fault("$.zaak", FaultKind.MISSING));
        assertThat(faults("{}", UTF_16)).containsExactly(new Fault("$", FaultKind.NOT_JSON));
        assertThat(ZgwImport.read(new byte[] {'{', (byte) 0xff, '}'}).getError())
                .containsExactly(new Fault("$", FaultKind.NOT_JSON));
    }

    @Property
    void any_bytes_give_a_draft_or_faults_and_never_an_exception(@ForAll byte[] bytes) {
        var read = ZgwImport.read(bytes);
        assertThat(read.isValid() || read.getError().nonEmpty()).isTrue();
    }

    @Test
    void nothing_personal_shows_in_the_text_forms() throws IOException {
        ZgwDraft draft = draft();
        assertThat(draft + " " + draft.persons() + draft.organisations() + draft.open(intake(0, Optional.empty())))
                .doesNotContain("Verzonnen", "999900006", "Almere", "Samen");
    }
}
