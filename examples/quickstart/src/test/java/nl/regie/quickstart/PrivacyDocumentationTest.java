package nl.regie.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.complexity.ComplexityAssessment;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.Item;
import nl.regie.core.json.CaseJson;
import nl.regie.core.measurement.HouseTally;
import nl.regie.core.person.Bsn;
import nl.regie.core.profile.Profile;
import nl.regie.core.role.CaseRole;
import nl.regie.core.rule.Explanation;
import nl.regie.core.rule.Finding;
import nl.regie.core.text.Language;
import nl.regie.core.violation.InvalidDocumentException;
import nl.regie.core.violation.Violation;
import nl.regie.privacy.disclosure.CaseHead;
import nl.regie.privacy.disclosure.Disclosure;
import nl.regie.privacy.disclosure.DisclosureRequest;
import nl.regie.privacy.disclosure.Fulfilment;
import nl.regie.privacy.disclosure.Gate;
import nl.regie.privacy.disclosure.Recipient;
import nl.regie.privacy.disclosure.Verdict;
import nl.regie.privacy.framework.Framework;
import nl.regie.privacy.framework.OpenCondition;
import nl.regie.privacy.framework.Purpose;
import nl.regie.privacy.json.MinimisedCaseJson;
import nl.regie.privacy.json.ReceiptJson;
import nl.regie.privacy.json.StreamingMinimiser;
import nl.regie.privacy.log.ActingAs;
import nl.regie.privacy.log.CaseKey;
import nl.regie.privacy.log.DisclosureLog;
import nl.regie.privacy.log.LogActor;
import nl.regie.privacy.log.LogCheck;
import nl.regie.privacy.log.LogEntry;
import nl.regie.privacy.log.LogEvent;
import nl.regie.privacy.log.LogStore;
import nl.regie.privacy.log.LogVerdict;
import nl.regie.privacy.log.LoggedReceipt;
import nl.regie.privacy.log.Seal;
import nl.regie.privacy.matrix.Matrix;
import nl.regie.privacy.matrix.MatrixDocument;
import nl.regie.privacy.matrix.Signatory;
import nl.regie.privacy.minimisation.Minimised;
import nl.regie.privacy.minimisation.Minimiser;
import nl.regie.privacy.minimisation.ShownCase;
import nl.regie.privacy.profile.PrivacyProfile;
import nl.regie.privacy.pseudonym.Domain;
import nl.regie.privacy.pseudonym.HmacKey;
import nl.regie.privacy.pseudonym.KeyRing;
import nl.regie.privacy.pseudonym.Pseudonym;
import nl.regie.privacy.pseudonym.Pseudonymiser;
import nl.regie.privacy.pseudonym.Subject;
import nl.regie.privacy.publication.PublicationSettings;
import nl.regie.privacy.publication.Publisher;
import nl.regie.privacy.publication.YearlyReport;
import nl.regie.privacy.result.FeedbackLedger;
import nl.regie.privacy.result.FeedbackSettings;
import nl.regie.privacy.retention.CasePlan;
import nl.regie.privacy.retention.DeletionPlan;
import nl.regie.privacy.retention.RegisteredCase;
import nl.regie.privacy.retention.Retention;
import nl.regie.privacy.review.Activation;
import nl.regie.privacy.review.Review;
import nl.regie.privacy.review.ReviewOutcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The examples of the guide to privacy compile, run, and are these. */
class PrivacyDocumentationTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    private final LocalDate today = LocalDate.of(2026, 5, 20);
    private final byte[] secret = "not secret at all, an example...".getBytes(StandardCharsets.US_ASCII);

    private byte[] bytes;
    private CaseFile file;

    @BeforeEach
    void read() throws IOException {
        bytes = Files.readAllBytes(Path.of("cases/neighbour.json"));
        file = InvalidDocumentException.orElseThrow(CaseJson.TYPE.check(bytes)).value();
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static Disclosure disclosure() {
        Review review = new Review(
                Disclosure.edition(Framework.WGS),
                "Rechtmatigheidsadviescommissie Voorbeeld",
                LocalDate.of(2026, 1, 12),
                ReviewOutcome.LAWFUL);
        Disclosure disclosure = InvalidDocumentException.orElseThrow(
                Disclosure.of(List.of(Framework.WGS), List.of(), Activation.of(List.of(review))));
        return disclosure;
    }

    private DisclosureRequest request() {
        Fulfilment necessary = Fulfilment.builder()
                .condition(OpenCondition.NECESSITY_JUDGED)
                .by(new PersonId("w3"))
                .organ(new ParticipantId("gem"))
                .on(today)
                .addCategories(DataCategory.HOUSING)
                .build();
        DisclosureRequest request = DisclosureRequest.builder()
                .recipient(Recipient.of(new ParticipantId("om"), new PersonId("w2")))
                .purpose(Purpose.CARRY_OUT)
                .on(today)
                .addFulfilments(necessary)
                .build();
        return request;
    }

    @Test
    void a_gate_decides() {
        Disclosure disclosure = disclosure();
        DisclosureRequest request = request();
        Gate gate = disclosure.to(CaseHead.of(file), request);
        for (Item item : file.items()) {
            Verdict verdict = gate.decide(item.id(), item.labels());
            out.println(item.id() + ": " + verdict.outcome().label(Language.EN) + " " + verdict.open());
        }
        Item housing = file.item(new ItemId("i12")).orElseThrow();
        Explanation.in(Language.EN)
                .of(gate.explain(housing.id(), housing.labels()))
                .forEach(out::println);
        assertThat(printed()).contains("i12: may be disclosed []", "i13: ", "WGS 2.31(6), (7)");
    }

    @Test
    void what_stands_in_the_way_is_told() {
        Disclosure disclosure = InvalidDocumentException.orElseThrow(
                Disclosure.of(List.of(Framework.WGS), List.of(), Activation.of(List.of())));
        for (Violation violation : disclosure.objections(CaseHead.of(file), today)) {
            out.println(violation.path() + ": " + violation.message(Language.EN));
        }
        assertThat(printed()).contains("$: wgs ", "not reviewed");
        assertThat(disclosure().objections(CaseHead.of(file), today)).isEmpty();
    }

    @Test
    void a_case_is_minimised() {
        DisclosureRequest request = request();
        Disclosure disclosure = disclosure();
        Minimiser minimiser = Minimiser.of(disclosure);
        Minimised minimised = minimiser.minimise(file, request);
        byte[] handedOut = MinimisedCaseJson.write(minimised.file()); // for the recipient
        byte[] receipt = ReceiptJson.TYPE.write(minimised.receipt()); // for the controllers
        ShownCase seen = InvalidDocumentException.orElseThrow(MinimisedCaseJson.read(handedOut))
                .value();

        Validation<Seq<Violation>, Minimised> streamed =
                StreamingMinimiser.of(minimiser).minimise(bytes, request);

        ComplexityAssessment assessment = Profile.NATIONAL.complexityTest().assess(file, today);
        List<Finding> findings = minimised.findings(assessment.complexity());

        assertThat(seen).isEqualTo(minimised.file().shown());
        assertThat(seen.items()).hasSize(1);
        assertThat(receipt).isNotEmpty();
        assertThat(streamed.get().file()).isEqualTo(minimised.file());
        assertThat(findings).isEmpty();
    }

    @Test
    void a_pseudonym_is_made_and_a_register_is_looked_through() {
        KeyRing keys = KeyRing.of(List.of(HmacKey.of(1, secret)));
        Pseudonymiser pseudonymiser = Pseudonymiser.of(keys, new Domain("veilig-thuis", "feedback"));
        Pseudonym pseudonym = pseudonymiser.of(new Subject.ByNumber(Bsn.of("999900006")));

        Retention retention = PrivacyProfile.NATIONAL.retentionTest();
        CasePlan plan = retention.plan(RegisteredCase.of(file), today);
        plan.items().forEach(item -> item.deleteOn().ifPresent(day -> out.println(item.item() + " goes on " + day)));
        DeletionPlan due =
                retention.plan(Stream.of(RegisteredCase.of(file)), today); // of a whole register, what is due

        assertThat(pseudonym.keyVersion()).isOne();
        assertThat(due.cases()).isEmpty();
        assertThat(printed()).contains("Optional[i12] goes on 2031-");
    }

    @Test
    void what_is_done_is_logged() {
        LogStore store = new Kept();
        Instant now = Instant.parse("2026-05-20T08:00:00Z");
        Minimised minimised = Minimiser.of(disclosure()).minimise(file, request());
        CaseKey key = CaseKey.of(secret); // one for each case, kept apart from the log
        LogActor director =
                new LogActor(new ParticipantId("gem"), new PersonId("w3"), new ActingAs.InCase(CaseRole.CASE_DIRECTOR));
        DisclosureLog log = DisclosureLog.of(store, 5);
        List<Seal> keptElsewhere = new ArrayList<>();
        for (LogEvent event :
                LoggedReceipt.events(minimised.receipt(), Framework.WGS, file.regime(), now, director, key)) {
            LogEntry entry = log.append(event).getOrElseThrow(head -> new IllegalStateException("the log is busy"));
            keptElsewhere.add(entry.seal());
        }
        LogVerdict verdict = LogCheck.check(Seal.begin("huis-voorbeeld"), store.from(1), keptElsewhere);

        assertThat(keptElsewhere).extracting(Seal::length).containsExactly(1);
        LogEvent logged = store.from(1).iterator().next().event();
        assertThat(logged.items()).containsExactly(new ItemId("i12"));
        assertThat(logged.recipient()).contains(new ParticipantId("om"));
        assertThat(logged.ground().place()).isEqualTo("2.31(6), (7)");
        assertThat(verdict).isInstanceOf(LogVerdict.Whole.class);
    }

    @Test
    void figures_are_published() {
        List<CaseFile> files = List.of(file);
        HouseTally tally = HouseTally.of(files, today);
        FeedbackLedger ledger = FeedbackLedger.of(FeedbackSettings.NATIONAL, List.of(), List.of());
        Publisher publisher = Publisher.of(PublicationSettings.NATIONAL);
        YearlyReport report = YearlyReport.of(2026, List.of("Huis Voorbeeld"), tally, ledger.figures(2026), publisher);
        out.println(report.markdown(Language.NL));
        assertThat(printed()).contains("2026").doesNotContain("ZVH-2026-0147");
    }

    @Test
    void the_matrix_is_put_on_paper() {
        Matrix matrix = InvalidDocumentException.orElseThrow(Matrix.of(Framework.WGS, List.of(), today));
        String page = MatrixDocument.builder()
                .house("Huis Voorbeeld")
                .matrix(matrix)
                .addSignatories(new Signatory("Burgemeester van Voorbeeld", "2.27(1)(e)"))
                .build()
                .html(Language.NL);
        assertThat(page).contains("<html lang=\"nl\"", "Burgemeester van Voorbeeld");
    }

    @Test
    void the_examples_are_these() throws IOException {
        Snippets.of("docs/privacy.md").standIn(PrivacyDocumentationTest.class);
    }

    /** Keeps a log in memory; a real one compares and sets in its database. */
    private static final class Kept implements LogStore {

        private final List<LogEntry> entries = new ArrayList<>();
        private Seal head = Seal.begin("huis-voorbeeld");

        @Override
        public Seal head() {
            return head;
        }

        @Override
        public boolean append(Seal expected, LogEntry entry) {
            if (!head.equals(expected)) {
                return false;
            }
            entries.add(entry);
            head = entry.seal();
            return true;
        }

        @Override
        public Iterable<LogEntry> from(int sequence) {
            return entries.subList(sequence - 1, entries.size());
        }
    }
}
