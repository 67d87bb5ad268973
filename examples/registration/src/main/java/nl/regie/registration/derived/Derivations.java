package nl.regie.registration.derived;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.complexity.ComplexityAssessment;
import nl.regie.core.complexity.ComplexityOutcome;
import nl.regie.core.id.CaseId;
import nl.regie.core.id.ItemId;
import nl.regie.core.monitoring.Attention;
import nl.regie.core.monitoring.PlanWatch;
import nl.regie.core.profile.Profile;
import nl.regie.core.rule.Decision;
import nl.regie.core.rule.Finding;
import nl.regie.core.text.Language;
import nl.regie.core.topx.Qualification;
import nl.regie.escalation.clock.DutchTime;
import nl.regie.escalation.json.ShippedModels;
import nl.regie.escalation.picture.CasePath;
import nl.regie.escalation.picture.ModelPicture;
import nl.regie.escalation.proof.SoundModel;
import nl.regie.escalation.routing.CaseFacts;
import nl.regie.escalation.routing.Router;
import nl.regie.escalation.routing.Routing;
import nl.regie.escalation.routing.Track;
import nl.regie.privacy.framework.Purpose;
import nl.regie.privacy.minimisation.Minimised;
import nl.regie.registration.register.Register;
import nl.regie.registration.today.Today;
import nl.regie.registration.user.Account;
import nl.regie.registration.view.CaseView;
import nl.regie.registration.view.Views;
import org.springframework.stereotype.Component;

/** Afleidingen: asks the library about a case, and hands out what passes through the same door as the case itself. */
@Component
public class Derivations {

    private final Views views;
    private final Register register;
    private final Profile profile;
    private final Today today;

    Derivations(Views views, Register register, Profile profile, Today today) {
        this.views = views;
        this.register = register;
        this.profile = profile;
        this.today = today;
    }

    /** What a user sees of the assessment of a case. It is logged as looking at the case. */
    public Assessment assessment(Account account, CaseId id, Purpose purpose) {
        CaseView view = views.look(account, id, purpose);
        ComplexityAssessment assessed =
                profile.complexityTest().assess(register.get(id).file(), today.day());
        Minimised minimised = view.minimised();
        List<Finding> findings = new ArrayList<>(minimised.findings(assessed.complexity()));
        Stream.of(minimised.findings(assessed.handling()), minimised.findings(assessed.prosecution()))
                .flatMap(List::stream)
                .filter(finding -> !findings.contains(finding))
                .forEach(findings::add);
        return new Assessment(
                view,
                findings,
                minimised.decision(assessed.complexity()),
                minimised.decision(assessed.handling()),
                minimised.decision(assessed.prosecution()));
    }

    /** What a user sees of how the plan stands. It is logged as looking at the case. */
    public PlanStanding plan(Account account, CaseId id, Purpose purpose) {
        CaseView view = views.look(account, id, purpose);
        PlanWatch watch = profile.planMonitor().watch(register.get(id).file(), today.day());
        return new PlanStanding(
                view,
                view.minimised()
                        .derived(
                                watch.agreements(),
                                standing -> List.of(standing.agreement()),
                                (standing, numbers) -> new PlanStanding.Due(
                                        numbers.get(0), standing.by(), standing.status(), standing.daysLate())),
                view.minimised()
                        .derived(
                                watch.attention(),
                                Attention::items,
                                (point, numbers) -> new PlanStanding.Point(point.kind(), point.on(), numbers)));
    }

    /** The path of a case on the model of its house, if the user sees all that the route rests on. It is logged as looking at the case. */
    public PathPicture path(Account account, CaseId id, Purpose purpose, Language language) {
        CaseView view = views.look(account, id, purpose);
        CaseFile file = register.get(id).file();
        Optional<String> svg = file.level()
                .flatMap(level -> ShippedModels.ALL.stream()
                        .filter(model -> model.model().id().equals(level.model()))
                        .findFirst()
                        .flatMap(model -> view
                                .minimised()
                                .derived(
                                        List.of(new CasePath(List.of(level))),
                                        path -> restsOn(model, file),
                                        (path, numbers) -> ModelPicture.of(model.model(), path, language)
                                                .svg())
                                .stream()
                                .findFirst()));
        return new PathPicture(view, svg);
    }

    /** For which purposes a user may see something of a case; that is not logged, as nothing of the case is told. */
    public List<Purpose> purposes(Account account, CaseId id) {
        return views.purposes(account, id);
    }

    /** What a user sees of the test for the list. It is logged as looking at the case. */
    public ListStanding list(Account account, CaseId id, Purpose purpose, Supplier<Decision<Qualification>> test) {
        CaseView view = views.look(account, id, purpose);
        Decision<Qualification> decision = test.get();
        return new ListStanding(
                view, view.minimised().findings(decision), view.minimised().decision(decision));
    }

    /**
     * Anything that was derived of a case, if under one of his or her purposes the user sees all that it rests on. That is logged as looking
     * at the case.
     *
     * @param what what was derived; it must hold no id of anything in the case
     * @param restsOn the items it rests on
     */
    public <T> Optional<T> told(Account account, CaseId id, T what, List<ItemId> restsOn) {
        return views.purposes(account, id).stream()
                .map(purpose -> views.look(account, id, purpose).minimised())
                .flatMap(minimised -> minimised.derived(List.of(what), one -> restsOn, (one, numbers) -> one).stream())
                .findFirst();
    }

    /** The items that the route of a case and its complexity rest on, whichever way they point: what denies it carries it as well. */
    private List<ItemId> restsOn(SoundModel model, CaseFile file) {
        LocalDate day = today.day();
        Router router = Router.of(model, profile);
        Track track = router.track(file, CaseFacts.of(profile).read(file, List.of(), Optional.empty(), day), day);
        Decision<Routing> routed = router.decide(track, DutchTime.startOf(day));
        Decision<ComplexityOutcome> assessed =
                profile.complexityTest().assess(file, day).complexity();
        return Stream.of(routed.findings(), assessed.findings())
                .flatMap(List::stream)
                .flatMap(finding -> finding.evidence().stream())
                .distinct()
                .toList();
    }
}
