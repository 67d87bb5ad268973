package nl.regie.escalation.picture;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import nl.regie.core.text.Language;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import nl.regie.escalation.model.EscalationModel;

/**
 * Plaat van een escalatiemodel: one model, drawn in one language. The same model gives the same characters. Immutable and thread-safe.
 *
 * <p>A draft can be drawn too: what is open is told as open, and an arrow to a level that does not exist stands in the list of arrows only.
 * So does one between two levels beside the ladder.
 *
 * <p>Source: ON 6; ESC-8, PRIV-21.
 */
public final class ModelPicture {

    private final Outline outline;

    private ModelPicture(Outline outline) {
        this.outline = outline;
    }

    /**
     * Draws a model.
     *
     * @param model the model
     * @param language the language
     * @return the picture
     */
    public static ModelPicture of(EscalationModel model, Language language) {
        requireNonNull(model, "model");
        return new ModelPicture(Outline.of(model, requireNonNull(language, "language"), Optional.empty()));
    }

    /**
     * Draws the path of a case on a model.
     *
     * @param model the model
     * @param path the path
     * @param language the language
     * @return the picture
     * @throws MalformedValueException if the path is of another model, or stops at a level that this one does not have
     */
    public static ModelPicture of(EscalationModel model, CasePath path, Language language) {
        requireNonNull(model, "model");
        boolean fits = requireNonNull(path, "path").stops().stream()
                .allMatch(stop -> stop.model().equals(model.id())
                        && model.level(stop.level()).isPresent());
        MalformedValueException.unless(fits, ValueCode.CONTRADICTION, "path");
        return new ModelPicture(Outline.of(model, requireNonNull(language, "language"), Optional.of(path)));
    }

    /**
     * The diagram as SVG: one image that needs nothing else. It holds no script, no style sheet and no address to fetch; a title and a
     * description tell its content to whoever cannot see it. Up, down and aside differ in line and in number, not in colour alone.
     *
     * @return the document, in XML; names of the model are escaped, and characters that XML does not know are left out
     */
    public String svg() {
        return new SvgPicture(outline).draw();
    }

    /**
     * The diagram as Mermaid, for whoever keeps it in a wiki.
     *
     * @return the text of a flowchart; of names only letters, digits and plain punctuation stand as they are
     */
    public String mermaid() {
        return MermaidPicture.draw(outline);
    }

    /**
     * Who does what when, as tables in Markdown.
     *
     * @return the text; names are escaped so that none becomes markup, a link or a cell of its own
     */
    public String markdown() {
        return MarkdownPicture.write(outline);
    }
}
