package nl.regie.batch;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What stands on the command line: a word that says what to do, and options, each with a value. */
final class Options {

    private static final Set<String> KNOWN = Set.of(
            "input",
            "output",
            "format",
            "house",
            "nation-wide",
            "profile",
            "privacy-profile",
            "as-of",
            "threads",
            "slice",
            "cases",
            "seed",
            "complete",
            "files");

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    Options(List<String> words) {
        for (int i = 0; i < words.size(); i += 2) {
            String name = words.get(i).startsWith("--") ? words.get(i).substring(2) : "";
            if (!KNOWN.contains(name) || i + 1 == words.size()) {
                throw new RefusedException("not understood: " + words.get(i));
            }
            values.computeIfAbsent(name, one -> new ArrayList<>()).add(words.get(i + 1));
        }
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    String get(String name) {
        List<String> given = all(name);
        if (given.size() != 1) {
            throw new RefusedException("--" + name + " is needed, once");
        }
        return given.get(0);
    }

    String get(String name, String otherwise) {
        return has(name) ? get(name) : otherwise;
    }

    int number(String name, int otherwise, int most) {
        if (!has(name)) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(get(name));
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new RefusedException("--" + name + " is a whole number");
        }
        throw new RefusedException("--" + name + " is 1 to " + most);
    }

    LocalDate date(String name) {
        try {
            return LocalDate.parse(get(name));
        } catch (DateTimeException e) {
            throw new RefusedException("--" + name + " is a date such as 2025-12-01");
        }
    }

    Format format() {
        String given = get("format", "jsonl").toUpperCase(Locale.ROOT);
        for (Format format : Format.values()) {
            if (format.name().equals(given)) {
                return format;
            }
        }
        throw new RefusedException("--format is jsonl or parquet");
    }
}
