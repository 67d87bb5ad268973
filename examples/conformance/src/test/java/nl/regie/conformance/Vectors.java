package nl.regie.conformance;

import java.nio.file.Path;
import java.util.List;

/** The vectors of the kit, read once for all tests. */
final class Vectors {

    static final Path FOLDER = Path.of("vectors");
    static final List<TestVector> ALL = VectorReader.read(FOLDER);

    private Vectors() {}

    static TestVector get(String id) {
        return ALL.stream().filter(vector -> vector.id().equals(id)).findFirst().orElseThrow();
    }
}
