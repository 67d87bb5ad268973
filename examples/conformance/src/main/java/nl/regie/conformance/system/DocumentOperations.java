package nl.regie.conformance.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import nl.regie.core.document.Checked;
import nl.regie.core.document.DocumentType;
import nl.regie.core.document.Limits;
import nl.regie.core.json.BoardJson;
import nl.regie.core.json.CaseJson;
import nl.regie.core.json.ListCriteriaJson;
import nl.regie.core.json.MeasureCatalogueJson;
import nl.regie.core.json.ProfileJson;
import nl.regie.core.person.Bsn;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.Violation;
import nl.regie.escalation.json.AccessAgreementJson;
import nl.regie.escalation.json.EscalationModelJson;
import nl.regie.escalation.json.EscalationProfileJson;
import nl.regie.privacy.json.CovenantJson;
import nl.regie.privacy.json.FrameworkJson;
import nl.regie.privacy.json.PrivacyProfileJson;

/** What is wrong with a document, and with a citizen service number. */
final class DocumentOperations {

    static final Map<String, Operation> ALL =
            Map.of("check", DocumentOperations::check, "bsn", DocumentOperations::bsn);

    private static final Map<String, DocumentType<?>> DOORS = Map.of(
            "case", CaseJson.TYPE,
            "profile", ProfileJson.TYPE,
            "list-criteria", ListCriteriaJson.TYPE,
            "measure-catalogue", MeasureCatalogueJson.TYPE,
            "board", BoardJson.TYPE,
            "framework", FrameworkJson.TYPE,
            "covenant", CovenantJson.TYPE,
            "privacy-profile", PrivacyProfileJson.TYPE,
            "access-agreement", AccessAgreementJson.TYPE,
            "escalation-model", EscalationModelJson.TYPE);

    private DocumentOperations() {}

    private static JsonNode check(Asked question) {
        String kind = question.get("kind", String.class);
        DocumentType<?> door = kind.equals("escalation-profile") ? EscalationProfileJson.TYPE : DOORS.get(kind);
        if (door == null) {
            throw new RefusedQuestion("no kind of document: " + kind);
        }
        return answer(limited(door, question).check(bytes(question)));
    }

    private static <T> DocumentType<T> limited(DocumentType<T> door, Asked question) {
        return question.find("limits", Limits.class).map(door::with).orElse(door);
    }

    private static byte[] bytes(Asked question) {
        if (question.find("base64", String.class).isPresent()) {
            return Base64.getDecoder().decode(question.get("base64", String.class));
        }
        return question.find("text", String.class)
                .orElseGet(() -> question.node("document").toString())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static <T> ObjectNode answer(Validation<Seq<Violation>, Checked<T>> checked) {
        List<Violation> violations = checked.fold(refused -> refused.asJava(), accepted -> accepted.warnings());
        ObjectNode answer = ValueWriter.object();
        answer.put("accepted", checked.isValid());
        answer.set("violations", ValueWriter.violations(violations));
        return answer;
    }

    private static JsonNode bsn(Asked question) {
        String number = question.get("number", String.class);
        try {
            Bsn.of(number);
            return ValueWriter.object().put("valid", true);
        } catch (MalformedValueException e) {
            return ValueWriter.object().put("valid", false).put("code", e.code().code());
        }
    }
}
