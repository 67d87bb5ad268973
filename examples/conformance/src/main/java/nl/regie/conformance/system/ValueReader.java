package nl.regie.conformance.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.document.DocumentType;
import nl.regie.core.json.CaseJson;
import nl.regie.core.json.ListCriteriaJson;
import nl.regie.core.json.ProfileJson;
import nl.regie.core.profile.Profile;
import nl.regie.core.text.Coded;
import nl.regie.core.topx.ListCriteria;
import nl.regie.core.violation.InvalidDocumentException;
import nl.regie.privacy.framework.Covenant;
import nl.regie.privacy.framework.Framework;
import nl.regie.privacy.json.CovenantJson;
import nl.regie.privacy.json.FrameworkJson;

/**
 * Reads values of the library from JSON by the names of their attributes: a record is an object, a vocabulary its code, a sealed type an
 * object with one key that names the kind, and a document what its own door reads. What is optional may be left out; a key that is not known
 * is an error.
 */
final class ValueReader {

    private static final Map<Class<?>, DocumentType<?>> DOCUMENTS = Map.of(
            CaseFile.class, CaseJson.TYPE,
            Profile.class, ProfileJson.TYPE,
            ListCriteria.class, ListCriteriaJson.TYPE,
            Framework.class, FrameworkJson.TYPE,
            Covenant.class, CovenantJson.TYPE);

    private static final Map<Class<?>, Function<String, ?>> TEXTS = Map.of(
            String.class, text -> text,
            LocalDate.class, LocalDate::parse,
            Instant.class, Instant::parse,
            OffsetDateTime.class, OffsetDateTime::parse);

    private ValueReader() {}

    static <T> T read(Class<T> type, JsonNode node) {
        return type.cast(read((Type) type, node));
    }

    private static Object read(Type type, JsonNode node) {
        if (type instanceof ParameterizedType generic) {
            return generic(generic, node);
        }
        Class<?> raw = (Class<?>) type;
        if (DOCUMENTS.containsKey(raw)) {
            return document(DOCUMENTS.get(raw), node);
        } else if (TEXTS.containsKey(raw)) {
            return TEXTS.get(raw).apply(text(node));
        } else if (raw == int.class || raw == Integer.class) {
            return node.intValue();
        } else if (raw == boolean.class || raw == Boolean.class) {
            return flag(node);
        } else if (raw.isEnum()) {
            return constant(raw, text(node));
        } else if (raw.isSealed()) {
            return sealed(raw, node);
        } else if (raw.isRecord()) {
            return node.isObject() ? record(raw, node) : wrapped(raw, node);
        }
        return made(raw, node);
    }

    private static Object generic(ParameterizedType type, JsonNode node) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type argument = type.getActualTypeArguments()[0];
        if (raw == Optional.class) {
            return node.isMissingNode() ? Optional.empty() : Optional.of(read(argument, node));
        }
        List<Object> members = new ArrayList<>();
        node.forEach(member -> members.add(read(argument, member)));
        return raw == Set.class ? new LinkedHashSet<>(members) : members;
    }

    private static boolean flag(JsonNode node) {
        if (!node.isBoolean() && !node.isMissingNode()) {
            throw new RefusedQuestion("neither true nor false: " + node);
        }
        return node.asBoolean();
    }

    private static String text(JsonNode node) {
        if (!node.isTextual()) {
            throw new RefusedQuestion("not a text: " + node);
        }
        return node.textValue();
    }

    private static Object document(DocumentType<?> door, JsonNode node) {
        byte[] json = node.toString().getBytes(StandardCharsets.UTF_8);
        try {
            return InvalidDocumentException.orElseThrow(door.read(json)).value();
        } catch (InvalidDocumentException e) {
            throw new RefusedQuestion("a document cannot be read: " + e.getMessage(), e);
        }
    }

    private static Object constant(Class<?> type, String code) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> code(constant).equals(code))
                .findFirst()
                .orElseThrow(() -> new RefusedQuestion("no " + type.getSimpleName() + ": " + code));
    }

    private static String code(Object constant) {
        return constant instanceof Coded coded ? coded.code() : kebab(((Enum<?>) constant).name());
    }

    private static String kebab(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Object sealed(Class<?> type, JsonNode node) {
        for (Class<?> kind : type.getPermittedSubclasses()) {
            String name = kind.getSimpleName();
            String key = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
            if (node.size() == 1 && node.has(key)) {
                return read((Type) kind, node.get(key));
            }
        }
        throw new RefusedQuestion("no " + type.getSimpleName() + ": " + node);
    }

    private static Object record(Class<?> type, JsonNode node) {
        Set<String> keys = new HashSet<>();
        node.fieldNames().forEachRemaining(keys::add);
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            keys.remove(name);
            types[i] = components[i].getType();
            boolean may = types[i] == Optional.class || types[i] == List.class || types[i] == boolean.class;
            if (!may && !node.has(name)) {
                throw new RefusedQuestion(type.getSimpleName() + " needs " + name);
            }
            values[i] = read(components[i].getGenericType(), node.path(name));
        }
        if (!keys.isEmpty()) {
            throw new RefusedQuestion(type.getSimpleName() + " has no " + keys);
        }
        try {
            return call(type.getDeclaredConstructor(types), values);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e); // every record has it
        }
    }

    /** A record of one attribute, written as that attribute: an id. */
    private static Object wrapped(Class<?> type, JsonNode node) {
        RecordComponent[] components = type.getRecordComponents();
        if (components.length != 1) {
            throw new RefusedQuestion("not a " + type.getSimpleName() + ": " + node);
        }
        try {
            return call(
                    type.getDeclaredConstructor(components[0].getType()), read(components[0].getGenericType(), node));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e); // every record has it
        }
    }

    /** What a factory makes: personal data, mostly. */
    private static Object made(Class<?> type, JsonNode node) {
        for (Method method : type.getMethods()) {
            if (Modifier.isStatic(method.getModifiers())
                    && method.getName().equals("of")
                    && method.getParameterCount() == 1
                    && method.getReturnType() == type) {
                return call(method, read(method.getGenericParameterTypes()[0], node));
            }
        }
        throw new RefusedQuestion("nothing makes a " + type.getSimpleName());
    }

    private static Object call(Executable executable, Object... values) {
        try {
            return executable instanceof Method method
                    ? method.invoke(null, values)
                    : ((java.lang.reflect.Constructor<?>) executable).newInstance(values);
        } catch (InvocationTargetException e) {
            throw new RefusedQuestion("malformed: " + e.getCause(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e); // exported types have public constructors and factories
        }
    }

    /** A set of codes; empty if there is none. */
    static <E extends Enum<E>> Set<E> set(Class<E> type, JsonNode node) {
        Set<E> set = EnumSet.noneOf(type);
        node.forEach(member -> set.add(read(type, member)));
        return set;
    }
}
