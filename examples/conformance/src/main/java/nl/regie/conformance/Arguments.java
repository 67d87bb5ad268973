package nl.regie.conformance;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the program was asked to do.
 *
 * @param command the program to test; empty if it is at an address
 * @param address the address to test; empty if it is a program
 * @param vectors the folder of the vectors
 * @param report the folder for the reports; empty if only the text is wanted
 * @param language the language of the reports
 * @param limit how long an answer may take
 * @param operation the only operation that is asked; empty for all
 */
record Arguments(
        List<String> command,
        Optional<URI> address,
        Path vectors,
        Optional<Path> report,
        String language,
        Duration limit,
        Optional<String> operation) {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    Arguments {
        command = List.copyOf(command);
    }

    /**
     * Reads them.
     *
     * @throws UnusableException if they cannot be used
     */
    static Arguments read(List<String> args, Path vectors) {
        List<String> command = List.of();
        URI address = null;
        Path from = vectors;
        Path report = null;
        String language = "en";
        Duration limit = LIMIT;
        String operation = null;
        for (int i = 0; i < args.size(); i += 2) {
            String value = i + 1 < args.size() ? args.get(i + 1) : "";
            if (value.isBlank()) {
                throw new UnusableException("nothing is given for " + args.get(i));
            }
            switch (args.get(i)) {
                case "--command" -> command = words(value);
                case "--http" -> address = address(value);
                case "--vectors" -> from = Path.of(value);
                case "--report" -> report = Path.of(value);
                case "--lang" -> language = value;
                case "--timeout" -> limit = seconds(value);
                case "--operation" -> operation = value;
                default -> throw new UnusableException("there is no " + args.get(i));
            }
        }
        check(command, address, language);
        return new Arguments(
                command,
                Optional.ofNullable(address),
                from,
                Optional.ofNullable(report),
                language,
                limit,
                Optional.ofNullable(operation));
    }

    private static void check(List<String> command, @Nullable URI address, String language) {
        if (command.isEmpty() == (address == null)) {
            throw new UnusableException("give --command or --http, and not both");
        }
        if (!Words.LANGUAGES.contains(language)) {
            throw new UnusableException("--lang is one of " + Words.LANGUAGES);
        }
    }

    private static URI address(String value) {
        try {
            URI address = URI.create(value);
            if ("http".equals(address.getScheme()) || "https".equals(address.getScheme())) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            throw new UnusableException("not an address: " + value, e);
        }
        throw new UnusableException("not an address of http or https: " + value);
    }

    private static Duration seconds(String value) {
        if (!value.matches("[1-9][0-9]{0,3}")) {
            throw new UnusableException("--timeout is a number of seconds from 1 to 9999");
        }
        return Duration.ofSeconds(Long.parseLong(value));
    }

    /** The words of a command; what stands between double quotes is one. */
    static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        boolean begun = false;
        for (int i = 0; i < command.length(); i++) {
            char character = command.charAt(i);
            if (character == '"') {
                quoted = !quoted;
                begun = true;
            } else if (character == ' ' && !quoted) {
                if (begun) {
                    words.add(word.toString());
                }
                word.setLength(0);
                begun = false;
            } else {
                word.append(character);
                begun = true;
            }
        }
        if (quoted) {
            throw new UnusableException("a quote is not closed: " + command);
        }
        if (begun) {
            words.add(word.toString());
        }
        return words;
    }
}
