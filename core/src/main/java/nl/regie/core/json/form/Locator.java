package nl.regie.core.json.form;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.regie.core.document.Limits;
import nl.regie.core.violation.Place;
import nl.regie.core.violation.Violation;

/** Finds the line and column of violations that rules found by path, by walking the text once more. */
final class Locator {

    private Locator() {}

    static List<Violation> place(List<Violation> violations, JsonParser text) {
        if (violations.isEmpty()) {
            return violations;
        }
        Set<String> wanted = new HashSet<>();
        violations.forEach(violation -> addWithOwners(wanted, violation.path()));
        Map<String, Place> places = new HashMap<>();
        try (JsonParser parser = text) {
            In in = new In(parser, true, Limits.DEFAULT);
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token != JsonToken.FIELD_NAME && !token.isStructEnd()) {
                    String path = in.path();
                    if (wanted.contains(path)) {
                        In.place(in.location()).ifPresent(place -> places.putIfAbsent(path, place));
                    } else {
                        parser.skipChildren(); // owners are wanted too, so nothing wanted lies within
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // the text was read before, so it cannot fail now
        }
        return violations.stream().map(violation -> placed(violation, places)).toList();
    }

    /** What is missing has no place of its own: its owner's place is told. */
    private static Violation placed(Violation violation, Map<String, Place> places) {
        String path = violation.path();
        while (!places.containsKey(path) && path.length() > 1) {
            path = owner(path);
        }
        return new Violation(
                violation.code(),
                violation.path(),
                Optional.ofNullable(places.get(path)),
                violation.found(),
                violation.details());
    }

    private static void addWithOwners(Set<String> wanted, String path) {
        String next = path;
        while (wanted.add(next) && next.length() > 1) {
            next = owner(next);
        }
    }

    private static String owner(String path) {
        return path.substring(0, Math.max(1, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
    }
}
