package nl.regie.conformance.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.item.Labels;
import nl.regie.core.violation.InvalidDocumentException;
import nl.regie.core.violation.Violation;
import nl.regie.privacy.disclosure.CaseHead;
import nl.regie.privacy.disclosure.Disclosure;
import nl.regie.privacy.disclosure.DisclosureRequest;
import nl.regie.privacy.disclosure.Gate;
import nl.regie.privacy.disclosure.Verdict;
import nl.regie.privacy.framework.Covenant;
import nl.regie.privacy.framework.Framework;
import nl.regie.privacy.json.MinimisedCaseJson;
import nl.regie.privacy.minimisation.Minimised;
import nl.regie.privacy.minimisation.MinimisedCase;
import nl.regie.privacy.minimisation.Minimiser;
import nl.regie.privacy.review.Activation;
import nl.regie.privacy.review.ActivationPolicy;
import nl.regie.privacy.review.Review;
import nl.regie.privacy.review.ReviewOutcome;
import nl.regie.privacy.secrecy.SecrecySettings;
import nl.regie.privacy.secrecy.SecrecyTest;
import nl.regie.privacy.secrecy.Supply;

/** Who may see what. */
final class PrivacyOperations {

    static final Map<String, Operation> ALL = Map.of(
            "disclose", PrivacyOperations::disclose,
            "minimise", PrivacyOperations::minimise,
            "secrecy", PrivacyOperations::secrecy,
            "review", PrivacyOperations::review);

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final LocalDate REVIEWED = LocalDate.of(2025, 3, 1);

    private PrivacyOperations() {}

    /** The framework of the law unless another is given; reviewed from the first day unless the question lists the reviews. */
    private static Validation<Seq<Violation>, Disclosure> loaded(Asked question) {
        List<Framework> frameworks = question.input().has("frameworks")
                ? question.all("frameworks", Framework.class)
                : List.of(Framework.WGS);
        List<Covenant> covenants = question.all("covenants", Covenant.class);
        List<Review> reviews = new ArrayList<>(question.all("reviews", Review.class));
        if (!question.input().has("reviews")) {
            Stream.concat(
                            frameworks.stream().map(Disclosure::edition),
                            covenants.stream().map(Disclosure::edition))
                    .forEach(edition -> reviews.add(new Review(edition, "rac", REVIEWED, ReviewOutcome.LAWFUL)));
        }
        ActivationPolicy policy =
                question.find("policy", ActivationPolicy.class).orElse(ActivationPolicy.REFUSE);
        return Disclosure.of(frameworks, covenants, new Activation(reviews, policy));
    }

    private static Disclosure disclosure(Asked question) {
        return InvalidDocumentException.orElseThrow(loaded(question));
    }

    private static JsonNode disclose(Asked question) {
        CaseFile file = question.get("case", CaseFile.class);
        Gate gate = disclosure(question).to(CaseHead.of(file), question.get("request", DisclosureRequest.class));
        ItemId item = question.get("item", ItemId.class);
        Labels labels = labels(file, item);
        boolean text = question.find("text", Boolean.class).orElse(false);
        Verdict verdict = text ? gate.decideText(item, labels) : gate.decide(item, labels);
        ObjectNode answer = ValueWriter.decision(text ? gate.explainText(item, labels) : gate.explain(item, labels));
        answer.put("outcome", verdict.outcome().code());
        answer.put("rule", verdict.rule().value());
        answer.set("open", ValueWriter.write(verdict.open()));
        return answer;
    }

    private static Labels labels(CaseFile file, ItemId item) {
        return file.items().stream()
                .filter(each -> each.id().equals(item))
                .findFirst()
                .map(each -> each.labels())
                .orElseThrow(() -> new RefusedQuestion("no item " + item));
    }

    private static JsonNode minimise(Asked question) {
        CaseFile file = question.get("case", CaseFile.class);
        Minimised minimised =
                Minimiser.of(disclosure(question)).minimise(file, question.get("request", DisclosureRequest.class));
        ObjectNode answer = ValueWriter.object();
        ArrayNode lines = answer.putArray("receipt");
        minimised.receipt().lines().forEach(line -> {
            ObjectNode each = lines.addObject();
            each.put("item", line.item().value());
            each.put("outcome", line.outcome().code());
            each.put("rule", line.rule().value());
            each.put("wordsWithheld", line.wordsWithheld());
        });
        answer.put("persons", minimised.file().shown().persons().size());
        answer.put("items", minimised.file().shown().items().size());
        answer.put("head", minimised.file().shown().head().isPresent());
        answer.set("document", document(minimised.file()));
        return answer;
    }

    private static JsonNode document(MinimisedCase file) {
        try {
            return MAPPER.readTree(MinimisedCaseJson.write(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // what the library writes is JSON
        }
    }

    private static JsonNode secrecy(Asked question) {
        CaseFile file = question.get("case", CaseFile.class);
        ItemId item = question.get("item", ItemId.class);
        Optional<ParticipantId> recipient = question.find("recipient", ParticipantId.class);
        boolean inCase = recipient.map(id -> file.participant(id).isPresent()).orElse(false);
        Supply supply = new Supply(
                file.participants(), file.consents(), recipient, inCase, question.get("on", LocalDate.class));
        return ValueWriter.decision(
                SecrecyTest.of(SecrecySettings.NATIONAL, "national", "2026.1").judge(item, labels(file, item), supply));
    }

    /** Of a case if one is given, else of frameworks and covenants by themselves. */
    private static List<Violation> objections(Disclosure disclosure, Asked question) {
        LocalDate on = question.get("on", LocalDate.class);
        return question.find("case", CaseFile.class)
                .map(file -> disclosure.objections(CaseHead.of(file), on))
                .orElseGet(() -> disclosure.objections(on));
    }

    private static JsonNode review(Asked question) {
        ObjectNode answer = ValueWriter.object();
        return loaded(question)
                .fold(
                        refused -> answer.set("refused", ValueWriter.violations(refused)),
                        made -> answer.set("objections", ValueWriter.violations(objections(made, question))));
    }
}
