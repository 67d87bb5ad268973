package nl.regie.core.json.form;

import com.fasterxml.jackson.core.io.SerializedString;
import java.util.function.Function;
import nl.regie.core.document.Version;
import org.jspecify.annotations.Nullable;

/** One key of an object: its form, where its value goes, and how to get the value back (null for absent). */
record Field<T>(
        String name,
        SerializedString written,
        Form<Object> form,
        int slot,
        boolean required,
        Version since,
        Function<T, @Nullable Object> get) {}
