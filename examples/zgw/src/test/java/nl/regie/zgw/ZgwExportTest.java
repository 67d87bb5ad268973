package nl.regie.zgw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.ConditionKind;
import nl.regie.core.item.Item;
import nl.regie.core.item.Labels;
import nl.regie.core.item.Release;
import nl.regie.core.item.SupplierCondition;
import nl.regie.core.json.CaseJson;
import nl.regie.core.person.Address;
import nl.regie.core.person.Contact;
import nl.regie.core.person.FreeText;
import nl.regie.core.person.Identity;
import nl.regie.core.person.PersonName;
import nl.regie.core.plan.Result;
import nl.regie.core.violation.InvalidDocumentException;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.privacy.minimisation.AnyMinimised;
import nl.regie.privacy.minimisation.MinimisedCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A case that everything may be shown of, to the executive board that takes part in it. */
class ZgwExportTest {

    private static final ParticipantId BOARD = new ParticipantId("gem");
    private static final CaseFile FILE = neighbour();

    private static CaseFile neighbour() {
        try {
            byte[] bytes = Files.readAllBytes(Path.of("../quickstart/cases/neighbour.json"));
            return InvalidDocumentException.orElseThrow(CaseJson.TYPE.check(bytes))
                    .value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MinimisedCase minimised(CaseFile file) {
        for (int i = 0; i < file.participants().size(); i++) {
            if (file.participants().get(i).id().equals(BOARD)) {
                return AnyMinimised.open(file, i);
            }
        }
        throw new AssertionError("no board");
    }

    private static ZgwBundle bundle(CaseFile file) {
        MinimisedCase minimised = minimised(file);
        ZgwTarget target = Registers.of(Registers.owner(minimised), true);
        return ZgwExport.to(target).flatMap(export -> export.export(minimised)).get();
    }

    private static List<JsonNode> posted(ZgwBundle bundle, String collection) {
        return bundle.about(Registers.ZAAK).stream()
                .filter(request -> request.collection().equals(collection))
                .map(request -> Published.node(request.body()))
                .toList();
    }

    private static Optional<Reason> reason(ZgwBundle bundle, String path) {
        return bundle.report().stream()
                .filter(line -> line.path().equals(path))
                .map(NotCarried::reason)
                .findFirst();
    }

    private static CaseFile withItem(String id, Item item) {
        List<Item> items = new ArrayList<>(FILE.items());
        items.replaceAll(old -> old.id().equals(new ItemId(id)) ? item : old);
        return CaseFile.builder().copyOf(FILE).items(items).build();
    }

    private static Labels labels(String id) {
        return FILE.item(new ItemId(id)).orElseThrow().labels();
    }

    private static Labels released(Labels labels) {
        return Labels.builder()
                .category(labels.category())
                .subject(labels.subject())
                .supplier(labels.supplier())
                .ground(labels.ground())
                .firstProcessed(labels.firstProcessed())
                .addReleases(new Release(BOARD, new PersonId("w3"), LocalDate.of(2026, 5, 1)))
                .build();
    }

    private static Result result(String id, int day, String text) {
        return Result.builder()
                .id(new ItemId(id))
                .labels(released(labels("i1")))
                .on(LocalDate.of(2026, 5, day))
                .outcome(FreeText.of(text))
                .build();
    }

    private static CaseFile withResults(Result... results) {
        return CaseFile.builder().copyOf(FILE).results(List.of(results)).build();
    }

    @Test
    void a_register_that_does_not_keep_a_case_to_those_designated_is_refused() {
        ZgwTarget target = Registers.of(Registers.owner(minimised(FILE)), false);
        assertThat(ZgwExport.to(target).getLeft()).isEqualTo(Refusal.NO_ACCESS_PER_CASE);
    }

    @Test
    void a_case_minimised_for_another_does_not_go_into_a_register() {
        MinimisedCase forBoard = minimised(FILE);
        ZgwTarget target = Registers.of(Registers.owner(AnyMinimised.open(FILE, 0)), true);
        assertThat(ZgwExport.to(target)
                        .flatMap(export -> export.export(forBoard))
                        .getLeft())
                .isEqualTo(Refusal.OTHER_RECIPIENT);
    }

    @Test
    void a_case_for_which_the_catalogue_has_no_type_does_not_go() {
        MinimisedCase minimised = minimised(FILE);
        ZgwTarget target = new ZgwTarget(
                Registers.owner(minimised),
                true,
                "999900006",
                Map.of(),
                Map.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty());
        assertThat(ZgwExport.to(target)
                        .flatMap(export -> export.export(minimised))
                        .getLeft())
                .isEqualTo(Refusal.NO_CASE_TYPE);
    }

    @Test
    void the_zaak_is_the_recipients_own_and_names_the_case_of_the_house() {
        JsonNode zaak = Published.node(bundle(FILE).zaak().body());
        assertThat(zaak.get("bronorganisatie").asText()).isEqualTo("999900006");
        assertThat(zaak.get("startdatum").asText())
                .isEqualTo(minimised(FILE).shown().asOf().toString());
        assertThat(zaak.at("/kenmerken/0/kenmerk").asText()).isEqualTo("ZVH-2026-0147");
        assertThat(zaak.at("/kenmerken/0/bron").asText()).isEqualTo("flevoland");
        assertThat(zaak.has("omschrijving")).isFalse();
        assertThat(zaak.get("vertrouwelijkheidaanduiding").asText()).isEqualTo("confidentieel");
    }

    @Test
    void who_it_is_about_is_a_party_concerned_with_name_number_and_address() {
        JsonNode role = posted(bundle(FILE), "/rollen").get(0);
        JsonNode who = role.get("betrokkeneIdentificatie");
        assertThat(role.get("betrokkeneType").asText()).isEqualTo("natuurlijk_persoon");
        assertThat(role.get("roltype").asText()).endsWith("belanghebbende");
        assertThat(who.get("geslachtsnaam").asText()).isEqualTo("Verzonnen");
        assertThat(who.get("voorvoegselGeslachtsnaam").asText()).isEqualTo("van");
        assertThat(who.get("inpBsn").asText()).isEqualTo("999900006");
        assertThat(who.at("/verblijfsadres/aoaHuisnummer").asInt()).isEqualTo(12);
    }

    @Test
    void what_has_no_field_is_named() {
        ZgwBundle bundle = bundle(FILE);
        assertThat(reason(bundle, "$.items[0].identity.aliases")).contains(Reason.NO_FIELD);
        assertThat(reason(bundle, "$.items[1].contact.phone")).contains(Reason.NO_FIELD);
        assertThat(reason(bundle, "$.items[3]")).contains(Reason.NO_FIELD);
        assertThat(reason(bundle, "$.agreements[0]")).contains(Reason.NO_FIELD);
    }

    @Test
    void what_the_supplier_set_a_condition_on_stays_out_of_the_fields() {
        Item number = FILE.item(new ItemId("i3")).orElseThrow();
        Labels bound = Labels.builder()
                .category(number.labels().category())
                .subject(number.labels().subject())
                .supplier(number.labels().supplier())
                .ground(number.labels().ground())
                .firstProcessed(number.labels().firstProcessed())
                .addConditions(new SupplierCondition(
                        ConditionKind.NOT_TO_THIRDS, List.of(), Optional.empty(), Optional.empty()))
                .build();
        ZgwBundle bundle = bundle(withItem("i3", new Item(number.id(), bound, number.content())));
        assertThat(reason(bundle, "$.items[2]")).contains(Reason.CONDITION);
        assertThat(posted(bundle, "/rollen").toString())
                .doesNotContain("999900006\"}")
                .doesNotContain("inpBsn");
    }

    private static JsonNode who(ZgwBundle bundle) {
        return posted(bundle, "/rollen").get(0).get("betrokkeneIdentificatie");
    }

    private static ZgwBundle named(String prefix) {
        PersonName name = PersonName.of(Optional.of("Testje"), Optional.of(prefix), "Verzonnen");
        Identity identity = new Identity(name, Optional.empty(), List.of());
        return bundle(withItem("i1", new Item(new ItemId("i1"), labels("i1"), identity)));
    }

    @Test
    void a_name_goes_as_a_whole_or_not_at_all() {
        assertThat(who(named("x".repeat(80))).has("geslachtsnaam")).isTrue();
        ZgwBundle longer = named("x".repeat(81));
        assertThat(who(longer).has("geslachtsnaam")).isFalse();
        assertThat(who(longer).has("voornamen")).isFalse();
        assertThat(reason(longer, "$.items[0].identity.name")).contains(Reason.TOO_LONG);
    }

    private static ZgwBundle living(String street, String addition, String locality, Optional<String> country) {
        Address address =
                Address.of(new Address.Revealed(street, 1, Optional.of(addition), Optional.empty(), locality, country));
        Contact contact = new Contact(Optional.of(address), Optional.empty(), Optional.empty());
        return bundle(withItem("i2", new Item(new ItemId("i2"), labels("i2"), contact)));
    }

    @Test
    void a_dutch_address_that_fits_goes_and_any_other_is_named() {
        String most = "x".repeat(80);
        assertThat(who(living(most, "abcd", most, Optional.empty())).has("verblijfsadres"))
                .isTrue();
        for (ZgwBundle other : List.of(
                living(most + "x", "a", most, Optional.empty()),
                living(most, "abcde", most, Optional.empty()),
                living(most, "a", most + "x", Optional.empty()))) {
            assertThat(who(other).has("verblijfsadres")).isFalse();
            assertThat(reason(other, "$.items[1].contact.address")).contains(Reason.TOO_LONG);
        }
        ZgwBundle abroad = living("Straat", "a", "Antwerpen", Optional.of("BE"));
        assertThat(who(abroad).has("verblijfsadres")).isFalse();
        assertThat(reason(abroad, "$.items[1].contact.address")).contains(Reason.NO_FIELD);
    }

    @Test
    void of_two_names_of_one_person_the_first_goes() {
        List<Item> items = new ArrayList<>(FILE.items());
        items.add(
                1,
                new Item(
                        new ItemId("i99"),
                        labels("i1"),
                        new Identity(PersonName.of("Ander", "Bedacht"), Optional.empty(), List.of())));
        ZgwBundle bundle = bundle(CaseFile.builder().copyOf(FILE).items(items).build());
        assertThat(who(bundle).get("geslachtsnaam").asText()).isEqualTo("Verzonnen");
        assertThat(reason(bundle, "$.items[1]")).contains(Reason.ONLY_ONE);
    }

    @Test
    void a_result_that_the_supplier_set_a_condition_on_does_not_go_and_an_older_one_does() {
        Result free = result("r1", 4, "eerder");
        Result later = result("r2", 5, "later");
        Labels bound = Labels.builder()
                .category(later.labels().category())
                .subject(later.labels().subject())
                .supplier(later.labels().supplier())
                .ground(later.labels().ground())
                .firstProcessed(later.labels().firstProcessed())
                .releases(later.labels().releases())
                .addConditions(new SupplierCondition(
                        ConditionKind.NOT_TO_THIRDS, List.of(), Optional.empty(), Optional.empty()))
                .build();
        Result withheld = Result.builder()
                .id(later.id())
                .labels(bound)
                .on(later.on())
                .outcome(later.outcome())
                .build();
        ZgwBundle bundle = bundle(withResults(free, withheld));
        assertThat(posted(bundle, "/resultaten").get(0).get("toelichting").asText())
                .isEqualTo("eerder");
        assertThat(reason(bundle, "$.results[1]")).contains(Reason.CONDITION);
    }

    @Test
    void the_last_result_goes_and_of_the_same_day_the_one_told_last() {
        ZgwBundle bundle = bundle(withResults(
                result("r1", 4, "eerder"),
                result("r2", 5, "zelfde dag"),
                result("r3", 5, "laatst"),
                result("r4", 3, "vroeg")));
        assertThat(posted(bundle, "/resultaten")).hasSize(1);
        assertThat(posted(bundle, "/resultaten").get(0).get("toelichting").asText())
                .isEqualTo("laatst");
        for (int other : new int[] {0, 1, 3}) {
            assertThat(reason(bundle, "$.results[" + other + "]")).contains(Reason.ONLY_ONE);
        }
    }

    @Test
    void a_result_of_a_thousand_characters_fits_and_of_one_more_does_not() {
        // counted in characters, of which this one takes two in Java
        String most = "\uD83D\uDC24".repeat(1000);
        assertThat(posted(bundle(withResults(result("r1", 4, most))), "/resultaten"))
                .hasSize(1);
        ZgwBundle longer = bundle(withResults(result("r1", 4, most + "x")));
        assertThat(posted(longer, "/resultaten")).isEmpty();
        assertThat(reason(longer, "$.results[0]")).contains(Reason.TOO_LONG);
    }

    @Test
    void the_status_says_only_what_the_shown_plan_says() {
        assertThat(posted(bundle(FILE), "/statussen").get(0).get("statustype").asText())
                .endsWith("plan-agreed");
        CaseFile planless = CaseFile.builder()
                .copyOf(FILE)
                .plan(Optional.empty())
                .results(List.of())
                .build();
        assertThat(posted(bundle(planless), "/statussen")
                        .get(0)
                        .get("statustype")
                        .asText())
                .endsWith("received");
    }

    @Test
    void the_document_is_related_to_the_case_if_it_was_stored() {
        assertThat(posted(bundle(FILE), "/zaakinformatieobjecten")).hasSize(1);
        MinimisedCase minimised = minimised(FILE);
        ZgwBundle bare = ZgwExport.to(Registers.bare(Registers.owner(minimised)))
                .flatMap(export -> export.export(minimised))
                .get();
        assertThat(bare.about(Registers.ZAAK)).isEmpty();
        assertThat(reason(bare, "$.persons[0]")).contains(Reason.NO_TYPE);
        assertThat(reason(bare, "$.items[0]")).contains(Reason.NO_TYPE);
    }

    @Test
    void nothing_personal_shows_in_the_text_forms() {
        ZgwBundle bundle = bundle(FILE);
        assertThat(bundle + " " + bundle.zaak() + " " + bundle.about(Registers.ZAAK) + bundle.report())
                .doesNotContain("Verzonnen", "999900006");
    }

    @Test
    void the_locale_of_the_machine_changes_nothing() {
        Locale before = Locale.getDefault();
        List<ZgwRequest> plain = bundle(FILE).about(Registers.ZAAK);
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(bundle(FILE).about(Registers.ZAAK)).isEqualTo(plain);
            assertThat(ZgwImport.read(Answers.of(bundle(FILE)).getBytes(UTF_8)).isValid())
                    .isTrue();
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "/zaken/1",
                "https://naam:geheim@zgw.voorbeeld.example/1",
                "mailto:iemand@voorbeeld.example"
            })
    void what_is_no_address_of_the_web_is_refused(String address) {
        ZgwBundle bundle = bundle(FILE);
        assertThatThrownBy(() -> bundle.about(URI.create(address))).isInstanceOf(MalformedValueException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"999900007", "99990000", "99990000٦", "0999900006", "a99900006"})
    void what_is_no_number_of_a_legal_person_is_refused(String rsin) {
        assertThatThrownBy(() -> new ZgwTarget(
                        Registers.NOBODY, true, rsin, Map.of(), Map.of(), Map.of(), Optional.empty(), Optional.empty()))
                .isInstanceOf(MalformedValueException.class);
    }
}
