package nl.regie.conformance.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.fact.Fact;
import nl.regie.core.fact.Facts;
import nl.regie.core.organisation.Participation;
import nl.regie.core.rule.Decision;
import nl.regie.escalation.access.Notifying;
import nl.regie.escalation.clock.DutchTime;
import nl.regie.escalation.clock.Holidays;
import nl.regie.escalation.clock.Term;
import nl.regie.escalation.clock.WorkingCalendar;
import nl.regie.escalation.custody.ClockKind;
import nl.regie.escalation.custody.ClockProfile;
import nl.regie.escalation.custody.CustodyClock;
import nl.regie.escalation.json.ShippedModels;
import nl.regie.escalation.model.EscalationFacts;
import nl.regie.escalation.proof.SoundModel;
import nl.regie.escalation.routing.Router;
import nl.regie.escalation.routing.Routing;
import nl.regie.escalation.routing.Situation;
import nl.regie.escalation.routing.Track;
import nl.regie.escalation.zsm.ZsmAnswerRequest;
import nl.regie.escalation.zsm.ZsmGuard;

/** Where a case goes and by when: notifying, the clocks of custody, terms, ZSM and routing. */
final class EscalationOperations {

    static final Map<String, Operation> ALL = Map.of(
            "notify", EscalationOperations::notifying,
            "clock", EscalationOperations::clock,
            "term", EscalationOperations::term,
            "holidays", EscalationOperations::holidays,
            "zsm-answer", EscalationOperations::zsm,
            "route", EscalationOperations::route);

    private static final List<ClockProfile> CLOCKS =
            List.of(ClockProfile.SINCE_2017, ClockProfile.BEFORE_2017, ClockProfile.SETTLEMENT_2016);

    private EscalationOperations() {}

    private static JsonNode notifying(Asked question) {
        return ValueWriter.decision(Notifying.decide(
                question.get("participation", Participation.class), question.get("on", LocalDate.class)));
    }

    private static JsonNode clock(Asked question) {
        String profile = question.find("clocks", String.class).orElse("law-since-2017");
        Instant start = question.get("start", Instant.class);
        CustodyClock clock = CLOCKS.stream()
                .filter(each -> each.id().equals(profile))
                .findFirst()
                .flatMap(each -> each.start(question.get("kind", ClockKind.class), start))
                .orElseThrow(() -> new RefusedQuestion("no such clock in " + profile));
        ObjectNode answer = ValueWriter.object();
        answer.put("deadline", clock.deadline().toString());
        question.find("at", Instant.class).ifPresent(at -> {
            answer.put("over", clock.isOver(at));
            answer.put("countedMinutes", clock.counted(at).toMinutes());
        });
        return answer;
    }

    private static WorkingCalendar calendar(Asked question) {
        return question.find("holidays", Holidays.class)
                .map(WorkingCalendar::of)
                .orElse(WorkingCalendar.NATIONAL);
    }

    private static JsonNode term(Asked question) {
        WorkingCalendar calendar = calendar(question);
        Term term = question.get("term", Term.class);
        ObjectNode answer = ValueWriter.object();
        question.find("from", LocalDate.class)
                .ifPresent(from -> answer.put("ends", calendar.plus(from, term).toString()));
        question.find("fromInstant", Instant.class)
                .ifPresent(from -> answer.put("ends", calendar.plus(from, term).toString()));
        return answer;
    }

    private static JsonNode holidays(Asked question) {
        Holidays holidays = question.find("holidays", Holidays.class).orElse(Holidays.NATIONAL);
        return ValueWriter.object().set("days", ValueWriter.dates(holidays.in(question.get("year", Integer.class))));
    }

    private static JsonNode zsm(Asked question) {
        return ValueWriter.decision(ZsmGuard.of("national", "2026.1")
                .judge(question.find("case", CaseFile.class), question.get("request", ZsmAnswerRequest.class)));
    }

    private static JsonNode route(Asked question) {
        String id = question.get("model", String.class);
        SoundModel model = ShippedModels.ALL.stream()
                .filter(each -> each.model().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RefusedQuestion("no model " + id));
        Instant arrived = question.find("arrived", LocalDate.class)
                .map(DutchTime::startOf)
                .orElseGet(() -> question.get("at", Instant.class));
        Track track = new Track(
                question.get("level", String.class),
                arrived,
                Situation.of(facts(question.node("facts"))),
                question.all("done", String.class),
                arrived);
        Decision<Routing> decision =
                Router.of(model, question.profile()).decide(track, question.get("at", Instant.class));
        return answer(decision);
    }

    private static ObjectNode answer(Decision<Routing> decision) {
        Routing routing = decision.outcome();
        ObjectNode answer = ValueWriter.decision(decision);
        answer.put("outcome", routing.movement().code());
        answer.put("level", routing.level().id());
        answer.set("direction", ValueWriter.write(routing.direction()));
        answer.put("newDisclosure", routing.newDisclosure());
        ArrayNode duties = answer.putArray("duties");
        routing.duties().forEach(due -> {
            ObjectNode each = duties.addObject();
            each.put("duty", due.duty().id());
            each.put("state", due.state().code());
            each.set("deadline", ValueWriter.write(due.deadline()));
        });
        return answer;
    }

    private static Facts facts(JsonNode told) {
        Facts.Builder facts = Facts.of(EscalationFacts.CATALOGUE);
        told.properties().forEach(entry -> {
            Fact<?> fact = EscalationFacts.CATALOGUE
                    .find(entry.getKey())
                    .orElseThrow(() -> new RefusedQuestion("no fact " + entry.getKey()));
            tell(facts, fact, entry.getValue());
        });
        return facts.build();
    }

    @SuppressWarnings("unchecked") // the type of a fact says what its value is
    private static void tell(Facts.Builder facts, Fact<?> fact, JsonNode value) {
        if (value.isNull()) {
            facts.denied(fact, List.of());
        } else if (value.isBoolean()) {
            facts.known((Fact<Boolean>) fact, value.booleanValue(), List.of());
        } else {
            facts.known((Fact<String>) fact, value.asText(), List.of());
        }
    }
}
