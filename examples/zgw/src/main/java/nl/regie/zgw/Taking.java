package nl.regie.zgw;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Takes what it knows out of a document, piece by piece. What is left in it at the end is what nobody knew, so nothing can be lost without
 * being noticed. Values that are empty say nothing and are passed over.
 */
final class Taking {

    private static final int LARGEST = 1_000_000;
    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(20)
                            .maxStringLength(20_000)
                            .maxNameLength(100)
                            .maxNumberLength(20)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final ObjectNode node;
    private final String path;
    private final List<Fault> faults;

    private Taking(ObjectNode node, String path, List<Fault> faults) {
        this.node = node;
        this.path = path;
        this.faults = faults;
    }

    /** Reads a document; what is wrong with it goes to the faults. The parser's own messages quote the input and are dropped. */
    static Taking of(byte[] bytes, List<Fault> faults) {
        ObjectNode read = ZgwExport.object();
        try {
            if (bytes.length > LARGEST) {
                faults.add(new Fault("$", FaultKind.TOO_LARGE));
            } else if (MAPPER.readTree(decoded(bytes)) instanceof ObjectNode object) {
                read = object;
            } else {
                faults.add(new Fault("$", FaultKind.WRONG_TYPE));
            }
        } catch (JsonProcessingException | CharacterCodingException e) {
            faults.add(new Fault("$", FaultKind.NOT_JSON));
        }
        return new Taking(read, "$", faults);
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    String path() {
        return path;
    }

    void fault(String key, FaultKind kind) {
        faults.add(new Fault(at(key), kind));
    }

    private String at(String key) {
        return path + "." + key;
    }

    /** Passes over something that says nothing about the case. */
    void skip(String key) {
        node.remove(key);
    }

    Optional<String> text(String key) {
        return value(key, text -> text);
    }

    /** A text of which something is made. */
    <T> Optional<T> value(String key, Function<String, T> making) {
        JsonNode found = node.remove(key);
        if (isEmpty(found)) {
            return Optional.empty();
        }
        if (!found.isTextual()) {
            fault(key, FaultKind.WRONG_TYPE);
            return Optional.empty();
        }
        try {
            return Optional.of(making.apply(found.textValue()));
        } catch (IllegalArgumentException | DateTimeException e) { // neither is told: they may quote the value
            fault(key, FaultKind.MALFORMED);
            return Optional.empty();
        }
    }

    <T> Optional<T> required(String key, Function<String, T> making) {
        if (isEmpty(node.get(key))) {
            fault(key, FaultKind.MISSING);
        }
        return value(key, making);
    }

    Optional<Integer> number(String key) {
        JsonNode found = node.remove(key);
        if (isEmpty(found)) {
            return Optional.empty();
        }
        if (!found.isIntegralNumber() || !found.canConvertToInt()) {
            fault(key, FaultKind.WRONG_TYPE);
            return Optional.empty();
        }
        return Optional.of(found.intValue());
    }

    Optional<Boolean> flag(String key) {
        JsonNode found = node.remove(key);
        if (isEmpty(found)) {
            return Optional.empty();
        }
        if (!found.isBoolean()) {
            fault(key, FaultKind.WRONG_TYPE);
            return Optional.empty();
        }
        return Optional.of(found.booleanValue());
    }

    /** Whether all of these are there with something in them, so that together they say something. */
    boolean has(String... keys) {
        for (String key : keys) {
            if (isEmpty(node.get(key))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a text stands there that has this form. */
    boolean matches(String key, String form) {
        JsonNode found = node.get(key);
        return found != null && found.isTextual() && found.textValue().matches(form);
    }

    Optional<Taking> object(String key) {
        JsonNode found = node.get(key);
        if (isEmpty(found)) {
            return Optional.empty();
        }
        if (found instanceof ObjectNode object) {
            return Optional.of(new Taking(object, at(key), faults));
        }
        fault(key, FaultKind.WRONG_TYPE);
        return Optional.empty();
    }

    List<Taking> objects(String key) {
        List<Taking> all = new ArrayList<>();
        JsonNode found = node.get(key);
        if (!isEmpty(found) && !found.isArray()) {
            fault(key, FaultKind.WRONG_TYPE);
        } else if (!isEmpty(found)) {
            for (int i = 0; i < found.size(); i++) {
                if (found.get(i) instanceof ObjectNode object) {
                    all.add(new Taking(object, at(key) + "[" + i + "]", faults));
                } else {
                    fault(key + "[" + i + "]", FaultKind.WRONG_TYPE);
                }
            }
        }
        return all;
    }

    /** Where there is still something that says anything. */
    List<String> left() {
        List<String> left = new ArrayList<>();
        collect(node, path, left);
        return left;
    }

    private static void collect(JsonNode node, String path, List<String> left) {
        if (isEmpty(node)) {
            return;
        }
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> entry : node.properties()) {
                collect(entry.getValue(), path + "." + printable(entry.getKey()), left);
            }
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), path + "[" + i + "]", left);
            }
        } else {
            left.add(path);
        }
    }

    /** A key of the standard; any other may be a name, and is not repeated. */
    private static String printable(String key) {
        return key.matches("[A-Za-z_]{1,40}") ? key : "?";
    }

    private static boolean isEmpty(JsonNode node) {
        return node == null
                || node.isNull()
                || (node.isContainerNode() && node.isEmpty())
                || (node.isTextual() && node.textValue().isBlank());
    }
}
