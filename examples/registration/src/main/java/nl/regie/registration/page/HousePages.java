package nl.regie.registration.page;

import java.util.List;
import java.util.Locale;
import nl.regie.escalation.json.ShippedModels;
import nl.regie.escalation.model.EscalationModel;
import nl.regie.escalation.picture.ModelPicture;
import nl.regie.escalation.proof.SoundModel;
import nl.regie.registration.figure.YearFigures;
import nl.regie.registration.matrix.MatrixPaper;
import nl.regie.registration.refusal.UnknownCaseException;
import nl.regie.registration.user.Account;
import nl.regie.registration.user.Door;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Pagina’s van het huis: the models, the matrix and the published figures. They tell of nobody. */
@Controller
class HousePages {

    private final MatrixPaper matrix;
    private final YearFigures figures;
    private final Charts charts;

    HousePages(MatrixPaper matrix, YearFigures figures, Charts charts) {
        this.matrix = matrix;
        this.figures = figures;
        this.charts = charts;
    }

    @GetMapping("/escalation")
    String first() {
        return "redirect:/escalation/" + ShippedModels.ALL.get(0).model().id();
    }

    @GetMapping("/escalation/{id}")
    String escalation(Account account, @PathVariable String id, Model model, Locale locale) {
        Door.OPEN.enter(account);
        EscalationModel shown = ShippedModels.ALL.stream()
                .map(SoundModel::model)
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(UnknownCaseException::new);
        ModelPicture picture = ModelPicture.of(shown, Words.language(locale));
        model.addAttribute(
                "models", ShippedModels.ALL.stream().map(SoundModel::model).toList());
        model.addAttribute("shown", shown);
        model.addAttribute("svg", picture.svg());
        return "escalation";
    }

    @GetMapping("/matrix")
    String matrix(Account account, Model model, Locale locale) {
        Door.OPEN.enter(account);
        model.addAttribute("body", matrix.body(Words.language(locale)));
        return "matrix";
    }

    /** The document itself, to be kept. */
    @GetMapping("/matrix/document")
    ResponseEntity<String> document(Account account, Locale locale) {
        Door.OPEN.enter(account);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"matrix.html\"")
                .body(matrix.page(Words.language(locale)));
    }

    @GetMapping("/figures")
    String figures(Account account, Model model, Locale locale) {
        Door.OPEN.enter(account);
        List<YearFigures.Published> published = figures.published();
        model.addAttribute("year", Integer.toString(published.get(0).year()));
        model.addAttribute("reports", charts.of(published, Words.language(locale)));
        return "figures";
    }
}
