package nl.regie.escalation.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.regie.core.fact.Fact;
import nl.regie.core.fact.Facts;
import nl.regie.core.profile.Profile;
import nl.regie.escalation.json.ShippedModels;
import nl.regie.escalation.model.EscalationFacts;
import nl.regie.escalation.model.PlanOutcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each clause of the shipped models, on both sides (ON 6; facts 1.5; ESC-5). Facts that are not named are denied. */
class NationalRoutingTest {

    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
    private static final Router NATIONAL = Router.of(ShippedModels.NATIONAL, Profile.NATIONAL);
    private static final Router AVE = Router.of(ShippedModels.AVE, Profile.NATIONAL);
    private static final Router LADDER = Router.of(ShippedModels.MIDDEN_NEDERLAND, Profile.NATIONAL);

    private static String goes(Router router, String from, String facts) {
        Facts.Builder told = Facts.of(EscalationFacts.CATALOGUE);
        List<String> yes = facts == null ? List.of() : List.of(facts.split(" ", -1));
        List<String> named = new ArrayList<>(yes);
        for (Fact<?> fact : EscalationFacts.CATALOGUE.facts()) {
            boolean known = named.remove(fact.name());
            if (fact == EscalationFacts.PLAN_RESULT && known) {
                told.known(EscalationFacts.PLAN_RESULT, PlanOutcome.REACHED.code(), List.of());
            } else if (known) {
                tell(told, fact);
            } else {
                told.denied(fact, List.of());
            }
        }
        assertThat(named).isEmpty();
        Track track = new Track(from, NOW, Situation.of(told.build()), List.of(), NOW);
        return router.decide(track, NOW).outcome().code();
    }

    @SuppressWarnings("unchecked")
    private static void tell(Facts.Builder told, Fact<?> fact) {
        told.known((Fact<Boolean>) fact, true, List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "front-line,,front-line",
        "front-line,complexity.complex,safety-house",
        "front-line,list.listed,safety-house",
        "front-line,priority.urgent-problem,safety-house",
        "front-line,cooperation.stagnates,local-table",
        "front-line,cooperation.several-chains,local-table",
        "front-line,safety.threat,local-table",
        "front-line,safety.unrest,local-table",
        "front-line,complexity.complex plan.result,front-line",
        "front-line,complexity.complex plan.result safety.threat,safety-house",
        "front-line,complexity.penal-dominates,front-line",
        "local-table,,front-line",
        "local-table,cooperation.several-chains,local-table",
        "local-table,safety.threat,local-table",
        "local-table,complexity.complex,safety-house",
        "local-table,list.listed,safety-house",
        "local-table,cooperation.stagnates,safety-house",
        "local-table,place.crosses-borders,safety-house",
        "local-table,expertise.special,safety-house",
        "local-table,safety.unrest,safety-house",
        "local-table,prosecution.to-be-discussed,with-prosecution",
        "local-table,prosecution.to-be-discussed complexity.complex,with-prosecution",
        "safety-house,,local-table",
        "safety-house,complexity.complex,safety-house",
        "safety-house,complexity.complex plan.result,local-table",
        "safety-house,complexity.complex plan.result safety.threat,safety-house",
        "safety-house,list.listed plan.result,safety-house",
        "safety-house,place.crosses-borders,safety-house",
        "safety-house,expertise.special,safety-house",
        "safety-house,complexity.complex cooperation.stagnates,administrative",
        "safety-house,safety.unrest,administrative",
        "safety-house,complexity.complex prosecution.to-be-discussed safety.unrest,with-prosecution",
        "administrative,safety.unrest,administrative",
        "administrative,cooperation.stagnates,administrative",
        "administrative,complexity.complex,safety-house",
        "administrative,,safety-house",
        "with-prosecution,prosecution.to-be-discussed,with-prosecution",
        "with-prosecution,complexity.complex,safety-house",
        "with-prosecution,,local-table",
    })
    void the_national_model(String from, String facts, String to) {
        assertThat(goes(NATIONAL, from, facts)).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({
        "ave-1,,ave-1",
        "ave-1,cooperation.several-parties,ave-2",
        "ave-1,safety.unrest,ave-2",
        "ave-1,complexity.complex,ave-2",
        "ave-2,cooperation.several-parties,ave-2",
        "ave-2,,ave-1",
        "ave-2,cooperation.stagnates,ave-3",
        "ave-2,complexity.complex,ave-3",
        "ave-2,safety.threat,ave-3",
        "ave-2,place.crosses-borders,ave-3",
        "ave-2,expertise.special,ave-3",
        "ave-3,safety.threat,ave-3",
        "ave-3,safety.unrest,ave-4",
        "ave-3,cooperation.several-parties,ave-2",
        "ave-4,safety.unrest,ave-4",
        "ave-4,,ave-3",
    })
    void the_four_phases_are_gone_through_one_at_a_time(String from, String facts, String to) {
        assertThat(goes(AVE, from, facts)).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({
        "regular,,regular",
        "regular,cooperation.several-parties,local-pga",
        "regular,cooperation.several-chains,local-pga",
        "regular,complexity.complex complexity.penal-dominates,local-pga",
        "local-pga,complexity.complex,regular",
        "local-pga,complexity.complex cooperation.several-chains,local-pga",
        "local-pga,complexity.complex complexity.penal-dominates,safety-house",
        "safety-house,complexity.complex complexity.penal-dominates,safety-house",
        "safety-house,complexity.complex,local-pga",
        "safety-house,complexity.penal-dominates,local-pga",
    })
    void the_ladder_of_midden_nederland(String from, String facts, String to) {
        assertThat(goes(LADDER, from, facts)).isEqualTo(to);
    }
}
