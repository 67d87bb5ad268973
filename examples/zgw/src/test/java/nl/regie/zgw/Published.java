package nl.regie.zgw;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/**
 * The published API description as a judge of what goes to a register and comes from it. Stricter than the description in one thing: a
 * key that it does not know is wrong, since a register would pass over it and the data be lost.
 */
final class Published {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final ObjectNode API = read();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Schema> SCHEMAS = new HashMap<>();

    private Published() {}

    private static ObjectNode read() {
        try (InputStream in = Published.class.getResourceAsStream("/zgw/zaken-1.5.1.json")) {
            ObjectNode api = (ObjectNode) MAPPER.readTree(in);
            api.at("/components/schemas").forEach(Published::translate);
            return api;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** OpenAPI 3.0 says of a value that it may be null in a way that JSON Schema does not know. */
    private static void translate(JsonNode node) {
        node.forEach(Published::translate);
        if (node instanceof ObjectNode schema && schema.path("nullable").asBoolean()) {
            ObjectNode value = schema.deepCopy();
            value.remove("nullable");
            schema.removeAll();
            schema.putArray("anyOf")
                    .add(MAPPER.createObjectNode().put("type", "null"))
                    .add(value);
        }
    }

    static void assertRequest(ZgwRequest request) {
        JsonNode body = node(request.body());
        String named = API.at("/paths/" + request.collection().replace("/", "~1")
                        + "/post/requestBody/content/application~1json/schema/$ref")
                .asText()
                .replaceAll(".*/", "");
        assertThat(named).as(request.collection()).isNotEmpty();
        assertValid(component(named, body), body);
    }

    /** What a register answers. */
    static void assertAnswer(String component, JsonNode body) {
        assertValid(component(component, body), body);
    }

    /** A choice between schemas goes by the discriminator, as the description says. */
    private static String component(String name, JsonNode body) {
        JsonNode discriminator = API.at("/components/schemas/" + name + "/discriminator");
        if (discriminator.isMissingNode()) {
            return name;
        }
        String value = body.path(discriminator.get("propertyName").asText()).asText();
        return discriminator.get("mapping").get(value).asText().replaceAll(".*/", "");
    }

    private static void assertValid(String component, JsonNode body) {
        Schema schema = SCHEMAS.computeIfAbsent(component, Published::schema);
        assertThat(schema.validate(
                        body.toString(),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                .as(component)
                .isEmpty();
        nobodyUnknown(API.at("/components/schemas/" + component), body, component);
    }

    private static Schema schema(String component) {
        ObjectNode root = MAPPER.createObjectNode().put("$ref", "#/components/schemas/" + component);
        root.set("components", API.get("components"));
        return REGISTRY.getSchema(root.toString());
    }

    private static void nobodyUnknown(JsonNode schema, JsonNode body, String path) {
        body.properties().forEach(entry -> {
            JsonNode property = property(schema, entry.getKey());
            assertThat(property.isMissingNode()).as(path + "." + entry.getKey()).isFalse();
            if (entry.getValue().isObject()) {
                nobodyUnknown(property, entry.getValue(), path + "." + entry.getKey());
            }
        });
    }

    /** Looks a property up through references and combinations. */
    private static JsonNode property(JsonNode schema, String key) {
        JsonNode direct = schema.path("properties").path(key);
        if (!direct.isMissingNode()) {
            return direct;
        }
        if (schema.has("$ref")) {
            return property(API.at(schema.get("$ref").asText().substring(1)), key);
        }
        for (String combination : new String[] {"allOf", "anyOf", "oneOf"}) {
            for (JsonNode member : schema.path(combination)) {
                JsonNode found = property(member, key);
                if (!found.isMissingNode()) {
                    return found;
                }
            }
        }
        return direct;
    }

    static JsonNode node(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
