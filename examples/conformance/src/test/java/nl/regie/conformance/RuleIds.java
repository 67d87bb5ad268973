package nl.regie.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.rule.Rule;
import nl.regie.core.violation.ViolationCode;
import nl.regie.escalation.model.EscalationModel;
import nl.regie.privacy.framework.Framework;
import nl.regie.privacy.framework.OpenCondition;

/**
 * Every id that a decision of the library can give: what stands as an id of a rule in its classes and in the documents it ships, the ids
 * that are put together while it runs, and the codes of its violations.
 */
final class RuleIds {

    private static final Pattern ID = Pattern.compile("[A-Z]{2,8}-[0-9]{1,3}\\.[A-Za-z0-9][A-Za-z0-9-]{0,40}");
    private static final Pattern QUOTED = Pattern.compile("\"(" + ID.pattern() + ")\"");

    private RuleIds() {}

    static Set<String> all() {
        Set<String> ids = new TreeSet<>();
        for (Class<?> module : List.of(CaseFile.class, Framework.class, EscalationModel.class)) {
            walk(module, file -> read(file, ids));
        }
        ids.addAll(rules("nl.regie.privacy.disclosure.Check"));
        ids.addAll(rules("nl.regie.privacy.secrecy.SecrecyRule"));
        Stream.of(OpenCondition.values()).forEach(condition -> ids.add("PRIV-2." + condition.code()));
        return ids;
    }

    static Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        for (Class<?> module : List.of(CaseFile.class, Framework.class, EscalationModel.class)) {
            walk(module, file -> {
                String name = file.toString();
                if (name.endsWith("Code.class")) {
                    codes(name, codes);
                }
            });
        }
        return codes;
    }

    private static void codes(String file, Set<String> codes) {
        String name = file.substring(file.indexOf("nl/regie/"), file.length() - ".class".length())
                .replace('/', '.');
        try {
            Class<?> type = Class.forName(name);
            if (type.isEnum() && ViolationCode.class.isAssignableFrom(type)) {
                Stream.of(type.getEnumConstants()).forEach(code -> codes.add(((ViolationCode) code).code()));
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> rules(String enumeration) {
        try {
            Class<?> type = Class.forName(enumeration);
            Method rule = type.getDeclaredMethod("rule");
            rule.setAccessible(true);
            Set<String> ids = new TreeSet<>();
            for (Object constant : type.getEnumConstants()) {
                ids.add(((Rule) rule.invoke(constant)).id().value());
            }
            return ids;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void walk(Class<?> module, Consumer<Path> each) {
        try {
            Path place = Path.of(
                    module.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(place)) {
                files(place, each);
            } else {
                try (FileSystem jar = FileSystems.newFileSystem(place)) {
                    files(jar.getPath("/"), each);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void files(Path root, Consumer<Path> each) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(Files::isRegularFile).forEach(each);
        }
    }

    private static void read(Path file, Set<String> ids) {
        String name = file.toString();
        boolean document = name.endsWith(".json") && !name.endsWith(".schema.json");
        if (!name.endsWith(".class") && !document) {
            return;
        }
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            if (document) {
                QUOTED.matcher(text).results().forEach(found -> ids.add(found.group(1)));
            } else {
                ID.matcher(text).results().forEach(found -> ids.add(found.group()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
