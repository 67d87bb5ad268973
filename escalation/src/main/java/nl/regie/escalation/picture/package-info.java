/**
 * An escalation model that a board can read: as a diagram, and as a table of who does what when.
 *
 * <p>A {@link nl.regie.escalation.picture.ModelPicture} writes one model in one language as SVG, as Mermaid and as Markdown, with or
 * without the {@linkplain nl.regie.escalation.picture.CasePath path of a case}. All names come from data and are escaped for where they go.
 */
@NullMarked
package nl.regie.escalation.picture;

import org.jspecify.annotations.NullMarked;
