package nl.regie.registration.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.regie.core.person.BirthDate;
import nl.regie.core.person.FreeText;
import nl.regie.core.person.PersonName;
import nl.regie.registration.right.ExtractAnswer;
import nl.regie.registration.right.ExtractLines;
import nl.regie.registration.right.ExtractWish;
import nl.regie.registration.right.Extracts;
import nl.regie.registration.today.Today;
import nl.regie.registration.user.Account;
import nl.regie.registration.user.Door;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Uittreksel: what a person is told of his own data, made at the contact point. */
@Controller
class RequestPages {

    private static final String TOLD = "told:";
    private static final String CANDIDATE = "candidate:";
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,3}");

    private final Extracts extracts;
    private final Today today;

    RequestPages(Extracts extracts, Today today) {
        this.extracts = extracts;
        this.today = today;
    }

    @GetMapping("/extract")
    String ask(Account account, Model model) {
        Door.REQUESTS.enter(account);
        model.addAttribute("form", Map.of("receivedOn", today.day().toString()));
        model.addAttribute("problems", List.of());
        return "extract";
    }

    /** Who asks stands in the body of the request, never in an address. */
    @PostMapping("/extract")
    String answer(Account account, @RequestParam Map<String, String> form, Model model, Locale locale) {
        Door.REQUESTS.enter(account);
        FormReader reader = new FormReader(form);
        model.addAttribute("form", form);
        reader.read(this::wish).ifPresent(wish -> {
            ExtractAnswer answer = extracts.answer(account, wish, Words.language(locale));
            model.addAttribute("answer", answer);
            model.addAttribute("entries", answer.extract().map(ExtractLines::of).orElse(List.of()));
        });
        model.addAttribute("problems", reader.problems());
        return "extract";
    }

    private ExtractWish wish(FormReader form) {
        Map<String, FreeText> told = new TreeMap<>();
        form.starting(TOLD).forEach((key, text) -> told.put(key, FreeText.of(text)));
        return new ExtractWish(
                PersonName.of(form.optional("given"), form.optional("prefix"), form.text("family")),
                BirthDate.of(form.day("born")),
                form.day("receivedOn"),
                form.isTicked("identified"),
                form.starting(CANDIDATE).keySet().stream()
                        .filter(number -> NUMBER.matcher(number).matches())
                        .map(Integer::valueOf)
                        .collect(Collectors.toSet()),
                told);
    }
}
