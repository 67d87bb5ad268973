package nl.regie.privacy.right;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.regie.core.arbitrary.Canary;
import nl.regie.core.arbitrary.CaseArbitraries;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.Item;
import nl.regie.core.person.Identity;
import nl.regie.core.person.Person;
import nl.regie.core.text.Language;
import nl.regie.privacy.json.RightsJson;

/** What holds of the extract of any person in any case (PRIV-14, PRIV-16). */
class AccessPropertiesTest {

    private static final Access ACCESS = new Access("Huis Voorbeeld", Asked.DESK);

    @Provide
    Arbitrary<CaseFile> cases() {
        return CaseArbitraries.cases();
    }

    @Provide
    Arbitrary<Language> languages() {
        return Arbitraries.of(Language.class);
    }

    private static AccessAnswer answer(Language language, AccessPart... parts) {
        PersonId about = new PersonId("somebody");
        RightsRequest request = Asked.request(RightKind.ACCESS, about).build();
        return ACCESS.answer(request, Asked.granted(request), List.of(parts), language, Asked.TODAY)
                .get();
    }

    private static String bytes(AccessExtract extract) {
        return extract.markdown() + new String(RightsJson.EXTRACT.write(extract), StandardCharsets.UTF_8);
    }

    private static AccessPartBuilder full(CaseFile file, PersonId person, List<Disclosed> disclosures) {
        return Asked.part(file, person).disclosures(disclosures).reviews(Asked.reviews(file, person));
    }

    @Property
    void every_item_about_him_is_told_once_and_nothing_else_PRIV_14(
            @ForAll("cases") CaseFile file, @ForAll("languages") Language language) {
        for (PersonId person : Asked.persons(file)) {
            AccessPart part = full(file, person, List.of()).build();
            AccessAnswer answer = answer(language, part);
            List<ItemId> told = answer.receipt().told().stream()
                    .map(AccessReceipt.Told::item)
                    .toList();
            assertThat(told)
                    .containsExactlyInAnyOrderElementsOf(Telling.about(part).toList());
            assertThat(answer.extract().entries()).hasSameSizeAs(told);
            assertThat(answer.extract().entries().stream().map(ExtractEntry::number))
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, told.size()).boxed().toList());
        }
    }

    /** The case in which everything about the person says nothing personal: what is still found is somebody else’s. */
    @Property
    void nothing_of_anybody_else_is_told_PRIV_14(
            @ForAll("cases") CaseFile file, @ForAll("languages") Language language) {
        for (PersonId person : Asked.persons(file)) {
            CaseFile others = Asked.without(file, new HashSet<>(Asked.itemsAbout(file, person)));
            List<ItemId> derived =
                    Telling.about(Asked.part(others, person).build()).toList();
            AccessPartBuilder part = full(others, person, Asked.disclosures(derived));
            if (!derived.isEmpty()) { // agreements and results are about him, and typed
                part.reviews(derived.stream()
                        .map(id -> new TextReview(id, Optional.of(Asked.WHY), Asked.officialOf("o1"), Asked.TODAY))
                        .toList());
            }
            AccessExtract extract = answer(language, part.build()).extract();
            assertThat(Canary.isIn(bytes(extract))).isFalse();
        }
    }

    @Property
    void no_id_of_a_person_an_item_or_a_case_is_told_PRIV_14(@ForAll("cases") CaseFile file) {
        for (PersonId person : Asked.persons(file)) {
            AccessExtract extract =
                    answer(Language.NL, full(file, person, List.of()).build()).extract();
            String json = new String(RightsJson.EXTRACT.write(extract), StandardCharsets.UTF_8);
            Stream<String> ids = Stream.concat(
                    Stream.of(file.id().value()),
                    Stream.concat(
                            file.persons().stream().map(Person::id).map(PersonId::value),
                            file.items().stream().map(Item::id).map(ItemId::value)));
            assertThat(ids).allSatisfy(id -> assertThat(json).doesNotContain("\"" + id + "\""));
            assertThat(json).doesNotContain(file.id().value());
        }
    }

    /** What is held back without being told leaves the bytes of a case in which it never was. */
    @Property
    void what_must_not_be_betrayed_leaves_no_trace_PRIV_14(
            @ForAll("cases") CaseFile file, @ForAll("languages") Language language, @ForAll int choice) {
        for (PersonId person : Asked.persons(file)) {
            List<ItemId> items = Asked.itemsAbout(file, person);
            List<ItemId> secret = items.stream()
                    .filter(id -> ((choice >>> (items.indexOf(id) % 31)) & 1) == 1)
                    .toList();
            if (secret.isEmpty()) {
                continue;
            }
            List<Disclosed> disclosures = Asked.disclosures(items);
            AccessExtract held = answer(
                            language,
                            full(file, person, disclosures)
                                    .addWithholdings(Asked.withheld(
                                            WithheldPart.ITEM, WithholdingGround.CRIMINAL_OFFENCES, true, secret))
                                    .build())
                    .extract();
            Set<ItemId> gone = new HashSet<>(secret);
            CaseFile never = Asked.without(file, gone);
            AccessExtract nothing = answer(
                            language,
                            Asked.part(never, person)
                                    .disclosures(disclosures.stream()
                                            .filter(each -> !gone.containsAll(each.items()))
                                            .map(each -> new Disclosed(
                                                    each.recipient(),
                                                    each.participant(),
                                                    each.items().stream()
                                                            .filter(id -> !gone.contains(id))
                                                            .toList(),
                                                    each.on()))
                                            .toList())
                                    .reviews(Asked.reviews(never, person))
                                    .build())
                    .extract();
            assertThat(bytes(held)).isEqualTo(bytes(nothing));
        }
    }

    @Property
    void for_whatever_reason_and_however_much_is_held_back_the_words_are_the_same_UAVG_41(
            @ForAll("cases") CaseFile file, @ForAll("languages") Language language, @ForAll boolean silent) {
        for (PersonId person : Asked.persons(file)) {
            List<ItemId> items = Asked.itemsAbout(file, person);
            if (items.isEmpty()) {
                continue;
            }
            Set<String> texts = new TreeSet<>();
            for (WithholdingGround ground : WithholdingGround.values()) {
                for (WithheldPart part : WithheldPart.values()) {
                    AccessPart each = full(file, person, Asked.disclosures(items))
                            .addWithholdings(Asked.withheld(part, ground, silent, items))
                            .build();
                    texts.add(part + bytes(answer(language, each).extract()));
                }
            }
            assertThat(texts).hasSize(WithheldPart.values().length);
        }
    }

    @Property
    void somebody_unknown_reads_the_same_as_somebody_of_whom_all_is_held_back(
            @ForAll("cases") CaseFile file, @ForAll("languages") Language language) {
        for (PersonId person : Asked.persons(file)) {
            List<ItemId> all = Telling.about(Asked.part(file, person).build()).toList();
            if (!all.isEmpty()) {
                AccessPart part = Asked.part(file, person)
                        .disclosures(Asked.disclosures(all))
                        .addWithholdings(
                                Asked.withheld(WithheldPart.ITEM, WithholdingGround.PROTECTION_OF_PERSONS, true, all))
                        .build();
                assertThat(bytes(answer(language, part).extract()))
                        .isEqualTo(bytes(answer(language).extract()));
            }
        }
    }

    @Property
    void what_is_written_is_read_back_and_says_nothing_in_its_text_form(
            @ForAll("cases") CaseFile file, @ForAll("languages") Language language) {
        for (PersonId person : Asked.persons(file)) {
            AccessAnswer answer = answer(language, full(file, person, List.of()).build());
            AccessExtract extract = answer.extract();
            assertThat(RightsJson.EXTRACT
                            .read(RightsJson.EXTRACT.write(extract))
                            .get()
                            .value())
                    .isEqualTo(extract);
            assertThat(Canary.isIn(answer.toString() + extract.entries())).isFalse();
        }
    }

    @Property(tries = 50)
    void his_own_name_is_told(@ForAll("cases") CaseFile file) {
        for (Item item : file.items()) {
            if (item.content() instanceof Identity) {
                PersonId person = item.labels().subject().orElseThrow();
                AccessExtract extract = answer(
                                Language.EN, full(file, person, List.of()).build())
                        .extract();
                assertThat(Canary.isIn(extract.markdown())).isTrue();
            }
        }
    }
}
