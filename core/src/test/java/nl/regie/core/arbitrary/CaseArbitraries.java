package nl.regie.core.arbitrary;

import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import nl.regie.core.casefile.CaseFile;

/**
 * Generators of case files, in which every kind of content, every kind of case, every regime and every phase occurs.
 *
 * <p>Each is valid without a warning, and every personal value in it is a {@link Canary}. They shrink to a case of one
 * person with one step and nothing recorded.
 */
public final class CaseArbitraries {

    private static final int MOST_CHOICES = 600;
    private static final int MOST = 1 << 20;
    private static final long SEED = 2026;

    private CaseArbitraries() {}

    /**
     * Any valid case.
     *
     * @return the generator
     */
    public static Arbitrary<CaseFile> cases() {
        return choices().map(CaseMaker::make);
    }

    /**
     * The same full cases at every run and on every thread, for a test that counts on what occurs among them.
     *
     * @param count how many
     * @return the cases
     */
    public static Stream<CaseFile> samples(int count) {
        Random random = new Random(SEED);
        return Stream.generate(() -> random.ints(MOST_CHOICES, 0, MOST).boxed().toList())
                .limit(count)
                .map(Choices::new)
                .map(CaseMaker::make);
    }

    static Arbitrary<Choices> choices() {
        return Arbitraries.integers()
                .between(0, MOST)
                .list()
                .ofMaxSize(MOST_CHOICES)
                .map(Choices::new);
    }
}
