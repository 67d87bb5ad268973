package nl.regie.core.arbitrary;

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

    private CaseArbitraries() {}

    /**
     * Any valid case.
     *
     * @return the generator
     */
    public static Arbitrary<CaseFile> cases() {
        return choices().map(CaseMaker::make);
    }

    static Arbitrary<Choices> choices() {
        return Arbitraries.integers()
                .between(0, 1 << 20)
                .list()
                .ofMaxSize(MOST_CHOICES)
                .map(Choices::new);
    }
}
