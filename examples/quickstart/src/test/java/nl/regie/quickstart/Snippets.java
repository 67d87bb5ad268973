package nl.regie.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Java examples of a document. */
final class Snippets {

    private static final Path ROOT = Path.of("../..");
    private static final Pattern JAVA = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);

    private final List<String> examples;

    private Snippets(List<String> examples) {
        this.examples = examples;
    }

    static Snippets of(String document) throws IOException {
        Matcher found = JAVA.matcher(Files.readString(ROOT.resolve(document)));
        return new Snippets(found.results().map(match -> match.group(1)).toList());
    }

    /** That each of them is part of a test which compiles and runs it. */
    void standIn(Class<?> test) throws IOException {
        Path source = Path.of("src/test/java", test.getName().replace('.', '/') + ".java");
        String here = squeezed(Files.readString(source));
        assertThat(examples).isNotEmpty();
        for (String example : examples) {
            assertThat(here.contains(squeezed(example))).as(example).isTrue();
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
