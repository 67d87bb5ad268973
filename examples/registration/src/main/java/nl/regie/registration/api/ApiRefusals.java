package nl.regie.registration.api;

import java.util.List;
import java.util.Locale;
import nl.regie.core.fact.Truth;
import nl.regie.core.rule.Explanation;
import nl.regie.core.text.Language;
import nl.regie.core.violation.InvalidDocumentException;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.registration.refusal.ConflictException;
import nl.regie.registration.refusal.RefusedException;
import nl.regie.registration.refusal.UnknownCaseException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Weigeringen voor een ander systeem. A refusal says by which articles; what is not valid, by which codes. Neither a value nor a place in a
 * case is told, for a place tells how much is not shown.
 */
@RestControllerAdvice(basePackageClasses = ApiRefusals.class)
class ApiRefusals {

    record Problem(int status, String says, List<String> reasons) {

        static Problem of(HttpStatus status, List<String> reasons) {
            return new Problem(status.value(), status.getReasonPhrase(), reasons);
        }
    }

    @ExceptionHandler(UnknownCaseException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    Problem unknown() {
        return Problem.of(HttpStatus.NOT_FOUND, List.of());
    }

    @ExceptionHandler(ConflictException.class)
    @ResponseStatus(HttpStatus.PRECONDITION_FAILED)
    Problem conflict() {
        return Problem.of(HttpStatus.PRECONDITION_FAILED, List.of());
    }

    @ExceptionHandler(AccessDeniedException.class)
    @ResponseStatus(HttpStatus.FORBIDDEN)
    Problem denied() {
        return Problem.of(HttpStatus.FORBIDDEN, List.of());
    }

    @ExceptionHandler(RefusedException.class)
    @ResponseStatus(HttpStatus.FORBIDDEN)
    Problem refused(RefusedException refused, Locale locale) {
        Explanation explanation =
                Explanation.in(locale.getLanguage().equals(Language.EN.tag()) ? Language.EN : Language.NL);
        List<String> reasons = refused.decision().findings().stream()
                .filter(finding -> finding.truth() != Truth.YES)
                .map(explanation::of)
                .toList();
        return Problem.of(HttpStatus.FORBIDDEN, reasons);
    }

    @ExceptionHandler(InvalidDocumentException.class)
    @ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
    Problem invalid(InvalidDocumentException invalid) {
        List<String> codes = invalid.violations().stream()
                .map(violation -> violation.code().code())
                .distinct()
                .toList();
        return Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, codes);
    }

    @ExceptionHandler(MalformedValueException.class)
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    Problem malformed(MalformedValueException malformed) {
        return Problem.of(HttpStatus.BAD_REQUEST, List.of(malformed.attribute()));
    }

    /** What the parser says quotes what was sent. */
    @ExceptionHandler({
        HttpMessageNotReadableException.class,
        MissingRequestHeaderException.class,
        MissingServletRequestParameterException.class
    })
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    Problem unreadable() {
        return Problem.of(HttpStatus.BAD_REQUEST, List.of());
    }
}
