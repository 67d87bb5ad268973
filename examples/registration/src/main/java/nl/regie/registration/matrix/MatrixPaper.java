package nl.regie.registration.matrix;

import java.util.List;
import nl.regie.core.place.SafetyHouse;
import nl.regie.core.text.Language;
import nl.regie.core.violation.InvalidDocumentException;
import nl.regie.privacy.framework.Framework;
import nl.regie.privacy.matrix.Matrix;
import nl.regie.privacy.matrix.MatrixDocument;
import nl.regie.privacy.matrix.Signatory;
import nl.regie.registration.today.Today;
import org.springframework.stereotype.Component;

/** Matrix op papier: the matrix of the law as it holds today. It tells of no case. */
@Component
public class MatrixPaper {

    private static final List<Signatory> SIGNATORIES = List.of(
            new Signatory("Burgemeester van Voorbeeld", "2.27(1)(e)"),
            new Signatory("College van burgemeester en wethouders van Voorbeeld", "2.27(1)(f)"),
            new Signatory("Politie, eenheid Voorbeeld", "2.27(1)(c)"),
            new Signatory("Openbaar Ministerie, parket Voorbeeld", "2.27(1)(d)"));
    private static final String AFTER_TITLE = "</h1>";
    private static final String END = "</main>";

    private final SafetyHouse house;
    private final Today today;

    MatrixPaper(SafetyHouse house, Today today) {
        this.house = house;
        this.today = today;
    }

    /** The document as a page of its own, to be kept or signed. */
    public String page(Language language) {
        return document().html(language);
    }

    /** What stands below its title, to be set in a page of the application. */
    public String body(Language language) {
        String page = page(language);
        return page.substring(page.indexOf(AFTER_TITLE) + AFTER_TITLE.length(), page.indexOf(END));
    }

    private MatrixDocument document() {
        Matrix matrix = InvalidDocumentException.orElseThrow(Matrix.of(Framework.WGS, List.of(), today.day()));
        return MatrixDocument.builder()
                .house(house.name())
                .matrix(matrix)
                .signatories(SIGNATORIES)
                .build();
    }
}
