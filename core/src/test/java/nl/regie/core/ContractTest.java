package nl.regie.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Example;
import nl.regie.core.arbitrary.CaseArbitraries;
import nl.regie.core.casefile.CaseFile;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What holds of every record of the model, tried on those that occur in generated cases. */
class ContractTest {

    private static final int CASES = 300;
    private static final int KINDS = 40;

    /** One record of each type. */
    private static Map<Class<?>, Record> records() {
        Map<Class<?>, Record> found = new HashMap<>();
        CaseArbitraries.samples(CASES).forEach(file -> {
            for (Object part : parts(file)) {
                gather(part, found);
            }
        });
        return found;
    }

    private static List<Object> parts(CaseFile file) {
        return List.of(
                file.id(),
                file.house(),
                file.municipality(),
                file.participants(),
                file.consents(),
                file.holds(),
                file.roles(),
                file.persons(),
                file.area(),
                file.notification(),
                file.level(),
                file.priority(),
                file.links(),
                file.requests(),
                file.events(),
                file.items(),
                file.plan(),
                file.results(),
                file.decisions());
    }

    private static void gather(Object value, Map<Class<?>, Record> found) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(inner -> gather(inner, found));
        } else if (value instanceof Collection<?> all) {
            all.forEach(inner -> gather(inner, found));
        } else if (value instanceof Record made) {
            found.putIfAbsent(made.getClass(), made);
            for (Object component : values(made)) {
                gather(component, found);
            }
        }
    }

    private static Object[] values(Record made) {
        return Arrays.stream(made.getClass().getRecordComponents())
                .map(component -> invoke(component, made))
                .toArray();
    }

    private static Object invoke(RecordComponent component, Record made) {
        try {
            return component.getAccessor().invoke(made);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Object make(Class<?> type, Object[] values) throws Throwable {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Example
    void generated_cases_hold_every_kind_of_record() {
        assertThat(records()).hasSizeGreaterThan(KINDS);
    }

    @Example
    void a_null_is_refused_by_its_name() {
        records().forEach((type, made) -> {
            RecordComponent[] components = type.getRecordComponents();
            for (int i = 0; i < components.length; i++) {
                if (!components[i].getType().isPrimitive()) {
                    Object[] values = values(made);
                    values[i] = null;
                    ThrowingCallable making = () -> make(type, values);
                    assertThatThrownBy(making)
                            .as(type.getSimpleName())
                            .isInstanceOf(NullPointerException.class)
                            .hasMessage(components[i].getName());
                }
            }
        });
    }

    @Example
    void equal_parts_make_equal_values() {
        records().forEach((type, made) -> {
            try {
                assertThat(make(type, values(made)))
                        .isEqualTo(made)
                        .hasSameHashCodeAs(made)
                        .hasToString(made.toString());
            } catch (Throwable e) {
                throw new AssertionError(type.getSimpleName(), e);
            }
        });
    }

    @Example
    void lists_cannot_be_changed_from_outside() {
        records().values().forEach(made -> {
            for (Object value : values(made)) {
                if (value instanceof List<?> list) {
                    assertThatThrownBy(list::clear)
                            .as(made.getClass().getSimpleName())
                            .isInstanceOf(UnsupportedOperationException.class);
                }
            }
        });
    }

    @Example
    void every_phase_kind_and_regime_is_generated() {
        List<CaseFile> files = CaseArbitraries.samples(5_000).toList();
        assertThat(files.stream().map(CaseFile::kind).distinct()).hasSize(3);
        assertThat(files.stream().map(CaseFile::regime).distinct()).hasSize(5);
        assertThat(files.stream().map(CaseFile::phase).distinct()).hasSize(nl.regie.core.life.Phase.values().length);
        assertThat(files.stream()
                        .flatMap(file -> file.items().stream())
                        .map(item -> item.content().getClass())
                        .distinct())
                .hasSize(nl.regie.core.item.Content.class.getPermittedSubclasses().length);
    }
}
