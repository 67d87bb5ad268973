package nl.regie.privacy.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.regie.core.competence.ActRequest;
import nl.regie.core.competence.PublicAct;
import nl.regie.core.document.DocumentType;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.person.FreeText;
import nl.regie.core.role.OutsideRole;
import nl.regie.core.violation.InvalidDocumentException;
import nl.regie.privacy.result.Degree;
import nl.regie.privacy.result.Feedback;
import nl.regie.privacy.result.FeedbackLedger;
import nl.regie.privacy.result.FeedbackSettings;
import nl.regie.privacy.result.GivenResult;
import nl.regie.privacy.result.LawfulnessTest;
import nl.regie.privacy.result.RecipientKind;
import nl.regie.privacy.result.ResultId;
import nl.regie.privacy.result.ResultRegister;
import nl.regie.privacy.result.ResultRequest;
import nl.regie.privacy.result.ResultUse;
import nl.regie.privacy.result.SupplierAnswer;
import org.assertj.core.api.SoftAssertions;

/** Requests for results and the register of what was given, as documents (PRIV-8, SDK-1). */
class ResultJsonTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private static <T> void roundTrips(DocumentType<T> type, T document) {
        byte[] written = type.write(document);
        T read = InvalidDocumentException.orElseThrow(type.check(written)).value();
        assertThat(read).isEqualTo(document);
        assertThat(type.write(read)).isEqualTo(written);
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(type.schema());
        assertThat(schema.validate(new String(written, UTF_8), InputFormat.JSON))
                .isEmpty();
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 2_000).map(DAY::plusDays);
    }

    private static Arbitrary<List<ParticipantId>> participants() {
        return Arbitraries.integers()
                .between(1, 50)
                .map(i -> new ParticipantId("d" + i))
                .list()
                .ofMaxSize(4)
                .uniqueElements();
    }

    private static Arbitrary<Optional<FreeText>> words() {
        return Arbitraries.strings()
                .all()
                .ofMinLength(1)
                .ofMaxLength(40)
                .filter(text -> {
                    try {
                        FreeText.of(text);
                        return true;
                    } catch (IllegalArgumentException e) {
                        return false;
                    }
                })
                .map(FreeText::of)
                .optional();
    }

    @Provide
    Arbitrary<ResultRequest> requests() {
        Arbitrary<ActRequest> acts = Combinators.combine(
                        days(),
                        participants(),
                        words(),
                        Arbitraries.of(OutsideRole.class).optional())
                .as((on, with, mandate, outside) -> new ActRequest(
                        PublicAct.GIVE_RESULTS_TO_THIRD,
                        on,
                        new DecidedBy(new PersonId("w1"), new ParticipantId("gem"), mandate),
                        with,
                        outside));
        Arbitrary<Optional<Boolean>> judged = Arbitraries.of(true, false).optional();
        Arbitrary<List<SupplierAnswer>> answers = participants()
                .map(all -> all.stream()
                        .map(id -> new SupplierAnswer(id, id.value().length() > 2, DAY))
                        .toList());
        return Combinators.combine(
                        acts,
                        Arbitraries.integers().between(1, 20),
                        Arbitraries.of(ResultUse.class),
                        judged,
                        judged,
                        participants(),
                        answers,
                        judged)
                .as((act, items, use, compatible, necessary, objections, given, met) -> {
                    List<ItemId> ids = new ArrayList<>();
                    for (int i = 1; i <= items; i++) {
                        ids.add(new ItemId("i" + i));
                    }
                    return new ResultRequest(
                            act,
                            new ParticipantId("derde"),
                            items % 2 == 0,
                            ids,
                            use,
                            compatible,
                            necessary,
                            objections,
                            met.map(lawful -> new LawfulnessTest(DAY, lawful)),
                            given,
                            met);
                });
    }

    @Provide
    Arbitrary<ResultRegister> registers() {
        Arbitrary<GivenResult> given = Combinators.combine(
                        days(), Arbitraries.of(RecipientKind.class), days().optional())
                .as((on, kind, until) -> new GivenResult(
                        new ResultId("r"),
                        new ParticipantId("derde"),
                        kind,
                        on,
                        until.filter(end -> !end.isBefore(on))));
        Arbitrary<Feedback> feedback = Combinators.combine(
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.of(Degree.class),
                        Arbitraries.of(Degree.class),
                        words())
                .as((later, effective, useful, reasons) -> new Feedback(
                        new ResultId("r"),
                        DAY.plusDays(2_000 + later),
                        effective,
                        useful,
                        reasons.isEmpty() || later % 2 == 0,
                        reasons));
        return Combinators.combine(given.list().ofMaxSize(8), feedback.list().ofMaxSize(8))
                .as(ResultJsonTest::register);
    }

    /** Each result under an id of its own, and each report of one of them. */
    private static ResultRegister register(List<GivenResult> given, List<Feedback> feedback) {
        List<GivenResult> results = new ArrayList<>();
        for (GivenResult one : given) {
            results.add(new GivenResult(
                    new ResultId("r" + results.size()), one.recipient(), one.kind(), one.on(), one.until()));
        }
        List<Feedback> reports = new ArrayList<>();
        for (Feedback one : results.isEmpty() ? List.<Feedback>of() : feedback) {
            ResultId id = results.get(reports.size() % results.size()).id();
            reports.add(new Feedback(id, one.on(), one.effective(), one.useful(), one.followedUp(), one.reasons()));
        }
        return new ResultRegister(results, reports);
    }

    @Property
    void a_request_is_read_as_it_was_written_and_fits_the_schema(@ForAll("requests") ResultRequest request) {
        roundTrips(ResultJson.REQUEST, request);
    }

    @Property
    void a_register_is_read_as_it_was_written_and_fits_the_schema(@ForAll("registers") ResultRegister register) {
        roundTrips(ResultJson.REGISTER, register);
    }

    /** What was kept owes what it owed. */
    @Property
    void a_register_that_was_read_gives_the_same_ledger(@ForAll("registers") ResultRegister register) {
        ResultRegister read = InvalidDocumentException.orElseThrow(
                        ResultJson.REGISTER.check(ResultJson.REGISTER.write(register)))
                .value();
        LocalDate asOf = DAY.plusYears(7);
        assertThat(FeedbackLedger.of(FeedbackSettings.NATIONAL, read).owed(asOf))
                .isEqualTo(FeedbackLedger.of(FeedbackSettings.NATIONAL, register.results(), register.feedback())
                        .owed(asOf));
    }

    private static List<String> told(DocumentType<?> type, String json) {
        return type.check(json.getBytes(UTF_8))
                .getError()
                .map(violation -> violation.code().code() + " " + violation.path())
                .toJavaList();
    }

    @Example
    void what_does_not_hang_together_is_told_at_its_place() {
        String register = new String(ResultJson.REGISTER.write(DocumentsTest.register()), UTF_8);
        assertThat(told(ResultJson.REGISTER, register.replace("{\"id\":\"r2\"", "{\"id\":\"r1\"")))
                .containsExactly("value.duplicate $.results[1].id");
        assertThat(told(ResultJson.REGISTER, register.replace("{\"result\":\"r2\"", "{\"result\":\"r3\"")))
                .containsExactly("value.contradiction $.feedback[1].result");
        assertThat(told(ResultJson.REGISTER, register.replace("\"on\":\"2026-06-02\"", "\"on\":\"2026-05-31\"")))
                .containsExactly("value.order $.feedback[1].on");
        assertThat(told(ResultJson.REGISTER, register.replaceFirst(",\"reasons\":\"[^}]*\"}", "}")))
                .containsExactly("value.missing-together $.feedback[0].reasons");
        String request = new String(ResultJson.REQUEST.write(DocumentsTest.request()), UTF_8);
        assertThat(told(ResultJson.REQUEST, request.replace("[\"i1\",\"i2\"]", "[]")))
                .containsExactly("value.too-short $.items");
        assertThat(told(ResultJson.REQUEST, request.replace("[\"i1\",\"i2\"]", "[\"i1\",\"i1\"]")))
                .containsExactly("value.duplicate $.items");
        assertThat(told(ResultJson.REQUEST, request.replace("\"decidesWith\":[\"pol\"]", "\"decidesWith\":[\"gem\"]")))
                .containsExactly("value.duplicate $.decidesWith");
    }

    /** What is not judged is left out, and is not a no. */
    @Example
    void what_was_not_judged_is_not_written() {
        ResultRequest open = ResultRequest.builder()
                .copyOf(DocumentsTest.request())
                .necessary(Optional.empty())
                .test(Optional.empty())
                .build();
        assertThat(new String(ResultJson.REQUEST.write(open), UTF_8)).doesNotContain("necessary", "test");
        roundTrips(ResultJson.REQUEST, open);
    }

    /** The jar holds what the forms describe. After a change, copy the new one from {@code target}. */
    @Example
    void the_schemas_are_published() {
        SoftAssertions.assertSoftly(softly -> {
            published(softly, "result-request-1.0.schema.json", ResultJson.REQUEST.schema());
            published(softly, "result-register-1.0.schema.json", ResultJson.REGISTER.schema());
        });
    }

    private static void published(SoftAssertions softly, String file, String text) {
        try (InputStream in = ResultJson.class.getResourceAsStream("/nl/regie/privacy/json/" + file)) {
            Files.writeString(Path.of("target", file), text);
            softly.assertThat(in == null ? "" : new String(in.readAllBytes(), UTF_8))
                    .as(file)
                    .isEqualTo(text);
        } catch (IOException e) {
            throw new AssertionError(file, e);
        }
    }
}
