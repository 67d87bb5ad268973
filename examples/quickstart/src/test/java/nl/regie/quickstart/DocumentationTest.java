package nl.regie.quickstart;

import static nl.regie.core.text.Language.EN;
import static nl.regie.core.text.Language.NL;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.regie.core.casefile.AccessLine;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.casefile.CaseKind;
import nl.regie.core.casefile.Extensions;
import nl.regie.core.casefile.Notification;
import nl.regie.core.competence.StepOutcome;
import nl.regie.core.competence.StepRequest;
import nl.regie.core.complexity.ComplexityAssessment;
import nl.regie.core.complexity.ComplexityOutcome;
import nl.regie.core.complexity.FactQuestion;
import nl.regie.core.condition.Within;
import nl.regie.core.document.Checked;
import nl.regie.core.fact.Fact;
import nl.regie.core.fact.FactCatalogue;
import nl.regie.core.fact.Facts;
import nl.regie.core.fact.Truth;
import nl.regie.core.id.CaseId;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.intervention.MeasureCatalogue;
import nl.regie.core.intervention.MixAssessment;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.Ground;
import nl.regie.core.item.GroundKind;
import nl.regie.core.item.Item;
import nl.regie.core.item.Labels;
import nl.regie.core.json.CaseJson;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.life.Event;
import nl.regie.core.life.Phase;
import nl.regie.core.life.Regime;
import nl.regie.core.life.Step;
import nl.regie.core.monitoring.ClosingReview;
import nl.regie.core.monitoring.PlanWatch;
import nl.regie.core.offence.ProcedureStage;
import nl.regie.core.organisation.Organisation;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.organisation.Participation;
import nl.regie.core.organisation.StatutoryTask;
import nl.regie.core.person.Bsn;
import nl.regie.core.person.CitizenNumber;
import nl.regie.core.person.FreeText;
import nl.regie.core.person.Person;
import nl.regie.core.person.Position;
import nl.regie.core.place.Municipality;
import nl.regie.core.place.MunicipalityCode;
import nl.regie.core.place.SafetyHouse;
import nl.regie.core.place.SafetyRegion;
import nl.regie.core.profile.Profile;
import nl.regie.core.rule.Basis;
import nl.regie.core.rule.Decision;
import nl.regie.core.rule.Explanation;
import nl.regie.core.rule.Finding;
import nl.regie.core.rule.Rule;
import nl.regie.core.rule.RuleId;
import nl.regie.core.source.Source;
import nl.regie.core.table.Seat;
import nl.regie.core.text.Language;
import nl.regie.core.text.Text;
import nl.regie.core.topx.Candidate;
import nl.regie.core.topx.RemovalOutcome;
import nl.regie.core.topx.ShippedCriteria;
import nl.regie.core.topx.TopX;
import nl.regie.core.validation.CaseValidator;
import nl.regie.core.violation.InvalidDocumentException;
import nl.regie.core.violation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of the README and the guide compile, run, and are these. */
class DocumentationTest {

    private static final Path ROOT = Path.of("../..");

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private void checking(Path path) throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        Validation<Seq<Violation>, Checked<CaseFile>> result = CaseJson.TYPE.check(bytes);
        if (result.isInvalid()) {
            for (Violation violation : result.getError()) {
                out.println(violation.path() + ": " + violation.message(NL) + " " + violation.help(NL));
            }
        } else {
            CaseFile file = result.get().value();
            out.println(file.id() + ", fase: " + file.phase().label(NL) + ", items: "
                    + file.items().size());
        }
    }

    private static Phase taking(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] taken = CaseJson.TYPE.take(in);
            CaseFile file = InvalidDocumentException.orElseThrow(CaseJson.TYPE.check(taken))
                    .value();
            return file.phase();
        }
    }

    @Test
    void a_case_file_is_checked() throws IOException {
        checking(Path.of("cases/neighbour.json"));
        checking(Path.of("broken/nobody-accountable.json"));
        assertThat(printed())
                .contains("ZVH-2026-0147, fase: in uitvoering, items: ")
                .contains("$.roles: ");
        assertThat(taking(Path.of("cases/neighbour.json"))).isEqualTo(Phase.IN_EXECUTION);
    }

    @Test
    void a_case_is_made() {
        LocalDate notified = LocalDate.of(2026, 1, 12);
        Participation police = Participation.builder()
                .id(new ParticipantId("pol"))
                .organisation(new Organisation(OrganisationType.POLICE, "Politie Voorbeeld", Optional.empty()))
                .task(new StatutoryTask("Politiewet 2012", "3"))
                .commissioned(false)
                .from(notified)
                .admitted(true)
                .build();
        Labels labels = Labels.builder()
                .category(DataCategory.BSN)
                .subject(new PersonId("p1"))
                .supplier(police.id())
                .ground(Ground.builder().kind(GroundKind.WGS_1_5).build())
                .firstProcessed(notified)
                .build();
        CaseFile file = CaseFile.builder()
                .id(new CaseId("ZVH-2026-1"))
                .kind(CaseKind.PERSON)
                .regime(Regime.WGS_CASE_MEETING)
                .house(new SafetyHouse("voorbeeld", "Huis Voorbeeld", new SafetyRegion("VR25", "Flevoland")))
                .municipality(
                        new Municipality(new MunicipalityCode("0034"), LocalDate.of(1984, 1, 1), Optional.empty()))
                .addParticipants(police)
                .addPersons(Person.builder()
                        .id(new PersonId("p1"))
                        .position(Position.CONCERNED)
                        .build())
                .addPersons(Person.builder()
                        .id(new PersonId("w1"))
                        .position(Position.PROFESSIONAL)
                        .worksFor(police.id())
                        .build())
                .notification(Notification.builder()
                        .line(AccessLine.POLICE_AND_PROSECUTION)
                        .by(police.id())
                        .on(notified)
                        .aim(FreeText.of("Samen een aanpak vinden."))
                        .personInformed(true)
                        .build())
                .addEvents(Event.builder()
                        .on(notified)
                        .step(Step.NOTIFY)
                        .by(new DecidedBy(new PersonId("w1"), police.id(), Optional.empty()))
                        .reason(FreeText.of("Herhaalde overlast."))
                        .build())
                .addItems(new Item(new ItemId("i1"), labels, new CitizenNumber(Bsn.of("999900006"))))
                .build();
        byte[] json = CaseJson.TYPE.write(file);
        assertThat(CaseValidator.violations(file)).isEmpty();
        assertThat(CaseJson.TYPE.check(json).get().value()).isEqualTo(file);

        CaseFile coloured = CaseFile.builder()
                .copyOf(file)
                .extensions(Extensions.of(Map.of("nl.voorbeeld.kleur", "\"groen\"")))
                .build();
        assertThat(CaseJson.TYPE.check(CaseJson.TYPE.write(coloured)).get().value())
                .isEqualTo(coloured);
    }

    @Test
    void a_rule_decides() {
        FactCatalogue.Builder facts = FactCatalogue.builder();
        Fact<Long> domains = facts.count("domains.open", new Text("open leefgebieden", "open life domains"));
        FactCatalogue catalogue = facts.build();
        Rule rule = Rule.builder()
                .id(new RuleId("CPLX-1.domains"))
                .version(1)
                .source(Source.on2020("1", "CPLX-1"))
                .says(new Text(
                        "er zijn problemen op meer dan één leefgebied",
                        "there are problems on more than one life domain"))
                .when(new Within(domains, Optional.of(2L), Optional.empty()))
                .build();
        Finding finding = rule.apply(Facts.of(catalogue)
                .known(domains, 3L, List.of(new ItemId("i1")))
                .build());
        Decision<Truth> decision = Decision.of(
                finding.truth(),
                List.of(finding),
                new Basis("example", "1", "national", "1"),
                LocalDate.of(2026, 3, 1));
        Explanation.in(Language.EN).of(decision).forEach(out::println);
        assertThat(printed())
                .contains("there are problems on more than one life domain")
                .contains("i1");
    }

    private static CaseFile sample(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("cases", name + ".json"));
        return InvalidDocumentException.orElseThrow(CaseJson.TYPE.check(bytes)).value();
    }

    @Test
    void a_case_is_assessed() throws IOException {
        CaseFile file = sample("zsm-rotterdam");
        LocalDate asOf = LocalDate.of(2026, 11, 19);
        Profile profile = Profile.NATIONAL;
        ComplexityAssessment assessment = profile.complexityTest().assess(file, asOf);
        out.println(assessment.complexity().outcome().label(EN));
        Explanation.in(EN).of(assessment.complexity()).forEach(out::println);
        for (FactQuestion question : assessment.questions()) {
            out.println(
                    "ask " + question.holders() + ": " + question.fact().label().in(EN));
        }
        for (Seat seat : profile.table().assess(file, asOf).missing()) {
            out.println("missing since " + seat.missingSince().orElseThrow() + ": " + seat.callsFor());
        }
        assertThat(printed()).contains("not to be decided yet", "ask [", "missing since 2026-11-19: [");
    }

    @Test
    void a_plan_is_watched() throws IOException {
        CaseFile file = sample("neighbour");
        LocalDate asOf = LocalDate.of(2026, 5, 20);
        Profile profile = Profile.NATIONAL;
        MixAssessment mix = profile.mixTest(MeasureCatalogue.NATIONAL).assess(file, asOf, ComplexityOutcome.COMPLEX);
        mix.remarks().forEach(remark -> out.println(remark.kind().label(EN) + " " + remark.measures()));
        PlanWatch watch = profile.planMonitor().watch(file, asOf);
        watch.attention()
                .forEach(point -> out.println(point.kind().label(EN) + " " + point.on() + " " + point.items()));
        ClosingReview closing = ClosingReview.of(file, asOf);
        out.println("no result yet of " + closing.withoutResult());
        assertThat(printed()).contains("progress to discuss 2026-05-20 [a2]", "no result yet of [a3, a4]");
    }

    @Test
    void a_step_is_judged() throws IOException {
        CaseFile file = sample("neighbour");
        LocalDate asOf = LocalDate.of(2026, 11, 19);
        Profile profile = Profile.NATIONAL;
        StepRequest request = StepRequest.builder()
                .step(Step.CLOSE)
                .on(asOf)
                .by(new DecidedBy(new PersonId("w1"), new ParticipantId("gem"), Optional.empty()))
                .build();
        Decision<StepOutcome> decision = profile.stepGuard().judge(file, request);
        Explanation.in(EN).of(decision).forEach(out::println);
        assertThat(printed()).contains("ROLE-5.public; WGS 2.31(8)");
    }

    @Test
    void a_list_proposes() throws IOException {
        CaseFile file = sample("top600-amsterdam");
        LocalDate asOf = LocalDate.of(2025, 12, 31);
        TopX topX = InvalidDocumentException.orElseThrow(TopX.of(ShippedCriteria.TOP600, "national", "2026.1"));
        Set<ProcedureStage> complete = EnumSet.of(ProcedureStage.ARREST, ProcedureStage.CONVICTION);
        Candidate candidate =
                Candidate.of(file, new PersonId("p1"), asOf, complete).orElseThrow();
        Explanation.in(EN).of(topX.test(candidate, asOf)).forEach(out::println);
        topX.propose(List.of(candidate), asOf)
                .peek(proposal -> out.println(proposal.candidates().size() + " proposed"))
                .peekLeft(refused -> out.println(refused.message(EN)));
        assertThat(printed()).contains("TOPX-1.top600-arrest", " proposed");
    }

    @Test
    void a_case_file_stays_on_a_judgement_of_its_own() throws IOException {
        CaseFile file = sample("top600-amsterdam");
        Profile profile = Profile.NATIONAL;
        LocalDate leftOn = LocalDate.of(2026, 9, 28);
        LocalDate asOf = LocalDate.of(2026, 9, 30);
        Decision<RemovalOutcome> after = profile.afterRemoval().judge(file, leftOn, asOf);
        assertThat(after.outcome()).isEqualTo(RemovalOutcome.STAYS); // so it was decided on the day of the removal
        assertThat(after.missing()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/guide.md"})
    void the_examples_are_these(String document) throws IOException {
        Snippets.of(document).standIn(DocumentationTest.class);
    }

    /** The run and test commands each stand alone, as whoever copies them expects. */
    @ParameterizedTest
    @ValueSource(strings = {"## Run it", "## Test it"})
    void a_heading_is_followed_by_one_command(String heading) throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        String section = readme.substring(readme.indexOf(heading));
        section = section.substring(0, section.indexOf("\n## ", 1));
        String[] parts = section.split("```", -1);
        assertThat(parts).hasSize(3);
        assertThat(parts[1].strip().lines()).hasSize(1).allMatch(line -> line.startsWith("mvn "));
    }
}
