package nl.regie.privacy.minimisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.json.CaseJson;
import nl.regie.core.violation.InvalidDocumentException;

/** The case of a neighbour, as it comes with the quickstart: 22 items, 4 agreements and a result, in execution. */
final class Neighbour {

    static final CaseFile FILE = file("neighbour");
    /** A case about an area, in which one item is about a professional. */
    static final CaseFile AREA = file("youth-group-friesland");

    static final ParticipantId BOARD = new ParticipantId("gem");
    static final ParticipantId POLICE = new ParticipantId("pol");
    static final ParticipantId HOUSING = new ParticipantId("wonen");

    private Neighbour() {}

    private static CaseFile file(String name) {
        try {
            byte[] json = Files.readAllBytes(Path.of("../examples/quickstart/cases/" + name + ".json"));
            return InvalidDocumentException.orElseThrow(CaseJson.TYPE.check(json))
                    .value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Set<ItemId> ids(String... ids) {
        return Stream.of(ids).map(ItemId::new).collect(Collectors.toSet());
    }
}
