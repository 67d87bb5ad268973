package nl.regie.core.life;

import java.util.Optional;
import nl.regie.core.text.Term;
import org.jspecify.annotations.Nullable;

/**
 * Stap: a step in the life of a case. Some may be taken by the public participants only, by the article given.
 *
 * <p>Source: WGS 2.31, 2.32(3), 1.8(7); facts 1.4; CASE-2, ROLE-5.
 */
public enum Step implements Term {
    /** Melden: to notify; the first step of every case. */
    NOTIFY(null),
    /** Oordelen dat de melding past bij het doel: to judge that the notification fits the purpose. */
    JUDGE_FIT("2.31(2)"),
    /** Weigeren: to refuse, because the notification does not fit the purpose. */
    REFUSE("2.31(2)"),
    /** Verzamelen: to gather and enrich. */
    GATHER("2.31(3)"),
    /** Toelaten: to decide which participants take part. */
    ADMIT("2.31(4)"),
    /** Bespreken: to discuss at a table. */
    TABLE(null),
    /** Plan vaststellen: to agree on a plan. */
    AGREE_PLAN(null),
    /** Uitvoeren: to begin carrying the plan out. */
    START_EXECUTION(null),
    /** Evalueren: to evaluate. */
    EVALUATE(null),
    /** Bijstellen: to adjust the plan. */
    ADJUST(null),
    /** Afschalen: to scale down. */
    SCALE_DOWN(null),
    /** Opschalen: to scale up again. */
    SCALE_UP(null),
    /** Afsluiten: to close; the data are screened off. */
    CLOSE("2.31(8)"),
    /** Terug naar de basis: to send back to the front line. */
    RETURN_TO_FRONT_LINE(null),
    /** Bespreken met het Openbaar Ministerie: to discuss with the prosecution. */
    DISCUSS_WITH_PROSECUTION(null),
    /** Hervatten: to go on where the case stood before it was discussed with the prosecution. */
    RESUME(null),
    /** Hergebruiken: to use screened-off data again in a special case, with the consent of the supplier. */
    REUSE(null),
    /** Van regime wisselen: to move to another legal regime, which is a new disclosure. */
    CHANGE_REGIME(null),
    /** Vernietigen: to delete. */
    DELETE(null),
    /** Anonimiseren: to make anonymous. */
    ANONYMISE(null);

    private final @Nullable String publicOnly;

    Step(@Nullable String publicOnly) {
        this.publicOnly = publicOnly;
    }

    /**
     * The article of the WGS by which only public participants may take the step.
     *
     * @return the article, such as {@code 2.31(2)}; empty if others may take it too
     */
    public Optional<String> onlyPublicBy() {
        return Optional.ofNullable(publicOnly);
    }
}
