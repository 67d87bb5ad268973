package nl.regie.privacy.right;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.id.ItemId;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.person.FreeText;
import nl.regie.core.text.Built;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.immutables.value.Value;

/**
 * Beslissing om achter te houden: that a named person decided that the data subject is not told something. Nothing is ever held back
 * without one.
 *
 * <p>The law lets a right be left aside as far as that is necessary and proportionate, and asks that the person is told of the
 * restriction unless that would defeat its purpose. Whether it would is a judgement of its own, with a reason of its own.
 *
 * <p>Source: AVG 23; UAVG 41(1), (2)(h); PRIV-14.
 *
 * @param items which items, agreements or results; at least one
 * @param part what of them
 * @param ground what is protected
 * @param manner whether the person is told that something is held back
 * @param by who decided, for which public participant
 * @param on the day
 * @param why why it is necessary and proportionate
 * @param whySilent why telling it would defeat the purpose; if and only if he is not told
 */
@Built
@Value.Builder
public record Withholding(
        List<ItemId> items,
        WithheldPart part,
        WithholdingGround ground,
        WithholdingManner manner,
        DecidedBy by,
        LocalDate on,
        FreeText why,
        Optional<FreeText> whySilent) {

    /**
     * Checks what must hold.
     *
     * @param items which items
     * @param part what of them
     * @param ground what is protected
     * @param manner whether the person is told
     * @param by who decided
     * @param on the day
     * @param why why it is necessary and proportionate
     * @param whySilent why telling it would defeat the purpose
     * @throws MalformedValueException if there is no item, or the reason not to tell is missing or not called for
     */
    public Withholding {
        items = List.copyOf(requireNonNull(items, "items"));
        requireNonNull(part, "part");
        requireNonNull(ground, "ground");
        requireNonNull(manner, "manner");
        requireNonNull(by, "by");
        requireNonNull(on, "on");
        requireNonNull(why, "why");
        requireNonNull(whySilent, "whySilent");
        MalformedValueException.unless(!items.isEmpty(), ValueCode.TOO_SHORT, "items");
        boolean silent = manner == WithholdingManner.SILENT;
        MalformedValueException.unless(!silent || whySilent.isPresent(), ValueCode.MISSING_TOGETHER, "whySilent");
        MalformedValueException.unless(silent || whySilent.isEmpty(), ValueCode.CONTRADICTION, "whySilent");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static WithholdingBuilder builder() {
        return new WithholdingBuilder();
    }
}
