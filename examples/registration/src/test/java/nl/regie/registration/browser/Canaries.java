package nl.regie.registration.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everything that people typed or that identifies somebody in the cases of the seed, by case. */
final class Canaries {

    private static final Set<String> PARTS = Set.of(
            "items", "persons", "notification", "events", "plan", "results", "decisions", "consents", "priority");
    private static final Set<String> NO_TEXT = Set.of(
            "labels", "id", "on", "by", "from", "until", "since", "article", "measuredOn", "instrument", "law", "code");
    private static final int SHORTEST = 6;

    private Canaries() {}

    static Map<String, Set<String>> ofSeed() {
        JsonMapper json = JsonMapper.builder().build();
        Map<String, Set<String>> all = new TreeMap<>();
        Set<String> names = new TreeSet<>();
        for (Resource resource : resources()) {
            try (InputStream in = resource.getInputStream()) {
                JsonNode file = json.readTree(in);
                Set<String> texts = new TreeSet<>();
                PARTS.forEach(part -> collect(file.path(part), "", texts));
                collect(file.path("participants"), "", names);
                all.put(file.path("id").asString(""), texts);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        // a place that an organisation is called after is no secret of a case
        all.values().forEach(texts -> texts.removeIf(text -> names.stream().anyMatch(name -> isIn(name, text))));
        return all;
    }

    private static List<Resource> resources() {
        try {
            return Arrays.asList(new PathMatchingResourcePatternResolver().getResources("classpath:seed/cases/*.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(JsonNode node, String key, Set<String> texts) {
        if (node.isObject()) {
            node.properties().forEach(entry -> {
                if (!NO_TEXT.contains(entry.getKey())) {
                    collect(entry.getValue(), entry.getKey(), texts);
                }
            });
        } else if (node.isArray()) {
            node.forEach(each -> collect(each, key, texts));
        } else if (node.isString() && isTyped(node.asString())) {
            texts.add(node.asString());
        }
    }

    /** Codes of vocabularies and days are no text that somebody typed. */
    private static boolean isTyped(String text) {
        return text.length() >= SHORTEST
                && !text.matches("[a-z0-9]+(-[a-z0-9]+)*")
                && !text.matches("\\d{4}-\\d\\d-\\d\\d.*");
    }

    /** Which of some texts stand in an answer as words of their own, as they are or as they are written in a page. */
    static List<String> in(String answer, Set<String> texts) {
        List<String> found = new ArrayList<>();
        for (String text : texts) {
            if (isIn(answer, text) || isIn(answer, HtmlUtils.htmlEscape(text, "UTF-8"))) {
                found.add(text);
            }
        }
        return found;
    }

    private static boolean isIn(String answer, String text) {
        for (int at = answer.indexOf(text); at >= 0; at = answer.indexOf(text, at + 1)) {
            int end = at + text.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(answer.charAt(at - 1));
            boolean ends = end == answer.length() || !Character.isLetterOrDigit(answer.charAt(end));
            if (begins && ends) {
                return true;
            }
        }
        return false;
    }
}
