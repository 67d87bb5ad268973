package nl.regie.conformance.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.PersonId;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.organisation.Participation;
import nl.regie.core.person.FreeText;
import nl.regie.core.profile.Profile;
import nl.regie.privacy.exchange.Answer;
import nl.regie.privacy.exchange.Exchange;
import nl.regie.privacy.exchange.ExchangeRequest;
import nl.regie.privacy.exchange.ExchangeSettings;
import nl.regie.privacy.exchange.Known;
import nl.regie.privacy.exchange.Pair;
import nl.regie.privacy.exchange.PairKey;
import nl.regie.privacy.exchange.ShareRequest;
import nl.regie.privacy.log.LogReading;
import nl.regie.privacy.log.LogReadingRequest;
import nl.regie.privacy.pseudonym.Domain;
import nl.regie.privacy.pseudonym.HmacKey;
import nl.regie.privacy.pseudonym.KeyRing;
import nl.regie.privacy.pseudonym.Pseudonymiser;
import nl.regie.privacy.pseudonym.RelinkRequest;
import nl.regie.privacy.pseudonym.Relinking;
import nl.regie.privacy.pseudonym.Subject;
import nl.regie.privacy.result.ResultGate;
import nl.regie.privacy.result.ResultRequest;
import nl.regie.privacy.retention.CasePlan;
import nl.regie.privacy.retention.ItemPlan;
import nl.regie.privacy.retention.RegisteredCase;
import nl.regie.privacy.retention.Retention;
import nl.regie.privacy.retention.RetentionSettings;
import nl.regie.privacy.retention.Reuse;
import nl.regie.privacy.retention.ReuseRequest;
import nl.regie.privacy.supply.SupplyQuestion;

/** What a house owes and keeps: supply, results, exchange, retention, pseudonyms and the log. */
final class HouseOperations {

    static final Map<String, Operation> ALL = Map.ofEntries(
            Map.entry("retention", HouseOperations::retention),
            Map.entry("reuse", HouseOperations::reuse),
            Map.entry("supply", HouseOperations::supply),
            Map.entry("results", HouseOperations::results),
            Map.entry("share", HouseOperations::share),
            Map.entry("match", HouseOperations::match),
            Map.entry("relink", HouseOperations::relink),
            Map.entry("log-reading", HouseOperations::logReading));

    private static final String PROFILE = "national";
    private static final String EDITION = "2026.1";
    private static final byte[] KEY =
            "a key of the conformance kit, for synthetic persons only".getBytes(StandardCharsets.UTF_8);

    private HouseOperations() {}

    private static RetentionSettings retentionSettings(Asked question) {
        return question.find("months", Integer.class)
                .map(RetentionSettings::new)
                .orElse(RetentionSettings.NATIONAL);
    }

    private static JsonNode retention(Asked question) {
        CasePlan plan = Retention.of(retentionSettings(question), PROFILE, EDITION)
                .plan(question.get("registered", RegisteredCase.class), question.get("on", LocalDate.class));
        Optional<ItemId> only = question.find("item", ItemId.class);
        if (only.isPresent()) {
            return plan.items().stream()
                    .filter(item -> item.item().equals(only))
                    .findFirst()
                    .map(HouseOperations::item)
                    .orElseThrow(() -> new RefusedQuestion("no plan for " + only.get()));
        }
        ObjectNode answer = ValueWriter.object();
        answer.put("refused", plan.refused());
        ArrayNode due = answer.putArray("due");
        plan.due().forEach(item -> item.item().ifPresent(id -> due.add(id.value())));
        answer.put("wholeCaseDue", plan.isWholeCaseDue());
        answer.set("nextOn", ValueWriter.write(plan.nextOn()));
        return answer;
    }

    private static ObjectNode item(ItemPlan plan) {
        ObjectNode answer = ValueWriter.decision(plan.decision());
        answer.set("deleteOn", ValueWriter.write(plan.deleteOn()));
        answer.set("ground", ValueWriter.write(plan.ground()));
        answer.set("countedFrom", ValueWriter.write(plan.countedFrom()));
        return answer;
    }

    private static JsonNode reuse(Asked question) {
        return ValueWriter.decision(Reuse.of(retentionSettings(question), PROFILE, EDITION)
                .judge(question.get("registered", RegisteredCase.class), question.get("request", ReuseRequest.class)));
    }

    private static JsonNode supply(Asked question) {
        return ValueWriter.decision(nl.regie.privacy.supply.Supply.of(PROFILE, EDITION)
                .judge(question.get("question", SupplyQuestion.class)));
    }

    private static JsonNode results(Asked question) {
        Profile profile = question.profile();
        CaseFile file = question.get("case", CaseFile.class);
        ResultRequest request = question.get("request", ResultRequest.class);
        ObjectNode answer = ValueWriter.decision(
                ResultGate.of(profile.stepGuard(), PROFILE, EDITION).judge(file, request));
        answer.put(
                "recipient",
                ResultGate.kind(file, request.recipient(), request.act().on()).code());
        return answer;
    }

    private static Exchange exchange(ExchangeSettings settings) {
        return Exchange.of(settings, PROFILE, EDITION);
    }

    private static JsonNode share(Asked question) {
        return ValueWriter.decision(exchange(ExchangeSettings.NATIONAL)
                .share(
                        question.get("case", CaseFile.class),
                        question.get("item", ItemId.class),
                        question.get("request", ShareRequest.class)));
    }

    /** Both sides: one house asks about a person, the other answers from its cases. */
    private static JsonNode match(Asked question) {
        ExchangeSettings settings =
                question.find("settings", ExchangeSettings.class).orElse(ExchangeSettings.NATIONAL);
        ExchangeRequest asking = question.get("asking", ExchangeRequest.class);
        ExchangeRequest answering = question.get("answering", ExchangeRequest.class);
        PairKey key = new PairKey(HmacKey.of(1, KEY), Pair.of(asking.house(), answering.house()), "match");
        PairKey other = question.find("otherKey", Boolean.class).orElse(false)
                ? new PairKey(HmacKey.of(2, KEY), key.pair(), "match")
                : key;
        Exchange exchange = exchange(settings);
        var asked =
                exchange.ask(question.get("case", CaseFile.class), question.get("person", PersonId.class), asking, key);
        ObjectNode answer = ValueWriter.object();
        answer.set("asked", ValueWriter.decision(asked.decision()));
        asked.question().ifPresent(made -> {
            Known known = Known.of(
                    other, answering.house(), answering.on(), question.all("known", CaseFile.class).stream(), settings);
            Answer found = exchange.answer(made, known, answering);
            answer.set("answered", ValueWriter.decision(found.decision()));
            answer.set("cases", ValueWriter.write(found.cases()));
        });
        return answer;
    }

    private static JsonNode relink(Asked question) {
        Subject subject = question.get("subject", Subject.class);
        Pseudonymiser pseudonymiser =
                Pseudonymiser.of(KeyRing.of(List.of(HmacKey.of(1, KEY))), new Domain("house", "match"));
        var by = question.get("by", DecidedBy.class);
        RelinkRequest request = RelinkRequest.builder()
                .pseudonym(pseudonymiser.of(subject))
                .organ(question.get("organ", Participation.class))
                .by(by)
                .at(question.get("at", java.time.OffsetDateTime.class))
                .raisedRisk(question.find("raisedRisk", FreeText.class))
                .otherArticle(question.find("otherArticle", String.class))
                .build();
        var relinked =
                Relinking.of(pseudonymiser, List.of(subject), PROFILE, EDITION).relink(request);
        ObjectNode answer = ValueWriter.decision(relinked.record().decision());
        answer.put("found", relinked.record().found());
        return answer;
    }

    private static JsonNode logReading(Asked question) {
        return ValueWriter.decision(
                LogReading.of(PROFILE, EDITION).judge(question.get("request", LogReadingRequest.class)));
    }
}
