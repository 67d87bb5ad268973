package nl.regie.core.json.form;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Gathers the named definitions of a JSON Schema (draft 2020-12), so that each stands once and may refer to itself. */
final class Schema {

    private final Map<String, Map<String, Object>> definitions = new TreeMap<>();

    Map<String, Object> reference(String name, Supplier<Map<String, Object>> definition) {
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of()); // reserves the name, for a definition that refers to itself
            definitions.put(name, definition.get());
        }
        return map("$ref", "#/$defs/" + name);
    }

    /** A map that keeps its order. */
    static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }

    /** The root with all definitions, as indented JSON that is the same on every platform. */
    String render(Map<String, Object> root) {
        root.put("$defs", definitions);
        StringWriter text = new StringWriter();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(indenter);
        printer.indentObjectsWith(indenter);
        try (JsonGenerator generator = Codec.FACTORY.createGenerator(text)) {
            generator.setPrettyPrinter(printer);
            write(root, generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a target in memory cannot fail
        }
        return text.append('\n').toString();
    }

    private static void write(Object value, JsonGenerator generator) throws IOException {
        if (value instanceof Map<?, ?> map) {
            generator.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                generator.writeFieldName((String) entry.getKey());
                write(entry.getValue(), generator);
            }
            generator.writeEndObject();
        } else if (value instanceof List<?> list) {
            generator.writeStartArray();
            for (Object element : list) {
                write(element, generator);
            }
            generator.writeEndArray();
        } else if (value instanceof Integer number) {
            generator.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            generator.writeBoolean(flag);
        } else {
            generator.writeString((String) value);
        }
    }
}
