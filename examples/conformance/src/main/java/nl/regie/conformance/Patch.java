package nl.regie.conformance;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The changes that a vector makes to a document it shares with others: {@code add}, {@code replace} and {@code remove} of RFC 6902. */
final class Patch {

    private Patch() {}

    static JsonNode apply(JsonNode document, JsonNode changes) {
        JsonNode changed = document.deepCopy();
        for (JsonNode change : changes) {
            one(changed, change);
        }
        return changed;
    }

    private static void one(JsonNode document, JsonNode change) {
        String path = change.path("path").asText();
        JsonPointer pointer = JsonPointer.compile(path);
        if (pointer.matches()) {
            throw new UnusableException("a patch changes something within a document: " + change);
        }
        JsonNode parent = document.at(pointer.head());
        String key = pointer.last().getMatchingProperty();
        switch (change.path("op").asText()) {
            case "add" -> add(parent, key, value(change), path);
            case "replace" -> {
                remove(parent, key, path);
                add(parent, key, value(change), path);
            }
            case "remove" -> remove(parent, key, path);
            default -> throw new UnusableException("not a change that patches know: " + change);
        }
    }

    private static JsonNode value(JsonNode change) {
        JsonNode value = change.get("value");
        if (value == null) {
            throw new UnusableException("a change without a value: " + change);
        }
        return value.deepCopy();
    }

    private static void add(JsonNode parent, String key, JsonNode value, String path) {
        if (parent instanceof ObjectNode object) {
            object.set(key, value);
        } else if (parent instanceof ArrayNode array) {
            array.insert(key.equals("-") ? array.size() : index(key, array.size(), path), value);
        } else {
            throw new UnusableException("there is nothing to add to at " + path);
        }
    }

    private static void remove(JsonNode parent, String key, String path) {
        boolean there;
        if (parent instanceof ArrayNode array) {
            there = array.remove(index(key, array.size() - 1, path)) != null;
        } else {
            there = parent instanceof ObjectNode object && object.remove(key) != null;
        }
        if (!there) {
            throw new UnusableException("there is nothing at " + path);
        }
    }

    private static int index(String key, int most, String path) {
        if (!key.matches("0|[1-9][0-9]{0,6}") || Integer.parseInt(key) > most) {
            throw new UnusableException("no such place: " + path);
        }
        return Integer.parseInt(key);
    }
}
