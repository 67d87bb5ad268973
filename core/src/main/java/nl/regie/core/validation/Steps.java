package nl.regie.core.validation;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.item.Item;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.life.Event;
import nl.regie.core.life.Life;
import nl.regie.core.life.Life.Misstep;
import nl.regie.core.life.Phase;
import nl.regie.core.life.Regime;
import nl.regie.core.life.Step;
import nl.regie.core.organisation.Participation;
import nl.regie.core.organisation.ParticipationClass;
import nl.regie.core.organisation.ParticipationTable;
import nl.regie.core.person.Person;
import nl.regie.core.person.Position;
import nl.regie.core.plan.Agreement;
import nl.regie.core.plan.Result;
import nl.regie.core.problem.Theme;
import nl.regie.core.violation.Found;

/** The life of the case: each step allowed, in order, and taken by whoever may take it (CASE-2, CASE-8, ROLE-5). */
final class Steps {

    private Steps() {}

    static void check(Inspection inspection) {
        List<Event> events = inspection.caseFile.events();
        List<Regime> regimes = Life.regimes(events, inspection.caseFile.regime());
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
            At by = At.ROOT.of("events", i).of("by");
            decided(inspection, events.get(i).by(), by);
            if (regimes.get(i).isWgs()) {
                competent(inspection, events.get(i), regimes.get(i), by);
                consented(inspection, events.get(i), At.ROOT.of("events", i));
            }
        }
        for (int i = 0; i < inspection.caseFile.decisions().size(); i++) {
            At by = At.ROOT.of("decisions", i).of("by");
            decided(inspection, inspection.caseFile.decisions().get(i).by(), by);
        }
        boolean radicalisation = inspection.caseFile.themes().contains(Theme.RADICALISATION);
        if (radicalisation && inspection.caseFile.regime() != Regime.RADICALISATION_ACT) {
            inspection.tell(
                    CaseCode.RADICALISATION_REGIME,
                    At.ROOT.of("regime"),
                    Found.terms(List.of(inspection.caseFile.regime())));
        }
    }

    /** Whoever decides is a professional, of the organ for which he decides or with its mandate. */
    private static void decided(Inspection inspection, DecidedBy by, At at) {
        Person person = inspection.person(by.person());
        if (person == null) {
            return; // told as a reference
        }
        if (person.position() != Position.PROFESSIONAL) {
            inspection.tell(CaseCode.NOT_A_PROFESSIONAL, at.of("person"), "person");
        } else if (by.mandate().isEmpty()
                && person.worksFor().filter(organ -> !organ.equals(by.organ())).isPresent()) {
            inspection.tell(CaseCode.WITHOUT_MANDATE, at.of("organ"));
        }
    }

    private static void competent(Inspection inspection, Event event, Regime regime, At at) {
        Participation organ = inspection.participant(event.by().organ());
        if (organ == null) {
            return;
        }
        boolean placed = event.step() == Step.NOTIFY && regime == Regime.WGS_LIST;
        Optional<String> article =
                placed ? Optional.of("2.32(2)") : event.step().onlyPublicBy();
        if (article.isPresent() && !isPublic(organ, event.on())) {
            inspection.tell(
                    CaseCode.STEP_ONLY_PUBLIC, at.of("organ"), event.step().code(), article.get());
        } else if (!inspection.participates(organ, event.on())) {
            inspection.tell(CaseCode.STEP_BY_THIRD, at.of("organ"), event.step().code());
        }
    }

    /** Whoever consents to using data again supplied some of them. Of a case that was erased nobody can tell any more who did. */
    private static void consented(Inspection inspection, Event event, At at) {
        CaseFile file = inspection.caseFile;
        boolean erased =
                file.events().stream().anyMatch(later -> later.step() == Step.DELETE || later.step() == Step.ANONYMISE);
        boolean other = event.step() == Step.REUSE
                && event.consentOf().filter(by -> !supplied(file, by)).isPresent();
        if (other && !erased) {
            inspection.tell(CaseCode.CONSENT_OF_OTHER, at.of("consentOf"));
        }
    }

    private static boolean supplied(CaseFile file, ParticipantId by) {
        return Stream.of(
                        file.items().stream().map(Item::labels),
                        file.plan().stream()
                                .flatMap(plan -> plan.agreements().stream())
                                .map(Agreement::labels),
                        file.results().stream().map(Result::labels))
                .flatMap(labels -> labels)
                .anyMatch(labels -> labels.supplier().equals(by));
    }

    private static boolean isPublic(Participation organ, LocalDate date) {
        return organ.takesPartOn(date)
                && ParticipationTable.classify(organ, date).capacity() == ParticipationClass.PUBLIC;
    }
}
