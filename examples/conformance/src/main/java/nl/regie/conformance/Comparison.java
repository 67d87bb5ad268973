package nl.regie.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Compares an answer with what a vector states, as JSON. What a vector does not state it does not ask: further keys of an object are no
 * difference. A {@code null} states that a key is not there. Arrays have the same members, and the same order only where the vector says
 * that it counts. Numbers are compared by value, texts character by character.
 */
final class Comparison {

    private final Set<String> ordered;

    private Comparison(List<String> ordered) {
        this.ordered = new HashSet<>(ordered);
    }

    static List<Difference> differences(TestVector vector, JsonNode got) {
        List<Difference> differences = new ArrayList<>();
        new Comparison(vector.ordered()).compare("", vector.expected(), got, differences);
        return List.copyOf(differences);
    }

    private void compare(String path, JsonNode expected, JsonNode got, List<Difference> into) {
        if (expected.isNull()) {
            tellUnless(got.isNull() || got.isMissingNode(), path, expected, got, into);
        } else if (expected.isObject() && got.isObject()) {
            expected.properties()
                    .forEach(entry -> compare(
                            path + "/" + escape(entry.getKey()), entry.getValue(), got.path(entry.getKey()), into));
        } else if (expected.isArray() && got.isArray()) {
            if (ordered.contains(path)) {
                inOrder(path, expected, got, into);
            } else {
                inAnyOrder(path, expected, got, into);
            }
        } else if (expected.isNumber() && got.isNumber()) {
            tellUnless(expected.decimalValue().compareTo(got.decimalValue()) == 0, path, expected, got, into);
        } else {
            tellUnless(expected.equals(got), path, expected, got, into);
        }
    }

    private void inOrder(String path, JsonNode expected, JsonNode got, List<Difference> into) {
        for (int i = 0; i < Math.max(expected.size(), got.size()); i++) {
            if (i < expected.size()) {
                compare(path + "/" + i, expected.get(i), got.path(i), into);
            } else {
                into.add(new Difference(path + "/" + i, "", got.get(i).toString()));
            }
        }
    }

    /** Pairs members, so that each expected one has one of its own if that is possible at all. */
    private void inAnyOrder(String path, JsonNode expected, JsonNode got, List<Difference> into) {
        int[] partner = new int[got.size()];
        Arrays.fill(partner, -1);
        List<Integer> without = new ArrayList<>();
        for (int i = 0; i < expected.size(); i++) {
            if (!pair(path, expected, got, i, partner, new boolean[got.size()])) {
                without.add(i);
            }
        }
        List<Integer> left = new ArrayList<>();
        for (int j = 0; j < partner.length; j++) {
            if (partner[j] < 0) {
                left.add(j);
            }
        }
        if (without.size() == 1 && left.size() == 1) { // most often the same thing with one word changed
            compare(path + "/" + without.get(0), expected.get(without.get(0)), got.get(left.get(0)), into);
            return;
        }
        without.forEach(
                i -> into.add(new Difference(path + "/" + i, expected.get(i).toString(), "")));
        left.forEach(j -> into.add(new Difference(path, "", got.get(j).toString())));
    }

    private boolean pair(String path, JsonNode expected, JsonNode got, int i, int[] partner, boolean[] tried) {
        for (int j = 0; j < partner.length; j++) {
            if (!tried[j] && isSame(path + "/" + i, expected.get(i), got.get(j))) {
                tried[j] = true;
                if (partner[j] < 0 || pair(path, expected, got, partner[j], partner, tried)) {
                    partner[j] = i;
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isSame(String path, JsonNode expected, JsonNode got) {
        List<Difference> differences = new ArrayList<>();
        compare(path, expected, got, differences);
        return differences.isEmpty();
    }

    private static void tellUnless(boolean same, String path, JsonNode expected, JsonNode got, List<Difference> into) {
        if (!same) {
            into.add(new Difference(path, expected.toString(), got.isMissingNode() ? "" : got.toString()));
        }
    }

    private static String escape(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
