package nl.regie.core.validation;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import nl.regie.core.life.Event;
import nl.regie.core.life.Life;
import nl.regie.core.life.Life.Misstep;
import nl.regie.core.life.Phase;
import nl.regie.core.life.Regime;
import nl.regie.core.organisation.Participation;
import nl.regie.core.organisation.ParticipationClass;
import nl.regie.core.organisation.ParticipationTable;
import nl.regie.core.person.Position;
import nl.regie.core.problem.Theme;
import nl.regie.core.violation.Found;

/** The life of the case: each step allowed, in order, and taken by whoever may take it (CASE-2, CASE-8, ROLE-5). */
final class Steps {

    private Steps() {}

    static void check(Inspection inspection) {
        List<Event> events = inspection.caseFile.events();
        if (events.isEmpty()) {
            inspection.tell(CaseCode.NO_STEPS, At.ROOT);
        }
        Either<Misstep, Phase> phase = Life.phase(events, inspection.caseFile.regime());
        if (phase.isLeft()) {
            Misstep misstep = phase.getLeft();
            inspection.tell(
                    CaseCode.STEP_NOT_ALLOWED,
                    At.ROOT.of("events", misstep.index()).of("step"),
                    Found.terms(List.of(misstep.step())),
                    misstep.step().code(),
                    misstep.phase().code());
        }
        for (int i = 0; i < events.size(); i++) {
            if (i > 0 && events.get(i).on().isBefore(events.get(i - 1).on())) {
                inspection.tell(
                        CaseCode.STEPS_OUT_OF_ORDER, At.ROOT.of("events", i).of("on"));
            }
            decided(inspection, events.get(i), At.ROOT.of("events", i).of("by"));
        }
        boolean radicalisation = inspection.caseFile.themes().contains(Theme.RADICALISATION);
        if (radicalisation && inspection.caseFile.regime() != Regime.RADICALISATION_ACT) {
            inspection.tell(
                    CaseCode.RADICALISATION_REGIME,
                    At.ROOT.of("regime"),
                    Found.terms(List.of(inspection.caseFile.regime())));
        }
    }

    private static void decided(Inspection inspection, Event event, At at) {
        if (!inspection.isOrUnknown(event.by().person(), Position.PROFESSIONAL)) {
            inspection.tell(CaseCode.NOT_A_PROFESSIONAL, at.of("person"), "person");
        }
        Participation organ = inspection.participant(event.by().organ());
        if (organ == null || !inspection.caseFile.regime().isWgs()) {
            return;
        }
        event.step().onlyPublicBy().ifPresent(article -> {
            if (!isPublic(organ, event.on())) {
                inspection.tell(
                        CaseCode.STEP_ONLY_PUBLIC, at.of("organ"), event.step().code(), article);
            }
        });
    }

    private static boolean isPublic(Participation organ, LocalDate date) {
        return organ.takesPartOn(date)
                && ParticipationTable.classify(organ, date).capacity() == ParticipationClass.PUBLIC;
    }
}
