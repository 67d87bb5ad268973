package nl.regie.privacy.matrix;

import java.util.List;
import java.util.Locale;
import nl.regie.core.person.FreeText;
import nl.regie.core.text.Language;
import nl.regie.privacy.Approved;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What joint controllers sign, word for word: nobody changes it by changing something else (PRIV-17). */
class SignedTextTest {

    private static final List<Signatory> SIGNATORIES = List.of(
            new Signatory("Burgemeester van Voorbeeld", "2.27(1)(e)"),
            new Signatory("Politie Voorbeeld", "2.27(1)(a)"));

    private static MatrixDocument document(Matrix matrix) {
        return MatrixDocument.builder()
                .house("Huis Voorbeeld")
                .matrix(matrix)
                .signatories(SIGNATORIES)
                .addAdvice(
                        new MatrixAdvice(AdviceGiver.COORDINATING_DPO, Agreed.DAY, FreeText.of("Akkoord.")),
                        new MatrixAdvice(AdviceGiver.LAWFULNESS_COMMITTEE, Agreed.DAY, FreeText.of("Let op 4.1.")))
                .build();
    }

    private static void assertApproved(String name, Language language, String text) {
        Approved.assertApproved(name + "-" + language.name().toLowerCase(Locale.ROOT) + ".md", text);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_matrix_of_the_law_WGS_2_30_2_31(Language language) {
        MatrixDocument unsigned = MatrixDocument.builder()
                .house("Huis Voorbeeld")
                .matrix(Agreed.law())
                .build();
        assertApproved("matrix-law", language, unsigned.markdown(language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_matrix_under_a_covenant_with_advice_and_signatures_WGS_1_8_6(Language language) {
        assertApproved("matrix-covenant", language, document(Agreed.narrowed()).markdown(language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_record_of_processing_and_the_annex_of_the_impact_assessment_AVG_30_35(Language language) {
        ProcessingRecord signed = ProcessingRecord.builder()
                .house("Huis Voorbeeld")
                .matrix(Agreed.narrowed())
                .controllers(SIGNATORIES)
                .build();
        assertApproved("record-covenant", language, signed.markdown(language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_record_of_processing_that_controllers_have_still_to_fill_in_AVG_30(Language language) {
        ProcessingRecord empty = ProcessingRecord.builder()
                .house("Huis Voorbeeld")
                .matrix(Agreed.law())
                .build();
        assertApproved("record-law", language, empty.markdown(language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void what_a_covenant_changes(Language language) {
        MatrixDifference narrowed = MatrixDifference.between(Agreed.law(), Agreed.narrowed());
        assertApproved("difference", language, narrowed.markdown(language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void that_nothing_changes(Language language) {
        MatrixDifference none = MatrixDifference.between(Agreed.law(), Agreed.law());
        assertApproved("difference-none", language, none.markdown(language));
    }
}
