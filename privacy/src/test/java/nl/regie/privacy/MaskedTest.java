package nl.regie.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Example;
import nl.regie.core.arbitrary.Canary;
import nl.regie.core.arbitrary.CaseArbitraries;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.DataCategory;
import nl.regie.core.organisation.Designation;
import nl.regie.core.organisation.Duty;
import nl.regie.core.organisation.Participation;
import nl.regie.core.violation.InvalidDocumentException;
import nl.regie.privacy.disclosure.CaseHead;
import nl.regie.privacy.disclosure.Disclosure;
import nl.regie.privacy.disclosure.DisclosureRequest;
import nl.regie.privacy.disclosure.Fulfilment;
import nl.regie.privacy.disclosure.Gate;
import nl.regie.privacy.disclosure.Recipient;
import nl.regie.privacy.framework.Framework;
import nl.regie.privacy.framework.OpenCondition;
import nl.regie.privacy.framework.Purpose;
import nl.regie.privacy.minimisation.Minimiser;
import nl.regie.privacy.retention.RegisteredCase;
import nl.regie.privacy.retention.Retention;
import nl.regie.privacy.retention.RetentionSettings;
import nl.regie.privacy.review.Activation;
import nl.regie.privacy.review.ActivationPolicy;

/** Gemaskeerd: whatever can be reached from what is decided on generated cases tells nothing of anybody by its text (PRIV-15). */
class MaskedTest {

    private static final int CASES = 60;
    private static final int KINDS = 50;
    private static final Disclosure LAW = InvalidDocumentException.orElseThrow(
            Disclosure.of(List.of(Framework.WGS), List.of(), new Activation(List.of(), ActivationPolicy.WARN)));

    private final Set<Class<?>> kinds = new HashSet<>();

    @Example
    void no_text_of_anything_that_can_be_reached_holds_personal_data() {
        CaseArbitraries.samples(CASES).map(MaskedTest::staffed).forEach(file -> {
            PersonId worker = file.events().get(0).by().person();
            walk(CaseHead.of(file));
            walk(Retention.of(RetentionSettings.NATIONAL, "national", "1")
                    .plan(RegisteredCase.of(file), file.notification().on()));
            for (Participation organ : file.participants()) {
                for (Purpose purpose : List.of(Purpose.DISCUSS, Purpose.CARRY_OUT)) {
                    DisclosureRequest request = new DisclosureRequest(
                            Recipient.of(organ.id()),
                            purpose,
                            file.notification().on().plusDays(300),
                            done(file, worker));
                    walk(Minimiser.of(LAW).minimise(file, request));
                    Gate gate = LAW.to(CaseHead.of(file), request);
                    walk(gate);
                    file.items().forEach(item -> walk(gate.explainText(item.id(), item.labels())));
                }
            }
        });
        assertThat(kinds).as("there was something to look at").hasSizeGreaterThan(KINDS);
        assertThat(kinds.stream().map(Class::getSimpleName))
                .contains("ShownItem", "ShownCase", "ReceiptLine", "ItemPlan", "Fulfilment", "Minimised");
    }

    private static CaseFile staffed(CaseFile file) {
        Designation works = new Designation(file.events().get(0).by().person(), Duty.EXECUTION, false);
        return CaseFile.builder()
                .copyOf(file)
                .participants(file.participants().stream()
                        .map(each -> Participation.builder()
                                .copyOf(each)
                                .admitted(true)
                                .addPeople(works)
                                .build())
                        .toList())
                .build();
    }

    private static List<Fulfilment> done(CaseFile file, PersonId by) {
        return file.participants().stream()
                .flatMap(organ -> Arrays.stream(OpenCondition.values())
                        .map(condition -> Fulfilment.builder()
                                .condition(condition)
                                .by(by)
                                .organ(organ.id())
                                .on(file.notification().on())
                                .addCategories(DataCategory.values())
                                .addItems(new ItemId("i1"))
                                .build()))
                .toList();
    }

    /** Everything that the public methods without parameters of our own types give, and so on. */
    private void walk(Object root) {
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> next = new ArrayDeque<>(List.of(root));
        while (!next.isEmpty()) {
            Object value = next.remove();
            if (value instanceof Optional<?> optional) {
                optional.ifPresent(next::add);
            } else if (value instanceof Collection<?> all) {
                next.addAll(all);
            } else if (value instanceof Map<?, ?> map) {
                next.addAll(map.keySet());
                next.addAll(map.values());
            } else if (value.getClass().getName().startsWith("nl.regie.") && seen.add(value)) {
                kinds.add(value.getClass());
                assertThat(Canary.isIn(value.toString()))
                        .as(value.getClass().getName())
                        .isFalse();
                next.addAll(parts(value));
            }
        }
    }

    private static List<Object> parts(Object value) {
        return Arrays.stream(value.getClass().getMethods())
                .filter(method -> method.getParameterCount() == 0
                        && !Modifier.isStatic(method.getModifiers())
                        && Modifier.isPublic(method.getDeclaringClass().getModifiers())
                        && method.getDeclaringClass().getName().startsWith("nl.regie.")
                        && !method.getReturnType().isPrimitive()
                        && !method.getReturnType().equals(String.class)
                        && !method.getName().startsWith("reveal"))
                .map(method -> give(method, value))
                .toList();
    }

    private static Object give(Method method, Object value) {
        try {
            return method.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(method.toString(), e);
        }
    }
}
