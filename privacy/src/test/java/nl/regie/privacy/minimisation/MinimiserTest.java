package nl.regie.privacy.minimisation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.core.arbitrary.CaseArbitraries;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.casefile.CaseKind;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.ConditionKind;
import nl.regie.core.item.Content;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.Ground;
import nl.regie.core.item.GroundKind;
import nl.regie.core.item.Item;
import nl.regie.core.item.Labels;
import nl.regie.core.item.Note;
import nl.regie.core.item.Release;
import nl.regie.core.item.SupplierCondition;
import nl.regie.core.person.FreeText;
import nl.regie.core.person.Person;
import nl.regie.core.person.Position;
import nl.regie.core.plan.Agreement;
import nl.regie.core.plan.Result;
import nl.regie.core.problem.Appraisal;
import nl.regie.core.role.CaseRole;
import nl.regie.core.support.Health;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.privacy.disclosure.DisclosureOutcome;
import nl.regie.privacy.json.MinimisedCaseJson;
import org.junit.jupiter.api.Test;

/** Attribute by attribute, what a recipient is told of a case (PRIV-4, PRIV-5, PRIV-16, PRIV-21). */
class MinimiserTest {

    private static final CaseFile FILE = Neighbour.FILE;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private static ShownCase shown(Minimiser minimiser, CaseFile file, ParticipantId to) {
        return minimiser.minimise(file, Gates.request(to)).file().shown();
    }

    private static Minimiser only(String... ids) {
        Set<ItemId> let = Neighbour.ids(ids);
        return Gates.of(id -> let.contains(id) ? DisclosureOutcome.MAY_DISCLOSE : DisclosureOutcome.WITHHOLD);
    }

    private static ReceiptLine line(Minimised minimised, String id) {
        return minimised.receipt().lines().stream()
                .filter(line -> line.item().equals(new ItemId(id)))
                .findFirst()
                .orElseThrow();
    }

    private static CaseFile with(Item... more) {
        return CaseFile.builder()
                .copyOf(FILE)
                .items(Stream.concat(FILE.items().stream(), Stream.of(more)).toList())
                .build();
    }

    private static Labels labels(String subject, String supplier, Release... releases) {
        return Labels.builder()
                .category(DataCategory.GUIDANCE_AND_CARE)
                .subject(new PersonId(subject))
                .supplier(new ParticipantId(supplier))
                .ground(Ground.builder().kind(GroundKind.WGS_1_5).build())
                .firstProcessed(LocalDate.of(2026, 2, 4))
                .releases(List.of(releases))
                .build();
    }

    private static Item note(String subject, String supplier, Release... releases) {
        return new Item(new ItemId("n"), labels(subject, supplier, releases), new Note(FreeText.of("Verzonnen.")));
    }

    private static Release release(String to, LocalDate on) {
        return new Release(new ParticipantId(to), new PersonId("w4"), on);
    }

    @Test
    void only_the_minimiser_makes_what_can_be_handed_out() {
        assertThat(MinimisedCase.class.getDeclaredConstructors())
                .allMatch(
                        made -> !Modifier.isPublic(made.getModifiers()) && !Modifier.isProtected(made.getModifiers()));
        assertThat(Minimised.class.getDeclaredConstructors())
                .allMatch(
                        made -> !Modifier.isPublic(made.getModifiers()) && !Modifier.isProtected(made.getModifiers()));
        assertThat(Modifier.isFinal(MinimisedCase.class.getModifiers())).isTrue();
    }

    @Test
    void once_something_is_shown_it_is_told_whose_case_it_is_and_under_which_law() {
        ShownHead head = shown(only("i12"), FILE, Neighbour.BOARD).head().orElseThrow();
        assertThat(head.id()).isEqualTo(FILE.id());
        assertThat(head.kind()).isEqualTo(CaseKind.PERSON);
        assertThat(head.regime()).isEqualTo(FILE.regime());
        assertThat(head.house()).isEqualTo(FILE.house());
        assertThat(head.area()).isEmpty();
        assertThat(shown(Gates.closed(), FILE, Neighbour.BOARD).head()).isEmpty();
    }

    /** Of the head of the case nothing else is in the text: no phase, theme, municipality, level, date of a step or name of a person. */
    @Test
    void what_has_no_labels_is_not_told() {
        String json = new String(
                MinimisedCaseJson.write(only("i12")
                        .minimise(FILE, Gates.request(Neighbour.BOARD))
                        .file()),
                UTF_8);
        assertThat(json)
                .isEqualTo(
                        "{\"format\":\"nl.regie.minimised-case\",\"version\":\"1.0\",\"recipient\":\"o1\",\"purpose\":\"discuss\","
                                + "\"asOf\":\"2030-01-01\",\"case\":{\"id\":\"ZVH-2026-0147\",\"kind\":\"person\",\"regime\":\"wgs-case-meeting\","
                                + "\"house\":{\"id\":\"flevoland\",\"name\":\"Zorg- en Veiligheidshuis Voorbeeld\",\"region\":{\"code\":\"VR25\","
                                + "\"name\":\"Flevoland\"}}},\"items\":[{\"id\":\"i1\",\"labels\":{\"category\":\"housing\",\"subject\":\"p1\","
                                + "\"supplier\":\"o1\",\"firstProcessed\":\"2026-01-16\"},\"housing\":{\"situation\":\"eviction-threatens\","
                                + "\"since\":\"2025-12-01\"}}],\"roles\":[{\"person\":\"p2\",\"participant\":\"o1\",\"role\":\"process-director\"},"
                                + "{\"person\":\"p3\",\"participant\":\"o1\",\"role\":\"case-director\",\"finallyAccountable\":true}],"
                                + "\"participants\":[{\"id\":\"o1\",\"organisation\":{\"type\":\"executive-board\",\"name\":\""
                                + FILE.participant(Neighbour.BOARD)
                                        .orElseThrow()
                                        .organisation()
                                        .name()
                                + "\"}}],\"persons\":[{\"id\":\"p1\",\"position\":\"concerned\"},{\"id\":\"p2\",\"position\":\"professional\"},"
                                + "{\"id\":\"p3\",\"position\":\"professional\"}]}");
    }

    @Test
    void the_area_is_told_once_something_about_it_is_shown() {
        CaseFile file = Neighbour.AREA;
        String about = file.items().get(0).id().value();
        Item contact = file.items().stream()
                .filter(item -> item.labels().subject().isPresent())
                .findFirst()
                .orElseThrow();
        Agreement agreement = file.plan().orElseThrow().agreements().get(0);
        assertThat(shown(only(about), file, Neighbour.BOARD)
                        .head()
                        .orElseThrow()
                        .area())
                .contains(new ShownArea(
                        file.area().orElseThrow().name(),
                        file.area().orElseThrow().within()));
        assertThat(shown(only(agreement.id().value()), file, agreement.who())
                        .head()
                        .orElseThrow()
                        .area())
                .isPresent();
        ShownCase other = shown(only(contact.id().value()), file, Neighbour.BOARD);
        assertThat(other.items()).hasSize(1);
        assertThat(other.head().orElseThrow().area()).isEmpty();
    }

    @Test
    void free_text_is_shown_if_it_was_released_for_the_recipient_by_that_day() {
        Health released = (Health)
                shown(only("i14"), FILE, Neighbour.BOARD).items().get(0).content();
        Health stripped = (Health)
                shown(only("i14"), FILE, Neighbour.POLICE).items().get(0).content();
        assertThat(released.note()).isPresent();
        assertThat(stripped.note()).isEmpty();
        assertThat(stripped.kind()).isEqualTo(released.kind());
        assertThat(line(only("i14").minimise(FILE, Gates.request(Neighbour.BOARD)), "i14")
                        .wordsWithheld())
                .isFalse();
        assertThat(line(only("i14").minimise(FILE, Gates.request(Neighbour.POLICE)), "i14")
                        .wordsWithheld())
                .isTrue();
    }

    @Test
    void a_note_is_nothing_without_its_words() {
        CaseFile silent = with(note("p1", "gem", release("pol", DAY)));
        Minimised minimised = only("n").minimise(silent, Gates.request(Neighbour.BOARD));
        assertThat(minimised.file().shown().items()).isEmpty();
        assertThat(line(minimised, "n").outcome()).isEqualTo(ReceiptOutcome.WITHHELD);
        assertThat(line(minimised, "n").rule()).isEqualTo(Minimisation.FREE_TEXT);
        assertThat(shown(only("n"), silent, Neighbour.POLICE).items()).hasSize(1);
    }

    @Test
    void what_names_somebody_who_is_not_in_the_case_is_withheld() {
        for (Item item : List.of(note("p9", "gem", release("gem", DAY)), note("p1", "ggd", release("gem", DAY)))) {
            Minimised minimised = only("n").minimise(with(item), Gates.request(Neighbour.BOARD));
            assertThat(line(minimised, "n").rule()).isEqualTo(Minimisation.UNRESOLVED);
            assertThat(line(minimised, "n").outcome()).isEqualTo(ReceiptOutcome.WITHHELD);
        }
    }

    @Test
    void the_conditions_of_the_supplier_travel_along() {
        ShownCase shown = shown(only("i8"), FILE, Neighbour.BOARD);
        ShownCondition condition = shown.items().get(0).labels().conditions().get(0);
        assertThat(condition.participants()).containsExactly(new ParticipantId("o1"), new ParticipantId("o3"));
        assertThat(shown.participants()).hasSize(3);
    }

    /** An appraisal rests on a judicial and a health item (PRIV-21). */
    @Test
    void what_rests_on_something_withheld_is_withheld() {
        assertThat(shown(only("i21", "i9"), FILE, Neighbour.BOARD).items())
                .noneMatch(item -> item.content() instanceof Appraisal);
        Minimised minimised = only("i21", "i14").minimise(FILE, Gates.request(Neighbour.BOARD));
        assertThat(line(minimised, "i21").rule()).isEqualTo(Minimisation.RESTS_ON);
        ShownCase whole = shown(only("i21", "i9", "i14"), FILE, Neighbour.BOARD);
        Appraisal appraisal = (Appraisal) whole.items().get(2).content();
        assertThat(appraisal.restsOn()).containsExactly(new ItemId("i1"), new ItemId("i2"));
    }

    @Test
    void what_rests_on_what_rests_on_something_withheld_is_withheld_too() {
        Appraisal base = (Appraisal) FILE.item(new ItemId("i21")).orElseThrow().content();
        Item above = new Item(
                new ItemId("top"),
                labels("p1", "gem"),
                new Appraisal(base.question(), base.answer(), base.on(), List.of(new ItemId("i21")), Optional.empty()));
        assertThat(shown(only("top", "i21", "i9", "i14"), with(above), Neighbour.BOARD)
                        .items())
                .hasSize(4);
        assertThat(shown(only("top", "i21", "i9"), with(above), Neighbour.BOARD).items())
                .hasSize(1);
    }

    @Test
    void two_that_rest_on_each_other_are_shown_together_or_not_at_all() {
        Appraisal base = (Appraisal) FILE.item(new ItemId("i21")).orElseThrow().content();
        Content on =
                new Appraisal(base.question(), base.answer(), base.on(), List.of(new ItemId("y")), Optional.empty());
        Content back =
                new Appraisal(base.question(), base.answer(), base.on(), List.of(new ItemId("x")), Optional.empty());
        CaseFile file = with(
                new Item(new ItemId("x"), labels("p1", "gem"), on),
                new Item(new ItemId("y"), labels("p1", "gem"), back));
        assertThat(shown(only("x", "y"), file, Neighbour.BOARD).items()).hasSize(2);
        assertThat(shown(only("x"), file, Neighbour.BOARD).items()).isEmpty();
    }

    /** Agreement a2 is carried out by the housing corporation and rests on item i12 (PRIV-5, P). */
    @Test
    void an_agreement_is_shown_to_whoever_carries_it_out_and_to_others_with_what_it_rests_on() {
        ShownAgreement own =
                shown(only("a2"), FILE, Neighbour.HOUSING).agreements().get(0);
        assertThat(own.restsOn()).isEmpty();
        assertThat(own.who()).isEqualTo(new ParticipantId("o1"));
        assertThat(own.what()).isEmpty();
        assertThat(own.intendedResult()).isEmpty();
        assertThat(shown(only("a2"), FILE, Neighbour.BOARD).agreements()).isEmpty();
        ShownCase based = shown(only("a2", "i12"), FILE, Neighbour.BOARD);
        assertThat(based.agreements().get(0).restsOn()).containsExactly(new ItemId("i1"));
        assertThat(based.agreedOn()).isEqualTo(FILE.plan().map(plan -> plan.agreedOn()));
        assertThat(shown(only("i12"), FILE, Neighbour.BOARD).agreedOn()).isEmpty();
    }

    @Test
    void who_is_finally_accountable_is_told_with_an_agreement_and_own_people_always() {
        assertThat(shown(only("i12"), FILE, Neighbour.POLICE).roles())
                .extracting(ShownRole::role)
                .containsExactly(CaseRole.NOTIFIER);
        assertThat(shown(only("i12", "a2"), FILE, Neighbour.POLICE).roles())
                .extracting(ShownRole::role)
                .containsExactly(CaseRole.CASE_DIRECTOR, CaseRole.NOTIFIER);
    }

    @Test
    void the_question_of_the_notifier_is_told_if_it_was_released_for_the_recipient() {
        Minimiser released = only("i12").releasing(List.of(release("gem", Gates.LATER)));
        assertThat(shown(released, FILE, Neighbour.BOARD).head().orElseThrow().question())
                .contains(FILE.notification().aim());
        assertThat(shown(released, FILE, Neighbour.POLICE).head().orElseThrow().question())
                .isEmpty();
        Minimiser tomorrow = only("i12").releasing(List.of(release("gem", Gates.LATER.plusDays(1))));
        assertThat(shown(tomorrow, FILE, Neighbour.BOARD).head().orElseThrow().question())
                .isEmpty();
    }

    @Test
    void persons_go_by_the_name_that_the_caller_gives() {
        ShownCase shown = shown(only("i11").naming(person -> "x-" + person), FILE, Neighbour.BOARD);
        assertThat(shown.persons())
                .extracting(ShownPerson::id)
                .contains(new PersonId("x-p1"), new PersonId("x-p3"))
                .doesNotContain(new PersonId("x-p2"));
        assertThat(shown.persons().get(1).position()).isEqualTo(Position.DIRECT_CIRCLE);
    }

    @Test
    void two_persons_by_one_name_are_refused_and_so_is_a_name_that_may_be_a_citizen_service_number() {
        assertThatThrownBy(() -> shown(only("i11").naming(person -> "same"), FILE, Neighbour.BOARD))
                .isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> shown(only("i12").naming(person -> "999900006"), FILE, Neighbour.BOARD))
                .isInstanceOf(MalformedValueException.class)
                .hasMessageNotContaining("999900006");
    }

    @Test
    void what_is_still_open_is_withheld_and_the_receipt_says_so() {
        Minimised minimised = Gates.of(id -> DisclosureOutcome.OPEN).minimise(FILE, Gates.request(Neighbour.BOARD));
        assertThat(minimised.file().shown().head()).isEmpty();
        assertThat(minimised.receipt().lines()).hasSize(27).allMatch(line -> line.outcome() == ReceiptOutcome.OPEN);
        assertThat(minimised.receipt().basis()).isEqualTo(Gates.BASIS);
    }

    @Test
    void nothing_is_taken_that_was_not_let_through_by_its_own_labels() {
        Item item = FILE.item(new ItemId("i12")).orElseThrow();
        Minimisation closed = Gates.closed().begin(FILE, Gates.request(Neighbour.BOARD));
        assertThatThrownBy(() -> closed.take(item)).isInstanceOf(IllegalStateException.class);
        closed.offer(item.id(), item.labels());
        assertThatThrownBy(() -> closed.take(item)).isInstanceOf(IllegalStateException.class);
        Minimisation open = Gates.open().begin(FILE, Gates.request(Neighbour.BOARD));
        open.offer(item.id(), labels("p1", "gem"));
        assertThatThrownBy(() -> open.take(item)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> open.offer(item.id(), item.labels())).isInstanceOf(MalformedValueException.class);
    }

    /** What people type is known by its type, whatever kind of content holds it and by whichever name (PRIV-16). */
    private static List<Object> attributes(Content content, boolean typed) {
        List<Object> attributes = new ArrayList<>();
        for (RecordComponent component : content.getClass().getRecordComponents()) {
            try {
                Object value = component.getAccessor().invoke(content);
                Object bare = value instanceof Optional<?> some && some.isPresent() ? some.get() : value;
                boolean isTyped = component.getGenericType().getTypeName().contains(FreeText.class.getName());
                if (isTyped == typed && !Optional.empty().equals(bare)) {
                    attributes.add(bare);
                }
            } catch (ReflectiveOperationException impossible) {
                throw new AssertionError(impossible);
            }
        }
        return attributes;
    }

    @Test
    void every_kind_of_content_is_shown_without_its_words() {
        List<Content> contents = CaseArbitraries.samples(60)
                .flatMap(file -> file.items().stream())
                .map(Item::content)
                .toList();
        assertThat(contents.stream().map(Content::getClass).distinct())
                .hasSize(Content.class.getPermittedSubclasses().length);
        for (Content content : contents) {
            List<Object> typed = attributes(content, true);
            assertThat(Redaction.words(content).stream().toList()).isEqualTo(typed);
            if (!typed.isEmpty() && !(content instanceof Note)) {
                Content left = Redaction.withoutWords(content);
                assertThat(left).hasSameClassAs(content);
                assertThat(attributes(left, true)).isEmpty();
                assertThat(attributes(left, false)).isEqualTo(attributes(content, false));
            }
        }
    }

    @Test
    void the_words_of_a_condition_and_the_result_of_a_case_are_shown_only_if_they_were_released() {
        SupplierCondition condition = new SupplierCondition(
                ConditionKind.OTHER, List.of(), Optional.empty(), Optional.of(FreeText.of("Verzonnen voorwaarde.")));
        Content housing = FILE.item(new ItemId("i12")).orElseThrow().content();
        for (boolean released : List.of(true, false)) {
            Labels labels = Labels.builder()
                    .copyOf(labels("p1", "gem"))
                    .category(DataCategory.HOUSING)
                    .addConditions(condition)
                    .releases(released ? List.of(release("gem", DAY)) : List.of())
                    .build();
            ShownCase shown = shown(only("c"), with(new Item(new ItemId("c"), labels, housing)), Neighbour.BOARD);
            assertThat(shown.items().get(0).labels().conditions().get(0).words().isPresent())
                    .isEqualTo(released);
            Result result = new Result(
                    new ItemId("r"), labels, DAY, FreeText.of("Verzonnen resultaat."), List.of(new ItemId("i12")));
            CaseFile file =
                    CaseFile.builder().copyOf(FILE).results(List.of(result)).build();
            ShownCase resulted = shown(only("i12", "r"), file, Neighbour.BOARD);
            assertThat(resulted.results()).hasSize(released ? 1 : 0);
            if (released) {
                assertThat(resulted.results().get(0).id()).isEqualTo(new ItemId("i2"));
                assertThat(resulted.results().get(0).outcome()).isEqualTo(result.outcome());
                assertThat(resulted.results().get(0).restsOn()).containsExactly(new ItemId("i1"));
            }
        }
    }

    @Test
    void persons_are_told_by_position_and_without_the_reason_why_they_are_in_the_case() {
        ShownCase shown = shown(Gates.open(), FILE, Neighbour.BOARD);
        assertThat(shown.persons()).extracting(ShownPerson::position).contains(Position.DIRECT_CIRCLE);
        assertThat(FILE.persons()).anyMatch(person -> person.necessity().isPresent());
        String json = new String(
                MinimisedCaseJson.write(Gates.open()
                        .minimise(FILE, Gates.request(Neighbour.BOARD))
                        .file()),
                UTF_8);
        FILE.persons().stream()
                .map(Person::necessity)
                .flatMap(Optional::stream)
                .forEach(necessity -> assertThat(json).doesNotContain(necessity.reveal()));
    }
}
