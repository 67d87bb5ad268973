package nl.regie.core.text;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tekstenbundel: the texts of one kind, in both languages, read from UTF-8 property files.
 *
 * <p>Not a {@link java.util.ResourceBundle}, because that falls back on the default locale: under a Dutch locale it would
 * answer a request for English with Dutch. Immutable and safe for use by several threads.
 */
public final class Bundle {

    private static final ClassValue<Bundle> TERMS = new ClassValue<>() {
        @Override
        protected Bundle computeValue(Class<?> vocabulary) {
            // of nl.regie.core.person the first three names are those of the module
            String[] names = vocabulary.getPackageName().split("\\.", -1);
            return of(vocabulary, "/" + String.join("/", Arrays.asList(names).subList(0, 3)) + "/text/terms");
        }
    };

    private final Map<Language, Properties> texts = new EnumMap<>(Language.class);

    private Bundle(Class<?> anchor, String base) {
        for (Language language : Language.values()) {
            String path = base + "_" + language.tag() + ".properties";
            Properties properties = new Properties();
            try (InputStream in = requireNonNull(anchor.getResourceAsStream(path), path)) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            texts.put(language, properties);
        }
    }

    /**
     * Reads a bundle.
     *
     * @param anchor a class of the module that holds the files
     * @param base the path of the files without language and ending, from the class or, with a leading slash, absolute
     * @return the bundle
     * @throws NullPointerException if a file is missing; the message names it
     */
    public static Bundle of(Class<?> anchor, String base) {
        return new Bundle(requireNonNull(anchor, "anchor"), requireNonNull(base, "base"));
    }

    static Bundle terms(Class<?> vocabulary) {
        return TERMS.get(vocabulary);
    }

    /**
     * One text.
     *
     * @param language the language
     * @param key the key
     * @return the text
     * @throws IllegalArgumentException if the bundle has no such key
     */
    public String text(Language language, String key) {
        String found = requireNonNull(texts.get(language)).getProperty(key);
        if (found == null) {
            throw new IllegalArgumentException("no text for " + key + " in " + language.tag());
        }
        return found;
    }

    /**
     * The keys of one language, for tests of completeness.
     *
     * @param language the language
     * @return the keys in order
     */
    public Set<String> keys(Language language) {
        return new TreeSet<>(requireNonNull(texts.get(language)).stringPropertyNames());
    }
}
