package nl.regie.conformance.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regie.core.profile.Profile;

/**
 * What a question says.
 *
 * @param input its input
 */
record Asked(JsonNode input) {

    <T> T get(String key, Class<T> type) {
        return find(key, type).orElseThrow(() -> new RefusedQuestion("the question needs " + key));
    }

    <T> Optional<T> find(String key, Class<T> type) {
        return input.has(key) ? Optional.of(ValueReader.read(type, input.get(key))) : Optional.empty();
    }

    <T> List<T> all(String key, Class<T> type) {
        List<T> values = new ArrayList<>();
        input.path(key).forEach(member -> values.add(ValueReader.read(type, member)));
        return values;
    }

    JsonNode node(String key) {
        return input.path(key);
    }

    /** The profile that was given, or the national one. */
    Profile profile() {
        return find("profile", Profile.class).orElse(Profile.NATIONAL);
    }
}
