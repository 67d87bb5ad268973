package nl.regie.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.casefile.Level;
import nl.regie.core.complexity.ComplexityOutcome;
import nl.regie.core.id.CaseId;
import nl.regie.core.id.ItemId;
import nl.regie.core.json.CaseJson;
import nl.regie.core.place.MunicipalityCode;
import nl.regie.core.profile.Profile;
import nl.regie.core.rule.Decision;
import nl.regie.core.rule.Explanation;
import nl.regie.core.text.Language;
import nl.regie.core.violation.InvalidDocumentException;
import nl.regie.escalation.agenda.AgendaPlanner;
import nl.regie.escalation.agenda.AgendaProposal;
import nl.regie.escalation.agenda.AgendaSettings;
import nl.regie.escalation.agenda.AgendaTable;
import nl.regie.escalation.agenda.WaitingCase;
import nl.regie.escalation.clock.DutchTime;
import nl.regie.escalation.clock.Term;
import nl.regie.escalation.clock.WorkingCalendar;
import nl.regie.escalation.custody.ClockKind;
import nl.regie.escalation.custody.ClockProfile;
import nl.regie.escalation.custody.CustodyClock;
import nl.regie.escalation.json.EscalationModelJson;
import nl.regie.escalation.json.ShippedModels;
import nl.regie.escalation.model.EscalationFacts;
import nl.regie.escalation.model.EscalationModel;
import nl.regie.escalation.picture.CasePath;
import nl.regie.escalation.picture.ModelPicture;
import nl.regie.escalation.proof.Proof;
import nl.regie.escalation.proof.SoundModel;
import nl.regie.escalation.routing.CaseFacts;
import nl.regie.escalation.routing.DueDuty;
import nl.regie.escalation.routing.Observation;
import nl.regie.escalation.routing.Router;
import nl.regie.escalation.routing.Routing;
import nl.regie.escalation.routing.Situation;
import nl.regie.escalation.routing.Track;
import org.junit.jupiter.api.Test;

/** The examples of the guide to escalation compile, run, and are these. */
class EscalationDocumentationTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    private final LocalDate today = LocalDate.of(2026, 5, 20);

    private static CaseFile sample() throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("cases/neighbour.json"));
        return InvalidDocumentException.orElseThrow(CaseJson.TYPE.check(bytes)).value();
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_case_is_routed() throws IOException {
        CaseFile file = sample();
        Profile profile = Profile.NATIONAL;
        SoundModel model = ShippedModels.NATIONAL;
        List<Observation> observed =
                List.of(Observation.yes(EscalationFacts.STAGNATES, today.minusDays(2), new ItemId("i20")));
        Situation situation = CaseFacts.of(profile).read(file, observed, Optional.of(226_000), today);
        Router router = Router.of(model, profile);
        Track track = router.track(file, situation, today);
        Decision<Routing> decision = router.decide(track, DutchTime.startOf(today));
        Explanation.in(Language.EN).of(decision).forEach(out::println);
        for (DueDuty due : decision.outcome().duties()) {
            String what = due.duty().says().in(Language.EN);
            due.deadline()
                    .ifPresent(end -> out.println(
                            what + ", before " + end.atZone(DutchTime.ZONE).toLocalDateTime()));
        }
        assertThat(printed()).contains("national", ", before 2026-");
    }

    @Test
    void a_model_is_proved() {
        byte[] json = EscalationModelJson.TYPE.write(ShippedModels.AVE.model());
        EscalationModel model = InvalidDocumentException.orElseThrow(EscalationModelJson.TYPE.check(json))
                .value();
        Proof.of(model).peek(sound -> out.println(sound + " can be used")).mapError(found -> {
            found.forEach(violation -> out.println(violation.message(Language.EN)));
            return found;
        });
        assertThat(printed()).contains("can be used");
    }

    @Test
    void time_is_counted() {
        Instant arrival = Instant.parse("2026-05-20T20:00:00Z"); // ten in the evening in the Netherlands
        LocalDate lastDay = WorkingCalendar.NATIONAL.plus(today, Term.workingDays(2));
        CustodyClock holding =
                ClockProfile.SINCE_2017.start(ClockKind.HOLDING, arrival).orElseThrow();
        Instant deadline = holding.deadline(); // midnight to nine does not count
        Duration left = holding.left(arrival.plusSeconds(3_600));

        assertThat(lastDay).isEqualTo("2026-05-22");
        assertThat(deadline).isEqualTo("2026-05-21T11:00:00Z");
        assertThat(left).isEqualTo(Duration.ofHours(5));
    }

    @Test
    void an_agenda_is_proposed() {
        WaitingCase waiting = WaitingCase.builder()
                .id(new CaseId("ZVH-2026-1"))
                .municipality(new MunicipalityCode("0599"))
                .acuteDanger(false)
                .focus(true)
                .complexity(ComplexityOutcome.COMPLEX)
                .since(today.minusWeeks(7))
                .deferrals(1)
                .build();
        AgendaTable table =
                AgendaTable.builder().id("general").on(today).capacity(6).build();
        AgendaProposal proposal = AgendaPlanner.of(AgendaSettings.NATIONAL, "national", "2026.1")
                .propose(today, List.of(table), List.of(waiting));
        proposal.agendas()
                .get(0)
                .items()
                .forEach(item -> out.println(item.id() + ": " + item.ground().label(Language.EN)));
        assertThat(printed()).contains("ZVH-2026-1: ");
    }

    @Test
    void a_model_is_drawn() {
        EscalationModel model = ShippedModels.NATIONAL.model();
        CasePath path = new CasePath(List.of(
                new Level(model.id(), "front-line", today), new Level(model.id(), "safety-house", today.plusWeeks(3))));
        ModelPicture picture = ModelPicture.of(model, path, Language.NL);
        String svg = picture.svg();
        String table = picture.markdown();
        assertThat(svg).startsWith("<svg");
        assertThat(table).contains("|");
    }

    @Test
    void the_examples_are_these() throws IOException {
        Snippets.of("docs/escalation.md").standIn(EscalationDocumentationTest.class);
    }
}
