package nl.regie.registration.page;

import jakarta.servlet.http.HttpServletRequest;
import nl.regie.core.fact.Truth;
import nl.regie.core.violation.InvalidDocumentException;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.Violation;
import nl.regie.registration.refusal.ConflictException;
import nl.regie.registration.refusal.RefusedException;
import nl.regie.registration.refusal.UnknownCaseException;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Weigeringen: what a page says if something cannot be done. What does not exist and what one may not know of look the same. */
@ControllerAdvice(basePackageClasses = Refusals.class)
class Refusals {

    private final Menu menu;

    Refusals(Menu menu) {
        this.menu = menu;
    }

    @ExceptionHandler({UnknownCaseException.class, MalformedValueException.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String unknown(Model model, HttpServletRequest request) {
        model.addAttribute("status", HttpStatus.NOT_FOUND.value());
        return page("error", model, request);
    }

    @ExceptionHandler(ConflictException.class)
    @ResponseStatus(HttpStatus.CONFLICT)
    String conflict(Model model, HttpServletRequest request) {
        model.addAttribute("status", HttpStatus.CONFLICT.value());
        return page("error", model, request);
    }

    /** Why, with the articles. What did hold is left out: it tells nothing that helps. */
    @ExceptionHandler(RefusedException.class)
    @ResponseStatus(HttpStatus.FORBIDDEN)
    String refused(RefusedException refused, Model model, HttpServletRequest request) {
        model.addAttribute(
                "findings",
                refused.decision().findings().stream()
                        .filter(finding -> finding.truth() != Truth.YES)
                        .toList());
        return page("refused", model, request);
    }

    /** What is not valid, by which rules; not where, for a place tells how much is not shown. */
    @ExceptionHandler(InvalidDocumentException.class)
    @ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
    String invalid(InvalidDocumentException invalid, Model model, HttpServletRequest request) {
        model.addAttribute(
                "codes",
                invalid.violations().stream().map(Violation::code).distinct().toList());
        return page("refused", model, request);
    }

    /** What every page shows is not added to a refusal by itself. */
    private String page(String name, Model model, HttpServletRequest request) {
        menu.add(model, request, request.getUserPrincipal());
        return name;
    }
}
