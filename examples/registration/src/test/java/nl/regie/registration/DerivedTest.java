package nl.regie.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.casefile.Level;
import nl.regie.core.id.CaseId;
import nl.regie.core.item.DataCategory;
import nl.regie.core.source.Source;
import nl.regie.core.text.Language;
import nl.regie.privacy.framework.Purpose;
import nl.regie.privacy.log.LogAction;
import nl.regie.privacy.log.LogPurpose;
import nl.regie.registration.agenda.AgendaView;
import nl.regie.registration.agenda.Agendas;
import nl.regie.registration.derived.Derivations;
import nl.regie.registration.derived.PlanStanding;
import nl.regie.registration.log.CaseLog.Deed;
import nl.regie.registration.register.Change;
import nl.regie.registration.register.EventKind;
import nl.regie.registration.user.Seats;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** What is derived of a case shows to who sees everything it rests on, and to nobody else. */
@SpringBootTest(
        properties = {
            "registration.today=2026-11-25",
            "spring.datasource.url=jdbc:h2:mem:derived;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
        })
@Import(Scenario.class)
class DerivedTest {

    @Autowired
    Scenario scenario;

    @Autowired
    Derivations derivations;

    @Autowired
    Agendas agendas;

    @Autowired
    Seats seats;

    @Test
    void reasons_plan_path_and_agenda_show_once_all_they_rest_on_does_PRIV_21() {
        CaseId id = scenario.inExecution();
        onLevel(id);
        scenario.necessary("casedirector", id, "care", Purpose.CARRY_OUT, DataCategory.IDENTITY_AND_CONTACT);

        assertThat(derivations
                        .assessment(scenario.user("care"), id, Purpose.CARRY_OUT)
                        .findings())
                .isEmpty();
        assertThat(plan(id).agreements()).isEmpty();
        assertThat(path(id)).isEmpty();
        assertThat(onAgenda(id)).isFalse();

        scenario.necessary("casedirector", id, "care", Purpose.CARRY_OUT, DataCategory.GUIDANCE_AND_CARE);

        assertThat(plan(id).agreements()).isNotEmpty();
        assertThat(path(id)).hasValueSatisfying(svg -> assertThat(svg).contains("<svg"));
        assertThat(onAgenda(id)).isTrue();
    }

    private PlanStanding plan(CaseId id) {
        return derivations.plan(scenario.user("care"), id, Purpose.CARRY_OUT);
    }

    private Optional<String> path(CaseId id) {
        return derivations
                .path(scenario.user("care"), id, Purpose.CARRY_OUT, Language.EN)
                .svg();
    }

    private boolean onAgenda(CaseId id) {
        AgendaView agenda = agendas.of(scenario.user("care"));
        return agenda.lines().stream().anyMatch(line -> line.id().equals(id));
    }

    private void onLevel(CaseId id) {
        Deed deed = new Deed(
                LogAction.CHANGE, Optional.empty(), LogPurpose.CASE_MEETING, Source.policy("ESC-3"), List.of());
        Level level = new Level("national", "safety-house", Scenario.TODAY);
        scenario.register.change(
                seats.actor(scenario.user("casedirector"), scenario.file(id)),
                id,
                scenario.stamp(id),
                file -> new Change(
                        EventKind.STEP,
                        deed,
                        List.of(),
                        same -> CaseFile.builder().copyOf(same).level(level).build()));
    }
}
