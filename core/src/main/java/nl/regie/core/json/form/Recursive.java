package nl.regie.core.json.form;

import java.io.IOException;
import java.util.Map;
import java.util.function.Supplier;
import nl.regie.core.document.Limits;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.jspecify.annotations.Nullable;

/**
 * Terugverwijzing: a form that is part of itself, such as a condition of conditions. How deep it goes in a text is bounded
 * by {@link nl.regie.core.document.Limits#depth}.
 *
 * @param <T> the type
 */
public final class Recursive<T> extends Form<T> {

    /** The innermost of them still opens two objects: one that names it, and its own. */
    private static final int LEAF = 2;

    private final Supplier<Form<T>> form;

    private Recursive(Supplier<Form<T>> form) {
        this.form = form;
    }

    /**
     * Refers to a form that is still being described.
     *
     * @param form gives the form when it is needed
     * @param <T> the type
     * @return the reference
     */
    public static <T> Recursive<T> to(Supplier<Form<T>> form) {
        return new Recursive<>(form);
    }

    @Override
    @Nullable
    T read(In in) throws IOException {
        return form.get().read(in);
    }

    @Override
    void write(T value, Out out) throws IOException {
        // what is written can be read back with the limits that everybody has
        int depth = out.generator.getOutputContext().getNestingDepth();
        MalformedValueException.unless(depth + LEAF <= Limits.DEFAULT.depth(), ValueCode.OUT_OF_RANGE, "depth");
        form.get().write(value, out);
    }

    @Override
    Map<String, Object> schema(Schema schema) {
        return form.get().schema(schema);
    }

    @Override
    String expected() {
        return "{…}";
    }
}
