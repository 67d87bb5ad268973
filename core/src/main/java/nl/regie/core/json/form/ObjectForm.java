package nl.regie.core.json.form;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regie.core.document.DocumentCode;
import nl.regie.core.violation.Found;
import nl.regie.core.violation.FoundKind;
import nl.regie.core.violation.MalformedValueException;
import org.jspecify.annotations.Nullable;

/**
 * Objectvorm: a value that is written as an object of known keys.
 *
 * @param <T> the type
 */
public final class ObjectForm<T> extends Form<T> {

    private static final int MAX_FIELDS = 64; // one bit each

    private final String name;
    private final Field<T>[] fields;
    private final long required;
    private final String[] keys;
    private final Map<String, Integer> byKey = new HashMap<>();
    private final List<Choice> choices;
    private final int slots;
    private final Function<Values, T> make;

    ObjectForm(String name, List<Field<T>> fields, List<Choice> choices, int slots, Function<Values, T> make) {
        if (fields.size() > MAX_FIELDS) {
            throw new IllegalStateException("too many keys in " + name);
        }
        this.name = name;
        this.fields = array(fields);
        this.required = required(fields);
        this.keys = fields.stream().map(Field::name).toArray(String[]::new);
        this.choices = List.copyOf(choices);
        this.slots = slots;
        this.make = make;
        for (int i = 0; i < keys.length; i++) {
            byKey.put(keys[i], i);
        }
    }

    @SuppressWarnings("unchecked") // an array of the fields it is made of
    private static <T> Field<T>[] array(List<Field<T>> fields) {
        return fields.toArray(Field[]::new);
    }

    private static long required(List<? extends Field<?>> fields) {
        long required = 0;
        for (int i = 0; i < fields.size(); i++) {
            required |= fields.get(i).required() ? 1L << i : 0;
        }
        return required;
    }

    @Override
    @Nullable
    T read(In in) throws IOException {
        if (in.parser.currentToken() != JsonToken.START_OBJECT) {
            in.rejectType("{…}");
            return null;
        }
        JsonLocation start = in.tolerant ? in.location() : JsonLocation.NA;
        @Nullable Object[] values = new Object[slots];
        long seen = 0;
        boolean bad = false;
        int next = 0;
        String key;
        while ((key = in.parser.nextFieldName()) != null) {
            int i = next < keys.length && keys[next].equals(key) ? next : byKey.getOrDefault(key, -1);
            if (i < 0) {
                in.reject(
                        DocumentCode.UNKNOWN_KEY,
                        in.pathOfOwner(),
                        in.location(),
                        in.found(),
                        Nearest.first(key, List.of(keys)));
                in.parser.nextToken();
                in.parser.skipChildren();
                bad = true;
                continue;
            }
            next = i + 1;
            Field<T> field = fields[i];
            if ((seen & 1L << i) != 0) {
                in.reject(DocumentCode.DUPLICATE_KEY, key);
                bad = true;
            } else if (values[field.slot()] != null) {
                in.reject(DocumentCode.MORE_THAN_ONE, choice(field.slot()));
                bad = true;
            }
            seen |= 1L << i;
            in.parser.nextToken();
            Object value = field.form().read(in);
            if (value == null) {
                bad = true;
            } else {
                values[field.slot()] = value;
            }
        }
        bad |= missing(in, seen, start);
        return bad ? null : made(in, values, start);
    }

    /** Reads the keys in canonical order, without those that the sieve skips or takes; it is given what came before those it takes. */
    void sift(In in, Sieve<T> sieve) throws IOException {
        if (in.parser.currentToken() != JsonToken.START_OBJECT) {
            throw Refused.INSTANCE;
        }
        Passage passage = new Passage(in);
        @Nullable Object[] values = new Object[slots];
        @Nullable T head = null;
        int next = 0;
        String key;
        while ((key = in.parser.nextFieldName()) != null) {
            int i = byKey.getOrDefault(key, -1);
            if (i < next) {
                throw Refused.INSTANCE;
            }
            skipped(next, i);
            next = i + 1;
            in.parser.nextToken();
            if (sieve.skips(key) && !fields[i].required()) {
                passage.skip();
            } else if (sieve.takes(key)) {
                head = head == null ? make.apply(new Values(values)) : head;
                sieve.take(key, head, passage);
            } else if (head == null) {
                values[fields[i].slot()] = fields[i].form().read(in);
            } else {
                throw Refused.INSTANCE;
            }
        }
        skipped(next, fields.length);
        if (head == null) {
            sieve.none(make.apply(new Values(values)));
        }
    }

    private void skipped(int from, int to) {
        for (int i = from; i < to; i++) {
            if (fields[i].required()) {
                throw Refused.INSTANCE;
            }
        }
    }

    private boolean missing(In in, long seen, JsonLocation start) {
        long missing = required & ~seen;
        boolean bad = false;
        for (int i = 0; missing != 0 && i < keys.length; i++) {
            if ((missing & 1L << i) != 0) {
                in.reject(
                        DocumentCode.MISSING,
                        in.path() + "." + keys[i],
                        start,
                        Found.NOTHING,
                        keys[i],
                        fields[i].form().expected());
                bad = true;
            }
        }
        for (Choice choice : choices) {
            if ((seen & choice.bits()) == 0) {
                in.reject(DocumentCode.MISSING, in.path(), start, Found.NOTHING, choice.toString(), "{…}");
                bad = true;
            }
        }
        return bad;
    }

    private @Nullable T made(In in, @Nullable Object[] values, JsonLocation start) {
        try {
            return make.apply(new Values(values));
        } catch (MalformedValueException e) {
            Integer i = byKey.get(e.attribute());
            String expected = i == null ? e.attribute() : fields[i].form().expected();
            in.reject(e, in.path() + "." + e.attribute(), start, Found.of(FoundKind.OBJECT, 0), expected);
            return null;
        }
    }

    private String choice(int slot) {
        return choices.stream()
                .filter(choice -> choice.slot() == slot)
                .map(Choice::toString)
                .collect(Collectors.joining());
    }

    @Override
    void write(T value, Out out) throws IOException {
        out.generator.writeStartObject();
        for (Field<T> field : fields) {
            Object part = field.get().apply(value);
            if (part == null) {
                continue;
            }
            if (field.since().compareTo(out.version) > 0) {
                out.cannotCarry(field.name());
                continue;
            }
            out.generator.writeFieldName(field.written());
            field.form().write(part, out);
        }
        out.generator.writeEndObject();
    }

    @Override
    Map<String, Object> schema(Schema schema) {
        return schema.reference(name, () -> definition(schema));
    }

    private Map<String, Object> definition(Schema schema) {
        Map<String, Object> properties = Schema.map();
        List<String> required = new ArrayList<>();
        for (Field<T> field : fields) {
            properties.put(field.name(), field.form().schema(schema));
            if (field.required()) {
                required.add(field.name());
            }
        }
        Map<String, Object> definition = Schema.map("type", "object", "properties", properties);
        if (!required.isEmpty()) {
            definition.put("required", required);
        }
        definition.put("additionalProperties", false);
        if (!choices.isEmpty()) {
            definition.put(
                    "allOf",
                    choices.stream()
                            .map(choice -> Fields.anyOf(choice.keys().stream()
                                    .map(key -> Schema.map("required", List.of(key)))
                                    .toList()))
                            .toList());
        }
        return definition;
    }

    @Override
    String expected() {
        return "{…}";
    }
}
