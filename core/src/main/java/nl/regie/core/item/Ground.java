package nl.regie.core.item;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import nl.regie.core.text.Built;
import nl.regie.core.violation.Lines;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.immutables.value.Value;

/**
 * Grondslag: on what, and how, an item was supplied.
 *
 * <p>Source: WGS 1.5, 2.29(2), 2.30(1); CASE-4, PRIV-1, PRIV-6.
 *
 * @param kind the ground
 * @param policeOrigin for police data, where the police held them
 * @param article the article or clause; for a covenant and another act
 * @param secrecy how professional secrecy was dealt with; empty if the supplier is not bound to it
 */
@Built
@Value.Builder
public record Ground(
        GroundKind kind, Optional<PoliceOrigin> policeOrigin, Optional<String> article, Optional<Secrecy> secrecy) {

    /**
     * Checks what must hold.
     *
     * @param kind the ground
     * @param policeOrigin for police data
     * @param article the article or clause
     * @param secrecy how professional secrecy was dealt with
     * @throws MalformedValueException if a covenant or another act names no article
     */
    public Ground {
        requireNonNull(kind, "kind");
        requireNonNull(policeOrigin, "policeOrigin");
        requireNonNull(article, "article").ifPresent(text -> Lines.line(text, "article"));
        requireNonNull(secrecy, "secrecy");
        MalformedValueException.unless(
                (kind != GroundKind.OTHER_LAW && kind != GroundKind.COVENANT) || article.isPresent(),
                ValueCode.MISSING_TOGETHER,
                "article");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static GroundBuilder builder() {
        return new GroundBuilder();
    }
}
