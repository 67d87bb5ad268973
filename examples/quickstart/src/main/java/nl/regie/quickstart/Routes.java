package nl.regie.quickstart;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.profile.Profile;
import nl.regie.core.rule.Decision;
import nl.regie.escalation.clock.DutchTime;
import nl.regie.escalation.model.EscalationModel;
import nl.regie.escalation.proof.SoundModel;
import nl.regie.escalation.routing.CaseFacts;
import nl.regie.escalation.routing.Router;
import nl.regie.escalation.routing.Routing;
import nl.regie.escalation.routing.Situation;
import nl.regie.escalation.routing.Track;

/** Where cases go by one escalation model. Nobody has observed anything of them, so what is not in the file is unknown. */
final class Routes {

    private final EscalationModel model;
    private final Router router;
    private final CaseFacts facts;

    Routes(SoundModel model, Profile profile) {
        this.model = model.model();
        this.router = Router.of(model, profile);
        this.facts = CaseFacts.of(profile);
    }

    EscalationModel model() {
        return model;
    }

    /** The decision at the beginning of a day; none of a case that had not come in or is no longer open, or if the model does not hold. */
    Optional<Decision<Routing>> of(CaseFile file, LocalDate asOf) {
        boolean early = asOf.isBefore(file.notification().on());
        boolean other = file.level()
                .map(level -> level.model().equals(model.id())
                        && model.level(level.level()).isEmpty())
                .orElse(false);
        if (early || other || !file.phase().isOpen() || !model.holdsOn(asOf)) {
            return Optional.empty();
        }
        Situation situation = facts.read(file, List.of(), Optional.empty(), asOf);
        Track track = router.track(file, situation, asOf);
        Instant now = DutchTime.startOf(asOf);
        return Optional.of(router.decide(track, now));
    }
}
