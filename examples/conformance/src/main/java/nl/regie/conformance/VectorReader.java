package nl.regie.conformance;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads vectors from a folder: {@code <operation>/*.json} holds vectors, {@code shared/} what several of them use. Within an input
 * <code>{"$use": "case/notified", "$patch": [...]}</code> stands for the document {@code shared/case/notified.json} with those changes.
 */
final class VectorReader {

    /** Strict: a key that stands twice or something after the end is a mistake in a vector, and is not to go by unseen. */
    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonParser.Feature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private static final int DEEPEST = 20;
    private static final Set<String> KEYS =
            Set.of("id", "requirement", "source", "origin", "title", "decides", "input", "expected", "ordered");

    private final Path folder;
    private final Map<String, JsonNode> shared = new HashMap<>();

    private VectorReader(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads all vectors of a folder, by operation, file and place.
     *
     * @throws UnusableException if there are none, or one cannot be used
     */
    static List<TestVector> read(Path folder) {
        VectorReader reader = new VectorReader(folder);
        List<TestVector> vectors = new ArrayList<>();
        for (Path file : reader.files()) {
            reader.read(file, vectors);
        }
        Set<String> ids = new HashSet<>();
        for (TestVector vector : vectors) {
            if (!ids.add(vector.id())) {
                throw new UnusableException("two vectors have the id " + vector.id());
            }
        }
        if (vectors.isEmpty()) {
            throw new UnusableException("no vectors in " + folder);
        }
        return List.copyOf(vectors);
    }

    private List<Path> files() {
        try (Stream<Path> found = Files.walk(folder, 2)) {
            return found.filter(file -> folder.relativize(file).getNameCount() == 2)
                    .filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !folder.relativize(file).startsWith("shared"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UnusableException("cannot read " + folder, e);
        }
    }

    private void read(Path file, List<TestVector> vectors) {
        JsonNode content = parse(file);
        if (!content.path("vectors").isArray()) {
            throw new UnusableException(file + " holds no vectors");
        }
        String operation = folder.relativize(file).getName(0).toString();
        for (JsonNode vector : content.get("vectors")) {
            try {
                vectors.add(vector(operation, vector));
            } catch (UnusableException e) {
                throw new UnusableException(file + ", " + vector.path("id").asText() + ": " + e.getMessage(), e);
            }
        }
    }

    private TestVector vector(String operation, JsonNode vector) {
        vector.fieldNames().forEachRemaining(key -> {
            if (!KEYS.contains(key)) {
                throw new UnusableException("a vector has no " + key);
            }
        });
        String id = text(vector, "id");
        if (!id.matches("[a-z0-9][a-z0-9-]{0,79}")) {
            throw new UnusableException("not an id: " + id);
        }
        return new TestVector(
                id,
                operation,
                text(vector, "requirement"),
                text(vector, "source"),
                origin(text(vector, "origin")),
                new TestVector.Title(text(vector.path("title"), "nl"), text(vector.path("title"), "en")),
                texts(vector.path("decides")),
                resolve(required(vector, "input"), 0),
                required(vector, "expected"),
                texts(vector.path("ordered")));
    }

    private static TestVector.Origin origin(String word) {
        return Stream.of(TestVector.Origin.values())
                .filter(origin -> origin.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new UnusableException("not an origin: " + word));
    }

    private static JsonNode required(JsonNode node, String key) {
        JsonNode value = node.get(key);
        if (value == null) {
            throw new UnusableException("there is no " + key);
        }
        return value;
    }

    private static String text(JsonNode node, String key) {
        String text = required(node, key).asText();
        if (text.isBlank()) {
            throw new UnusableException(key + " says nothing");
        }
        return text;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private JsonNode resolve(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            throw new UnusableException("documents use each other in a circle");
        }
        if (node.has("$use")) {
            JsonNode used = resolve(shared(node.get("$use").asText()), depth + 1);
            return Patch.apply(used, resolve(node.path("$patch"), depth + 1));
        }
        if (node instanceof ObjectNode object) {
            ObjectNode resolved = object.objectNode();
            object.properties().forEach(entry -> resolved.set(entry.getKey(), resolve(entry.getValue(), depth)));
            return resolved;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode resolved = array.arrayNode(array.size());
            array.forEach(member -> resolved.add(resolve(member, depth)));
            return resolved;
        }
        return node;
    }

    private JsonNode shared(String name) {
        if (!name.matches("[a-z0-9-]+(/[a-z0-9-]+)*")) {
            throw new UnusableException("not the name of something shared: " + name);
        }
        return shared.computeIfAbsent(
                name, key -> parse(folder.resolve("shared").resolve(key + ".json")));
    }

    private static JsonNode parse(Path file) {
        try {
            return MAPPER.readTree(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UnusableException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }
}
