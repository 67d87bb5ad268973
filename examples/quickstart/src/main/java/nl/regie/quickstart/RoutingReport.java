package nl.regie.quickstart;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import nl.regie.core.rule.Decision;
import nl.regie.core.rule.Finding;
import nl.regie.core.rule.MissingFact;
import nl.regie.core.text.Coded;
import nl.regie.escalation.routing.DueDuty;
import nl.regie.escalation.routing.Routing;

/** Where a case goes, for machines. */
final class RoutingReport {

    private RoutingReport() {}

    static void write(Decision<Routing> decision, JsonGenerator generator) throws IOException {
        Routing routing = decision.outcome();
        generator.writeObjectFieldStart("routing");
        generator.writeStringField("model", decision.basis().ruleSet());
        generator.writeStringField("edition", decision.basis().ruleSetVersion());
        generator.writeStringField("from", routing.from().id());
        generator.writeStringField("level", routing.level().id());
        generator.writeStringField("route", routing.route().code());
        generator.writeStringField("movement", routing.movement().code());
        generator.writeBooleanField("newDisclosure", routing.newDisclosure());
        generator.writeObjectFieldStart("findings");
        for (Finding finding : decision.findings()) {
            generator.writeStringField(finding.rule().value(), finding.truth().code());
        }
        generator.writeEndObject();
        generator.writeArrayFieldStart("missing");
        for (MissingFact missing : decision.missing()) {
            generator.writeString(missing.name());
        }
        generator.writeEndArray();
        generator.writeArrayFieldStart("duties");
        for (DueDuty due : routing.duties()) {
            generator.writeStartObject();
            generator.writeStringField("id", due.duty().id());
            generator.writeStringField("state", due.state().code());
            generator.writeStringField(
                    "before", due.deadline().map(Object::toString).orElse(""));
            generator.writeStringField(
                    "otherwise",
                    due.consequence()
                            .map(silence -> silence.kind())
                            .map(Coded::code)
                            .orElse(""));
            generator.writeEndObject();
        }
        generator.writeEndArray();
        generator.writeEndObject();
    }
}
