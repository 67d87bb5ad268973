package nl.regie.privacy.right;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.Item;
import nl.regie.core.json.CaseJson;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.person.FreeText;
import nl.regie.core.plan.Agreement;
import nl.regie.core.plan.Plan;
import nl.regie.core.plan.Result;
import nl.regie.core.problem.Appraisal;
import nl.regie.core.text.Language;
import nl.regie.core.violation.InvalidDocumentException;
import nl.regie.privacy.page.Days;
import nl.regie.privacy.page.Markdown;
import org.junit.jupiter.api.Test;

/** Agreements and results are told and erased as items are, and what referred to them no longer does (AVG 15, 16, 17, 19; PRIV-14). */
class WholeCaseTest {

    /** The case of a neighbour, as it comes with the quickstart: 22 items, 4 agreements and a result. */
    private static final CaseFile FILE = file();

    private static final PersonId CONCERNED = new PersonId("p1");
    private static final Plan PLAN = FILE.plan().orElseThrow();
    private static final List<ItemId> ABOUT =
            Telling.about(Asked.part(FILE, CONCERNED).build()).toList();

    private static CaseFile file() {
        try {
            byte[] json = Files.readAllBytes(Path.of("../examples/quickstart/cases/neighbour.json"));
            return InvalidDocumentException.orElseThrow(CaseJson.TYPE.check(json))
                    .value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Agreement> agreements() {
        return PLAN.agreements().stream()
                .filter(agreement -> agreement.labels().subject().equals(Optional.of(CONCERNED)))
                .toList();
    }

    private static List<Result> results() {
        return FILE.results().stream()
                .filter(result -> result.labels().subject().equals(Optional.of(CONCERNED)))
                .toList();
    }

    private static List<TextReview> reviews(Optional<FreeText> instead) {
        DecidedBy by = Asked.officialOf("gem");
        return ABOUT.stream()
                .map(id -> new TextReview(id, instead, by, Asked.TODAY))
                .toList();
    }

    private static List<String> says(Telling telling, ItemId id) {
        return telling.entries().stream()
                .filter(entry -> entry.item().equals(Optional.of(id)))
                .flatMap(entry -> entry.words().says().stream())
                .map(line -> line.says().reveal())
                .toList();
    }

    @Test
    void everything_about_a_person_is_told_of_whichever_kind_AVG_15() {
        assertThat(agreements()).isNotEmpty();
        assertThat(results()).isNotEmpty();
        Set<ItemId> about = FILE.items().stream()
                .filter(item -> item.labels().subject().equals(Optional.of(CONCERNED)))
                .map(Item::id)
                .collect(Collectors.toSet());
        agreements().forEach(agreement -> about.add(agreement.id()));
        results().forEach(result -> about.add(result.id()));
        assertThat(ABOUT).containsExactlyInAnyOrderElementsOf(about);
        AccessPart part =
                Asked.part(FILE, CONCERNED).reviews(reviews(Optional.empty())).build();
        Telling telling = new Telling(part, Language.NL);
        assertThat(telling.unreviewed()).isEmpty();
        assertThat(telling.entries().stream().flatMap(entry -> entry.item().stream()))
                .containsExactlyElementsOf(ABOUT);
        for (Agreement agreement : agreements()) {
            assertThat(says(telling, agreement.id()))
                    .startsWith(
                            agreement.what().reveal(),
                            agreement.intendedResult().reveal())
                    .contains(
                            FILE.participant(agreement.who())
                                    .orElseThrow()
                                    .organisation()
                                    .name(),
                            agreement.state().label(Language.NL))
                    .hasSize(agreement.doneOn().isPresent() ? 7 : 6);
        }
        for (Result result : results()) {
            assertThat(says(telling, result.id()))
                    .hasSize(2)
                    .startsWith(result.outcome().reveal());
        }
    }

    @Test
    void of_each_it_is_told_on_which_ground_the_house_has_it_AVG_15() {
        AccessPart part =
                Asked.part(FILE, CONCERNED).reviews(reviews(Optional.empty())).build();
        for (Telling.Entry entry : new Telling(part, Language.NL).entries()) {
            var ground = entry.labels().orElseThrow().ground();
            assertThat(entry.words().ground().orElseThrow())
                    .startsWith(ground.kind().label(Language.NL))
                    .contains(ground.article().orElse(""));
            assertThat(entry.words().purpose()).isEqualTo("het doel");
        }
    }

    @Test
    void the_typed_text_of_agreements_and_results_waits_for_its_reader_PRIV_16() {
        Telling unread = new Telling(Asked.part(FILE, CONCERNED).build(), Language.NL);
        agreements()
                .forEach(agreement ->
                        assertThat(unread.unreviewed()).contains(agreement.id().value()));
        results()
                .forEach(result ->
                        assertThat(unread.unreviewed()).contains(result.id().value()));
        FreeText instead = FreeText.of("Zonder de ander.");
        AccessPart part = Asked.part(FILE, CONCERNED)
                .reviews(reviews(Optional.of(instead)))
                .build();
        Telling read = new Telling(part, Language.NL);
        for (Agreement agreement : agreements()) {
            assertThat(says(read, agreement.id()))
                    .contains(instead.reveal())
                    .doesNotContain(
                            agreement.what().reveal(),
                            agreement.intendedResult().reveal());
        }
    }

    /** The letter has a heading for each entry, under which its lines stand in the order in which they are recorded. */
    @Test
    void the_letter_tells_each_entry_line_by_line_AVG_15() {
        ItemId shared = ABOUT.get(0);
        AccessPart part = Asked.part(FILE, CONCERNED)
                .reviews(reviews(Optional.empty()))
                .disclosures(List.of(
                        new Disclosed("Reclassering Voorbeeld", Optional.empty(), List.of(shared), Asked.TODAY)))
                .build();
        RightsRequest request = Asked.request(RightKind.ACCESS, CONCERNED).build();
        AccessExtract extract = new Access("Huis Voorbeeld", Asked.DESK)
                .answer(request, Asked.granted(request), List.of(part), Language.NL, Asked.TODAY)
                .get()
                .extract();
        assertThat(extract.entries()).hasSize(ABOUT.size());
        StringBuilder letter = new StringBuilder();
        for (ExtractEntry entry : extract.entries()) {
            letter.append("### ").append(entry.number()).append(". ");
            letter.append(Markdown.text(entry.category().orElseThrow().label(Language.NL)))
                    .append("\n\n");
            entry.says().forEach(line -> line(letter, line.label(), line.says().reveal()));
            line(
                    letter,
                    ExtractText.LABEL_SOURCE.in(Language.NL),
                    entry.source().orElseThrow());
            line(
                    letter,
                    ExtractText.LABEL_GROUND.in(Language.NL),
                    entry.ground().orElseThrow());
            line(
                    letter,
                    ExtractText.LABEL_SINCE.in(Language.NL),
                    Days.in(Language.NL, entry.since().orElseThrow()));
            line(
                    letter,
                    ExtractText.LABEL_RECIPIENTS.in(Language.NL),
                    entry.recipients().isEmpty()
                            ? ExtractText.LABEL_NO_RECIPIENTS.in(Language.NL)
                            : "Reclassering Voorbeeld (01-03-2027)");
            line(letter, ExtractText.LABEL_PURPOSE.in(Language.NL), "het doel");
            letter.append('\n');
        }
        assertThat(extract.entries().stream()
                        .filter(entry -> !entry.recipients().isEmpty()))
                .as("told of what was disclosed and of nothing else")
                .hasSize(1);
        String heading = "## " + Markdown.text(ExtractText.ENTRIES.in(Language.NL)) + "\n\n";
        String limits = Markdown.text(ExtractText.LIMITS.in(Language.NL)) + "\n\n";
        String kept = Markdown.text(ExtractText.KEPT.in(Language.NL)) + "\n\n";
        assertThat(extract.markdown()).contains(heading + letter + limits + kept);
        assertThat(extract.markdown())
                .startsWith("# ")
                .doesNotContain(Markdown.text(ExtractText.NOTHING.in(Language.NL)));
    }

    private static void line(StringBuilder letter, String label, String says) {
        letter.append("- ")
                .append(Markdown.text(label))
                .append(": ")
                .append(Markdown.text(says))
                .append('\n');
    }

    private static RightsDecision erasure(List<ItemId> items) {
        return RightsDecision.builder()
                .request(Asked.request(RightKind.ERASURE, CONCERNED).build())
                .outcome(RightsOutcome.GRANTED)
                .items(items)
                .by(Asked.officialOf("gem"))
                .on(Asked.TODAY)
                .why(Asked.WHY)
                .told(FreeText.of("Gewist."))
                .build();
    }

    /** What everything but one of them refers to, and what the resources of the plan are for. */
    private static List<ItemId> references(CaseFile file, ItemId except) {
        Stream<ItemId> appraised = file.items().stream()
                .filter(item ->
                        item.content() instanceof Appraisal && !item.id().equals(except))
                .flatMap(item -> ((Appraisal) item.content()).restsOn().stream());
        Stream<ItemId> agreed = file.plan().stream()
                .flatMap(plan -> plan.agreements().stream())
                .filter(agreement -> !agreement.id().equals(except))
                .flatMap(agreement -> agreement.restsOn().stream());
        Stream<ItemId> needed = file.plan().stream()
                .flatMap(plan -> plan.resources().stream())
                .flatMap(resource -> resource.neededFor().stream());
        Stream<ItemId> followed = file.results().stream()
                .filter(result -> !result.id().equals(except))
                .flatMap(result -> result.restsOn().stream());
        return Stream.of(appraised, agreed, needed, followed)
                .flatMap(ids -> ids)
                .toList();
    }

    private static Set<ItemId> ids(CaseFile file) {
        Set<ItemId> ids = new HashSet<>();
        file.items().forEach(item -> ids.add(item.id()));
        file.plan().ifPresent(plan -> plan.agreements().forEach(agreement -> ids.add(agreement.id())));
        file.results().forEach(result -> ids.add(result.id()));
        return ids;
    }

    @Test
    void each_that_is_erased_is_gone_with_every_reference_to_it_and_nothing_else_is_AVG_17() {
        for (ItemId gone : ids(FILE)) {
            CaseFile next = new NextCase(FILE, erasure(List.of(gone))).make();
            Set<ItemId> left = ids(FILE);
            left.remove(gone);
            assertThat(ids(next)).as(gone.value()).isEqualTo(left);
            assertThat(references(next, gone))
                    .as(gone.value())
                    .isEqualTo(references(FILE, gone).stream()
                            .filter(id -> !id.equals(gone))
                            .toList());
        }
    }

    @Test
    void a_plan_without_agreements_is_no_plan() {
        List<ItemId> all = PLAN.agreements().stream().map(Agreement::id).toList();
        assertThat(new NextCase(FILE, erasure(all)).make().plan()).isEmpty();
        assertThat(new NextCase(FILE, erasure(all.subList(1, all.size())))
                        .make()
                        .plan()
                        .orElseThrow()
                        .agreements())
                .hasSize(1);
    }

    @Test
    void each_source_and_each_recipient_is_told_of_what_it_had_and_of_nothing_else_AVG_19() {
        List<ItemId> erased = List.copyOf(ids(FILE));
        Disclosed one = new Disclosed(
                "Reclassering Voorbeeld", Optional.empty(), List.of(erased.get(0)), Asked.TODAY.minusDays(3));
        List<RightsMessage> messages = new Messages(FILE, erasure(erased), List.of(one)).make();
        assertThat(messages)
                .filteredOn(message -> message.role() == MessageRole.RECIPIENT)
                .singleElement()
                .satisfies(message -> {
                    assertThat(message.to()).isEqualTo("Reclassering Voorbeeld");
                    assertThat(List.copyOf(message.items())).containsExactly(erased.get(0));
                });
        for (ItemId id : erased) {
            ParticipantId supplier = supplier(id);
            assertThat(messages)
                    .filteredOn(message -> message.role() == MessageRole.SOURCE)
                    .filteredOn(message -> message.items().contains(id))
                    .singleElement()
                    .satisfies(message -> assertThat(message.participant()).contains(supplier));
        }
    }

    private static ParticipantId supplier(ItemId id) {
        return Stream.of(
                        FILE.items().stream()
                                .filter(item -> item.id().equals(id))
                                .map(Item::labels),
                        PLAN.agreements().stream()
                                .filter(agreement -> agreement.id().equals(id))
                                .map(Agreement::labels),
                        FILE.results().stream()
                                .filter(result -> result.id().equals(id))
                                .map(Result::labels))
                .flatMap(labels -> labels)
                .findFirst()
                .orElseThrow()
                .supplier();
    }
}
