package nl.regie.registration.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import nl.regie.core.text.Language;
import nl.regie.core.violation.InvalidDocumentException;
import nl.regie.privacy.framework.Framework;
import nl.regie.privacy.log.LogReadingPurpose;
import nl.regie.privacy.log.LogVerdict;
import nl.regie.privacy.matrix.Matrix;
import nl.regie.privacy.matrix.MatrixDocument;
import nl.regie.privacy.matrix.Signatory;
import nl.regie.registration.code.Codes;
import nl.regie.registration.log.LogReadings;
import nl.regie.registration.today.Today;
import nl.regie.registration.user.Account;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Het huis voor een ander systeem: the log verified, the matrix, and the description of this API. */
@RestController
class HouseApi {

    private final LogReadings readings;
    private final Today today;

    HouseApi(LogReadings readings, Today today) {
        this.readings = readings;
        this.today = today;
    }

    record Verified(String outcome, String says) {}

    @GetMapping("/api/log/verification")
    Verified verify(Account account, @RequestParam String purpose, Locale locale) {
        LogVerdict verdict = readings.verify(account, Codes.term(LogReadingPurpose.class, purpose));
        return new Verified(verdict.code(), verdict.label(language(locale)));
    }

    /** Descriptions of processing hold no personal data; whoever is a user may read them. */
    @GetMapping(value = "/api/matrix", produces = "text/markdown;charset=UTF-8")
    String matrix(Locale locale) {
        Matrix matrix = InvalidDocumentException.orElseThrow(Matrix.of(Framework.WGS, List.of(), today.day()));
        return MatrixDocument.builder()
                .house("Zorg- en Veiligheidshuis Voorbeeld")
                .matrix(matrix)
                .addSignatories(new Signatory("Burgemeester van Voorbeeld", "2.27(1)(e)"))
                .build()
                .markdown(language(locale));
    }

    @GetMapping("/api/openapi")
    ResponseEntity<String> description() throws IOException {
        try (InputStream in = new ClassPathResource("openapi.yaml").getInputStream()) {
            return ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType("application/yaml;charset=UTF-8"))
                    .body(new String(in.readAllBytes(), UTF_8));
        }
    }

    private static Language language(Locale locale) {
        return locale.getLanguage().equals(Language.EN.tag()) ? Language.EN : Language.NL;
    }
}
