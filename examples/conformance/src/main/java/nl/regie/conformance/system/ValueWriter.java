package nl.regie.conformance.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.regie.core.rule.Decision;
import nl.regie.core.rule.RuleId;
import nl.regie.core.text.Coded;
import nl.regie.core.violation.Violation;

/**
 * Writes values of the library as JSON: the other way round of {@link ValueReader}. A decision is told by its outcome, its findings and
 * what is missing.
 */
final class ValueWriter {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ValueWriter() {}

    static ObjectNode object() {
        return JSON.objectNode();
    }

    static JsonNode write(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? write(optional.get()) : NullNode.getInstance();
        } else if (value instanceof Coded coded) {
            return TextNode.valueOf(coded.code());
        } else if (value instanceof String || value instanceof TemporalAccessor || value instanceof RuleId) {
            return TextNode.valueOf(value.toString());
        } else if (value instanceof Boolean flag) {
            return BooleanNode.valueOf(flag);
        } else if (value instanceof Number number) {
            return LongNode.valueOf(number.longValue());
        } else if (value instanceof Collection<?> members) {
            ArrayNode array = JSON.arrayNode();
            members.forEach(member -> array.add(write(member)));
            return array;
        } else if (value instanceof Decision<?> decision) {
            return decision(decision);
        } else if (value instanceof Record written) {
            return record(written);
        }
        throw new IllegalStateException("nothing writes a " + value.getClass());
    }

    /** The outcome, what each rule said, and what could change it. */
    static ObjectNode decision(Decision<?> decision) {
        ObjectNode object = object();
        object.put("outcome", decision.outcome().code());
        ObjectNode findings = object.putObject("findings");
        decision.findings()
                .forEach(finding ->
                        findings.put(finding.rule().value(), finding.truth().code()));
        ArrayNode missing = object.putArray("missing");
        decision.missing().forEach(fact -> missing.add(fact.name()));
        return object;
    }

    /** What is wrong: each code with its place. */
    static ArrayNode violations(Iterable<Violation> violations) {
        ArrayNode array = JSON.arrayNode();
        violations.forEach(violation -> array.addObject()
                .put("code", violation.code().code())
                .put("path", violation.path())
                .put("severity", violation.severity().code()));
        return array;
    }

    private static JsonNode record(Record value) {
        RecordComponent[] components = value.getClass().getRecordComponents();
        boolean wraps = components.length == 1
                && components[0].getName().equals("value")
                && components[0].getType() == String.class;
        if (wraps) {
            return TextNode.valueOf(get(components[0], value).toString());
        }
        ObjectNode object = object();
        for (RecordComponent component : components) {
            Object attribute = get(component, value);
            if (!(attribute instanceof Optional<?> optional) || optional.isPresent()) {
                object.set(component.getName(), write(attribute));
            }
        }
        return object;
    }

    private static Object get(RecordComponent component, Record value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e); // exported records have public accessors
        }
    }

    static ArrayNode dates(List<LocalDate> dates) {
        ArrayNode array = JSON.arrayNode();
        dates.forEach(date -> array.add(date.toString()));
        return array;
    }
}
