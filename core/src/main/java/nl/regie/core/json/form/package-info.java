/**
 * How a value looks in JSON, described once: from a {@link nl.regie.core.json.form.Form} follow the reader, the tolerant
 * diagnosis, the canonical writer and the JSON Schema.
 *
 * <p>Scalars ({@link nl.regie.core.json.form.TextForm}, {@link nl.regie.core.json.form.TermForm} and so on) and lists are
 * put together to {@link nl.regie.core.json.form.ObjectForm objects} by {@link nl.regie.core.json.form.Fields}. Not
 * exported to users: the modules of this library describe their own documents with it.
 */
@NullMarked
package nl.regie.core.json.form;

import org.jspecify.annotations.NullMarked;
