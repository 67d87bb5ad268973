package nl.regie.registration.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.regie.core.text.Language;
import nl.regie.registration.view.CaseView;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Regels van een casus: what the page of a case prints. It is made of the very text that another system would be sent, so the page cannot
 * show more; and nothing here reads a value of the case itself.
 */
@Component
public class ShownLines {

    private static final String LABELS = "labels";
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private final JsonMapper json = JsonMapper.builder().build();
    private final Words words;

    ShownLines(Words words) {
        this.words = words;
    }

    /**
     * Onderdeel: a part of the page, such as an item.
     *
     * @param id its number on this page
     * @param title what it is
     * @param lines what it says
     */
    public record Part(String id, String title, List<Line> lines) {}

    /**
     * Regel: one thing that a part says.
     *
     * @param label what it is about
     * @param says what it says
     */
    public record Line(String label, String says) {}

    /** What stands in a view, by the name of its list: items, agreements, results, participants, persons and roles. */
    public Map<String, List<Part>> of(CaseView view, Locale locale) {
        JsonNode root = json.readTree(view.json());
        Map<String, List<Part>> parts = new LinkedHashMap<>();
        for (String list : List.of("items", "agreements", "results", "participants", "persons", "roles")) {
            List<Part> found = new ArrayList<>();
            root.path(list).forEach(node -> found.add(part(list, node, locale)));
            parts.put(list, List.copyOf(found));
        }
        return parts;
    }

    /** The head of a view: number, kind, regime and house; empty if nothing is shown. */
    public List<Line> head(CaseView view, Locale locale) {
        return lines("case", json.readTree(view.json()).path("case"), locale);
    }

    private Part part(String list, JsonNode node, Locale locale) {
        Language language = Words.language(locale);
        String title = Vocabulary.say(
                "labels.category", node.path(LABELS).path("category").asString(""), language);
        List<Line> lines = new ArrayList<>(lines(list, node, locale));
        return new Part(node.path("id").asString(""), title, List.copyOf(lines));
    }

    private List<Line> lines(String parent, JsonNode node, Locale locale) {
        List<Line> lines = new ArrayList<>();
        node.properties().forEach(entry -> {
            String key = entry.getKey();
            JsonNode value = entry.getValue();
            if (value.isObject()) {
                lines.addAll(lines(key, value, locale));
            } else if (!key.equals("id") && !(parent.equals(LABELS) && key.equals("category"))) {
                lines.add(new Line(label(parent, key, locale), says(parent, key, value, locale)));
            }
        });
        return lines;
    }

    /** Of some keys it takes the parent to say what they are. */
    private String label(String parent, String key, Locale locale) {
        String own = "field." + parent + "." + key;
        String text = words.text(own, locale);
        return text.equals(own) ? words.text("field." + key, locale) : text;
    }

    private String says(String parent, String key, JsonNode value, Locale locale) {
        if (value.isArray()) {
            List<String> all = new ArrayList<>();
            value.forEach(each -> all.add(
                    each.isObject()
                            ? lines(key, each, locale).stream().map(Line::says).collect(Collectors.joining(" "))
                            : says(parent, key, each, locale)));
            return String.join("; ", all);
        }
        if (value.isBoolean()) {
            return words.text(value.asBoolean() ? "yes" : "no", locale);
        }
        String text = value.asString("");
        return DAY.matcher(text).matches()
                ? words.day(LocalDate.parse(text))
                : Vocabulary.say(parent + "." + key, text, Words.language(locale));
    }
}
