package nl.regie.privacy.deidentification;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regie.core.casefile.CaseFile;

/**
 * De-identificeren: tells of a case as much as occurs often enough. The steps of the ladder are taken one after another, and it stops at
 * the first at which the combination occurs in at least {@code k} cases of the reference table. The same case, settings and table
 * always give the same. Immutable and thread-safe; make it once for a table.
 *
 * <p>Source: policy (P).
 */
public final class Deidentifier {

    private final DeidentificationSettings settings;
    private final String reference;
    private final List<Map<Traits, Long>> levels;

    private Deidentifier(DeidentificationSettings settings, ReferenceTable reference) {
        this.settings = settings;
        this.reference = reference.name();
        this.levels = reference.along(settings.ladder());
    }

    /**
     * Prepares for a reference table.
     *
     * @param settings what the profile fills in
     * @param reference the table
     * @return what de-identifies
     */
    public static Deidentifier of(DeidentificationSettings settings, ReferenceTable reference) {
        return new Deidentifier(requireNonNull(settings, "settings"), requireNonNull(reference, "reference"));
    }

    /**
     * De-identifies a case.
     *
     * @param file the case
     * @return what may be told of it; empty if even the coarsest combination is too rare, and then nothing is told
     */
    public Optional<DeidentifiedCase> deidentify(CaseFile file) {
        return deidentify(TraitsReader.read(requireNonNull(file, "file")));
    }

    /** From the finest to the coarsest. */
    Optional<DeidentifiedCase> deidentify(Traits finest) {
        Traits traits = finest;
        for (int taken = 0; taken < levels.size(); taken++) {
            traits = taken == 0 ? traits : traits.after(settings.ladder().get(taken - 1));
            if (levels.get(taken).getOrDefault(traits, 0L) >= settings.k()) {
                List<Coarsening> steps = settings.ladder().subList(0, taken);
                return Optional.of(new DeidentifiedCase(traits, steps, settings.k(), reference));
            }
        }
        return Optional.empty();
    }
}
