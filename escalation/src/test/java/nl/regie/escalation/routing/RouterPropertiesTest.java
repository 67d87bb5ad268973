package nl.regie.escalation.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.regie.core.Given;
import nl.regie.core.casefile.AccessLine;
import nl.regie.core.fact.Fact;
import nl.regie.core.fact.FactType;
import nl.regie.core.fact.Facts;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.profile.Profile;
import nl.regie.core.rule.Decision;
import nl.regie.escalation.json.ShippedModels;
import nl.regie.escalation.model.EscalationFacts;
import nl.regie.escalation.model.EscalationLevel;
import nl.regie.escalation.model.EscalationModel;
import nl.regie.escalation.proof.SoundModel;

/** What holds of routing for any facts and any history (ESC-3). */
class RouterPropertiesTest {

    private static final Instant START = Instant.parse("2026-01-05T08:00:00Z");
    private static final DecidedBy SOMEBODY = new DecidedBy(Given.OFFICIAL, Given.BOARD, Optional.empty());

    @Provide
    Arbitrary<SoundModel> models() {
        return Arbitraries.of(ShippedModels.ALL);
    }

    @Provide
    Arbitrary<Situation> situations() {
        Arbitrary<List<Integer>> values = Arbitraries.integers()
                .between(0, 4)
                .list()
                .ofSize(EscalationFacts.CATALOGUE.facts().size());
        Arbitrary<Optional<LocalDate>> day = Arbitraries.integers()
                .between(0, 60)
                .map(LocalDate.of(2026, 1, 1)::plusDays)
                .optional();
        return Combinators.combine(values, day, day, day)
                .as((chosen, notified, judged, planned) ->
                        new Situation(facts(chosen), notified, judged, planned, Optional.of(20_000)));
    }

    @SuppressWarnings("unchecked")
    private static Facts facts(List<Integer> chosen) {
        Facts.Builder facts = Facts.of(EscalationFacts.CATALOGUE);
        for (int i = 0; i < chosen.size(); i++) {
            Fact<?> fact = EscalationFacts.CATALOGUE.facts().get(i);
            int value = chosen.get(i);
            if (value == 1) {
                facts.denied(fact, List.of());
            } else if (value > 1 && fact.type() == FactType.CODE) {
                facts.known((Fact<String>) fact, fact.codes().get(value - 2), List.of());
            } else if (value > 2) {
                facts.known((Fact<Boolean>) fact, true, List.of());
            }
        }
        return facts.build();
    }

    /** What somebody might do next: 0 learns, 1 moves, 2 does a duty, 3 follows the advice. */
    private record Deed(int kind, int choice, int seconds, Situation situation) {}

    @Provide
    Arbitrary<List<Deed>> deeds() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(0, 3_000_000),
                        situations())
                .as(Deed::new)
                .list()
                .ofMaxSize(12);
    }

    @Property(tries = 200)
    void replaying_a_history_gives_the_same_answers_as_stepping_through_it(
            @ForAll("models") SoundModel sound,
            @ForAll AccessLine line,
            @ForAll("situations") Situation first,
            @ForAll("deeds") List<Deed> deeds) {
        Router router = Router.of(sound, Profile.NATIONAL);
        List<RoutingEvent> events = new ArrayList<>();
        Entered entered = new Entered(START, line, first);
        events.add(entered);
        Track track = router.start(entered);
        List<Decision<Routing>> stepped = new ArrayList<>(List.of(router.decide(track, START)));
        for (Deed deed : deeds) {
            RoutingEvent event = event(sound.model(), track, stepped.get(stepped.size() - 1), deed);
            events.add(event);
            track = router.step(track, event);
            stepped.add(router.decide(track, event.at()));
        }
        assertThat(Router.of(sound, Profile.NATIONAL).replay(events)).isEqualTo(stepped);
    }

    private static RoutingEvent event(EscalationModel model, Track track, Decision<Routing> advice, Deed deed) {
        Instant at = track.at().plusSeconds(deed.seconds());
        List<EscalationLevel> levels = model.levels();
        EscalationLevel here = model.level(track.level()).orElseThrow();
        return switch (deed.kind()) {
            case 0 -> new Learnt(at, deed.situation());
            case 1 -> {
                int place = levels.indexOf(here) + 1 + deed.choice() % (levels.size() - 1);
                yield new Moved(at, levels.get(place % levels.size()).id(), SOMEBODY);
            }
            case 2 ->
                new DutyDone(
                        at,
                        here.duties().get(deed.choice() % here.duties().size()).id());
            default ->
                advice.outcome().moves()
                        ? new Moved(at, advice.outcome().code(), SOMEBODY)
                        : new Learnt(at, deed.situation());
        };
    }

    /** A rule that sends a case holds however the unknown facts turn out; so does staying, once it is decided. */
    @Property(tries = 500)
    void more_knowledge_never_overturns_what_was_decided(
            @ForAll("models") SoundModel sound,
            @ForAll @IntRange(max = 9) int level,
            @ForAll("situations") Situation situation,
            @ForAll("situations") Situation more) {
        Router router = Router.of(sound, Profile.NATIONAL);
        String from = sound.model()
                .levels()
                .get(level % sound.model().levels().size())
                .id();
        Decision<Routing> before = router.decide(new Track(from, START, situation, List.of(), START), START);
        Situation fuller = Situation.builder()
                .copyOf(situation)
                .facts(filled(situation.facts(), more.facts()))
                .build();
        Decision<Routing> after = router.decide(new Track(from, START, fuller, List.of(), START), START);
        if (before.outcome().movement() == Movement.UNDECIDED) {
            assertThat(before.missing()).isNotEmpty();
        } else {
            assertThat(after.outcome().code()).isEqualTo(before.outcome().code());
        }
    }

    @SuppressWarnings("unchecked")
    private static Facts filled(Facts facts, Facts more) {
        Facts.Builder fuller = facts.change();
        for (Fact<?> fact : EscalationFacts.CATALOGUE.facts()) {
            if (facts.isUnknown(fact) && more.isDenied(fact)) {
                fuller.denied(fact, List.of());
            } else if (facts.isUnknown(fact) && !more.isUnknown(fact)) {
                fuller.known(
                        (Fact<Object>) fact, more.value((Fact<Object>) fact).orElseThrow(), List.of());
            }
        }
        return fuller.build();
    }

    /** A sound model has a place for each case: following the advice on the same facts ends, and ends where the case stays. */
    @Property(tries = 300)
    void following_the_advice_on_the_same_facts_comes_to_rest(
            @ForAll("models") SoundModel sound,
            @ForAll @IntRange(max = 9) int level,
            @ForAll("situations") Situation situation) {
        Router router = Router.of(sound, Profile.NATIONAL);
        String here = sound.model()
                .levels()
                .get(level % sound.model().levels().size())
                .id();
        int moves = 0;
        while (true) {
            Routing routing = router.decide(new Track(here, START, situation, List.of(), START), START)
                    .outcome();
            if (routing.movement() != Movement.BY_RULE) {
                break;
            }
            here = routing.code();
            assertThat(++moves).isLessThan(sound.model().levels().size());
        }
    }
}
