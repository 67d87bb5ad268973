package nl.regie.conformance.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.id.PersonId;
import nl.regie.core.organisation.Participation;
import nl.regie.core.person.BirthDate;
import nl.regie.core.rule.Decision;
import nl.regie.core.text.Language;
import nl.regie.core.violation.Violation;
import nl.regie.privacy.right.Access;
import nl.regie.privacy.right.AccessAnswer;
import nl.regie.privacy.right.AccessPart;
import nl.regie.privacy.right.Disclosed;
import nl.regie.privacy.right.ExtensionNotice;
import nl.regie.privacy.right.ExtractEntry;
import nl.regie.privacy.right.RequestOutcome;
import nl.regie.privacy.right.RightsDecision;
import nl.regie.privacy.right.RightsDesk;
import nl.regie.privacy.right.RightsExecution;
import nl.regie.privacy.right.RightsRequest;
import nl.regie.privacy.right.RightsSettings;

/** The person's own rights: whether a request is answered, what access tells, and what carrying out a decision takes. */
final class RightsOperations {

    static final Map<String, Operation> ALL = Map.of(
            "rights-request", question -> withDesk(question, RightsOperations::request),
            "rights-access", question -> withDesk(question, RightsOperations::access),
            "rights-execution", question -> withDesk(question, RightsOperations::execution));

    private RightsOperations() {}

    private static LocalDate asOf(Asked question) {
        return question.get("asOf", LocalDate.class);
    }

    private static JsonNode withDesk(Asked question, BiFunction<Asked, RightsDesk, JsonNode> then) {
        RightsSettings settings =
                question.find("settings", RightsSettings.class).orElse(RightsSettings.NATIONAL);
        Either<Violation, RightsDesk> desk = RightsDesk.of(
                settings, question.get("contactPoint", Participation.class), asOf(question), "national", "2026.1");
        return desk.fold(
                refused -> ValueWriter.object().put("refused", refused.code().code()),
                open -> then.apply(question, open));
    }

    private static Decision<RequestOutcome> judge(Asked question, RightsDesk desk, RightsRequest request) {
        return desk.judge(
                request,
                question.find("born", BirthDate.class),
                question.all("onRecord", PersonId.class),
                question.find("judgedOn", LocalDate.class).orElseGet(() -> asOf(question)));
    }

    private static JsonNode request(Asked question, RightsDesk desk) {
        RightsRequest request = question.get("request", RightsRequest.class);
        ObjectNode answer = ValueWriter.decision(judge(question, desk, request));
        answer.put("due", desk.due(request).toString());
        answer.put("forward", !request.receivedBy().equals(desk.contactPoint().id()));
        question.find("notice", ExtensionNotice.class)
                .ifPresent(notice -> desk.extend(request, notice)
                        .peek(due -> answer.put("extendedTo", due.toString()))
                        .peekLeft(refused ->
                                answer.put("extensionRefused", refused.code().code())));
        return answer;
    }

    private static JsonNode access(Asked question, RightsDesk desk) {
        RightsRequest request = question.get("request", RightsRequest.class);
        List<AccessPart> parts = question.all("parts", AccessPart.class);
        return new Access("Huis Voorbeeld", desk)
                .answer(request, judge(question, desk, request), parts, Language.NL, asOf(question))
                .fold(RightsOperations::refused, RightsOperations::told);
    }

    private static JsonNode told(AccessAnswer answered) {
        ObjectNode answer = ValueWriter.object();
        answer.put("entries", answered.extract().entries().size());
        answer.put("partly", answered.extract().partly());
        answer.set(
                "sources",
                ValueWriter.write(answered.extract().entries().stream()
                        .map(ExtractEntry::source)
                        .flatMap(source -> source.stream())
                        .distinct()
                        .toList()));
        answer.put("withheld", answered.receipt().withheld().size());
        return answer;
    }

    private static JsonNode execution(Asked question, RightsDesk desk) {
        RightsDecision decision = question.get("decision", RightsDecision.class);
        return RightsExecution.of(
                        question.get("case", CaseFile.class),
                        decision,
                        judge(question, desk, decision.request()),
                        question.all("disclosures", Disclosed.class))
                .fold(RightsOperations::refused, done -> {
                    ObjectNode answer = ValueWriter.object();
                    answer.set(
                            "items",
                            ValueWriter.write(done.after().items().stream()
                                    .map(item -> item.id())
                                    .toList()));
                    answer.set("paused", ValueWriter.write(done.paused()));
                    answer.set(
                            "messages",
                            ValueWriter.write(done.messages().stream()
                                    .map(message -> message.to())
                                    .toList()));
                    return answer;
                });
    }

    private static JsonNode refused(Iterable<Violation> violations) {
        return ValueWriter.object().set("violations", ValueWriter.violations(violations));
    }
}
