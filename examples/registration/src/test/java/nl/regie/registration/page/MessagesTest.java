package nl.regie.registration.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.core.violation.ValueCode;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The texts of the pages: complete in both languages, and none that nothing uses. */
class MessagesTest {

    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{([a-zA-Z.0-9]+)|msg\\('([a-zA-Z.0-9]+)'\\)");
    private static final Path PAGES = Path.of("src", "main", "java", "nl", "regie", "registration", "page");
    private static final Pattern FIELD =
            Pattern.compile("\\.(?:text|optional|day|optionalDay|isTicked|term|optionalTerm|ticked|starting)"
                    + "\\((?:[A-Za-z]+\\.class, )?\"([a-zA-Z]+):?\"");
    private static final Pattern HINT = Pattern.compile("'((?:notify|act)\\.[a-z]+)'");

    /** What keys are made of: a fixed beginning, and an end that comes from elsewhere. */
    private static final List<String> BEGINNINGS =
            List.of("menu.", "tabs.", "case.", "form.", "field.", "list.done.", "done.");

    @Test
    void both_languages_have_the_same_keys_and_no_empty_text() throws IOException {
        Properties dutch = read("messages_nl.properties");
        Properties english = read("messages_en.properties");
        assertThat(dutch.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(read("messages.properties")).isEqualTo(dutch);
        assertThat(Stream.concat(dutch.values().stream(), english.values().stream())
                        .map(String::valueOf))
                .noneMatch(String::isBlank);
    }

    @Test
    void the_same_places_are_filled_in_both() throws IOException {
        Properties dutch = read("messages_nl.properties");
        Properties english = read("messages_en.properties");
        for (String key : dutch.stringPropertyNames()) {
            assertThat(places(dutch.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
        }
    }

    private static int places(String text) {
        return new MessageFormat(text).getFormatsByArgumentIndex().length;
    }

    @Test
    void no_page_uses_a_key_that_is_not_there() throws IOException {
        assertThat(used())
                .isNotEmpty()
                .isSubsetOf(read("messages_nl.properties").stringPropertyNames());
    }

    @Test
    void no_text_is_dead() throws IOException {
        Set<String> used = used();
        List<String> dead = new ArrayList<>();
        for (String key : read("messages_nl.properties").stringPropertyNames()) {
            if (!used.contains(key) && BEGINNINGS.stream().noneMatch(key::startsWith)) {
                dead.add(key);
            }
        }
        assertThat(dead).isEmpty();
    }

    @Test
    void every_field_that_a_form_is_read_for_has_a_name() throws IOException {
        Set<String> fields = new TreeSet<>();
        try (Stream<Path> files = Files.list(PAGES)) {
            files.forEach(
                    file -> FIELD.matcher(text(file)).results().forEach(found -> fields.add("form." + found.group(1))));
        }
        assertThat(fields)
                .contains("form.stamp", "form.problem", "form.by", "form.admits")
                .isSubsetOf(read("messages_nl.properties").stringPropertyNames());
    }

    @Test
    void what_is_wrong_with_a_field_is_told_by_its_name_and_without_a_key() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        Words words = new Words(messages);
        for (String field : List.of("problem1", "by2", "stamp", "told:ZVH-2026-1/i1")) {
            assertThat(words.says(new FormReader.Problem(field, ValueCode.TOO_SHORT), Locale.ENGLISH))
                    .doesNotContain("form.", field);
        }
    }

    private static Set<String> used() throws IOException {
        Set<String> used = new TreeSet<>(Set.of("yes", "no"));
        for (String template : templates()) {
            for (Pattern pattern : List.of(IN_TEMPLATE, HINT)) {
                pattern.matcher(template).results().map(MessagesTest::key).forEach(used::add);
            }
        }
        return used;
    }

    private static String key(MatchResult result) {
        return result.group(1) != null || result.groupCount() == 1 ? result.group(1) : result.group(2);
    }

    private static List<String> templates() throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve("templates"))) {
            return files.sorted().map(MessagesTest::text).collect(Collectors.toList());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties read(String name) throws IOException {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(RESOURCES.resolve(name), UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
