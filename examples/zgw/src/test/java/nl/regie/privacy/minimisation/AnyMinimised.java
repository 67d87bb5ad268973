package nl.regie.privacy.minimisation;

import nl.regie.core.casefile.CaseFile;

/** Minimised cases behind any gate; only this package makes them. */
public final class AnyMinimised {

    private AnyMinimised() {}

    /** What is let through differs per seed. */
    public static MinimisedCase mixed(CaseFile file, int seed, int participant) {
        return Gates.mixed(seed)
                .minimise(file, Gates.request(file, participant))
                .file();
    }

    /** Everything is let through, and free text that was released. */
    public static MinimisedCase open(CaseFile file, int participant) {
        return Gates.open().minimise(file, Gates.request(file, participant)).file();
    }

    /** Nothing is let through. */
    public static MinimisedCase closed(CaseFile file, int participant) {
        return Gates.closed().minimise(file, Gates.request(file, participant)).file();
    }
}
