package nl.regie.escalation.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads XML as strictly as is needed to see whether a picture is well formed, and what it is made of. */
final class Markup {

    private static final Pattern TAG = Pattern.compile("<(/?)([a-z]+)((?: [a-zA-Z:-]+=\"[^\"<]*\")*)(/?)>");
    private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-zA-Z:-]+)=\"([^\"<]*)\"");
    private static final Pattern ENTITY = Pattern.compile("&(?!(?:amp|lt|gt|quot|#39);)");

    final Set<String> elements = new TreeSet<>();
    final Set<String> attributes = new TreeSet<>();
    final StringBuilder text = new StringBuilder();

    private Markup() {}

    static Markup of(String xml) {
        Markup markup = new Markup();
        assertThat(ENTITY.matcher(xml).find()).as("a bare ampersand").isFalse();
        Deque<String> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(xml);
        int end = 0;
        while (tag.find()) {
            markup.text(xml.substring(end, tag.start()));
            end = tag.end();
            markup.elements.add(tag.group(2));
            Matcher attribute = ATTRIBUTE.matcher(tag.group(3));
            while (attribute.find()) {
                markup.attributes.add(attribute.group(1));
            }
            if (!tag.group(1).isEmpty()) {
                assertThat(open.pop()).isEqualTo(tag.group(2));
            } else if (tag.group(4).isEmpty()) {
                open.push(tag.group(2));
            }
        }
        markup.text(xml.substring(end));
        assertThat(open).isEmpty();
        return markup;
    }

    private void text(String between) {
        assertThat(between).doesNotContain("<", ">");
        assertThat(between.codePoints().allMatch(c -> c == '\n' || c >= ' ')).isTrue();
        text.append(between.strip()).append(' ');
    }

    /** What it says, with lines broken as they come. */
    String says() {
        return text.toString()
                .replaceAll(" +", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
