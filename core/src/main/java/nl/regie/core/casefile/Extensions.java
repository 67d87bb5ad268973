package nl.regie.core.casefile;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Uitbreidingen: attributes of a vendor's own, by namespaced name. They go through unchanged, decide nothing, and are
 * withheld by default. They may hold anything, so the text form is masked. Immutable.
 *
 * <p>Source: SDK-1, PRIV-15.
 */
public final class Extensions {

    /** The form of a name: a reversed domain name, in the dialect that Java and ECMAScript share. */
    public static final String PATTERN = "^[a-z][a-z0-9-]{0,62}(\\.[a-z0-9][a-z0-9-]{0,62}){1,7}$";

    /** No extensions. */
    public static final Extensions NONE = new Extensions(Map.of());

    private static final Pattern FORM = Pattern.compile(PATTERN);

    private final Map<String, String> texts;

    private Extensions(Map<String, String> texts) {
        this.texts = texts;
    }

    /**
     * Makes extensions of JSON texts.
     *
     * @param texts by name, sound JSON without insignificant white space, such as {@code {"colour":"red"}}; their order is
     *     kept
     * @return the extensions
     * @throws MalformedValueException if a name is not a reversed domain name
     */
    public static Extensions of(Map<String, String> texts) {
        for (String name : requireNonNull(texts, "texts").keySet()) {
            MalformedValueException.unless(FORM.matcher(name).matches(), ValueCode.PATTERN, "extensions");
        }
        return texts.isEmpty() ? NONE : new Extensions(Collections.unmodifiableMap(new LinkedHashMap<>(texts)));
    }

    /**
     * The names.
     *
     * @return the names in their order
     */
    public List<String> names() {
        return List.copyOf(texts.keySet());
    }

    /**
     * Reads one extension in the clear. Search for this name to find every place that does so (PRIV-15).
     *
     * @param name its name
     * @return its JSON text; empty if there is none of that name
     */
    public Optional<String> reveal(String name) {
        return Optional.ofNullable(texts.get(requireNonNull(name, "name")));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Extensions that && texts.equals(that.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    /** Masked: how many there are. */
    @Override
    public String toString() {
        return "Extensions[" + texts.size() + "]";
    }
}
