package nl.regie.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import nl.regie.core.text.Language;
import nl.regie.core.violation.Violation;
import nl.regie.escalation.json.EscalationModelJson;
import nl.regie.escalation.json.ShippedModels;
import nl.regie.escalation.model.EscalationModel;
import nl.regie.escalation.picture.ModelPicture;
import nl.regie.escalation.proof.SoundModel;

/**
 * Draws escalation models for a board.
 *
 * <p>Usage: {@code escalation-picture [--lang nl|en] [--model file] folder}. Without a model it draws the shipped ones, without a language
 * it draws both. Of each it writes {@code .svg}, {@code .mmd} and {@code .md} into the folder, which it makes if need be. The exit status
 * is 0 if all was drawn, 1 if the model was refused, 2 if the arguments, the file or the folder could not be used.
 */
final class EscalationPicture {

    static final String NAME = "escalation-picture";
    private static final String USAGE = "Usage: " + NAME + " [--lang nl|en] [--model file] folder";

    private EscalationPicture() {}

    static int run(List<String> args, PrintStream out, PrintStream err) {
        List<Language> languages = List.of(Language.values());
        Optional<Path> file = Optional.empty();
        List<Path> folders = new ArrayList<>();
        for (Iterator<String> rest = args.iterator(); rest.hasNext(); ) {
            String arg = rest.next();
            if (arg.equals("--model") && rest.hasNext()) {
                file = Optional.of(Path.of(rest.next()));
            } else if (arg.equals("--lang") && rest.hasNext()) {
                String tag = rest.next();
                languages = languages.stream()
                        .filter(language -> language.tag().equals(tag))
                        .toList();
            } else if (arg.startsWith("--")) {
                languages = List.of();
            } else {
                folders.add(Path.of(arg));
            }
        }
        if (languages.isEmpty() || folders.size() != 1) {
            err.println(USAGE);
            return 2;
        }
        try {
            List<EscalationModel> models = file.isPresent()
                    ? read(file.get(), err)
                    : ShippedModels.ALL.stream().map(SoundModel::model).toList();
            Path folder = Files.createDirectories(folders.get(0));
            for (EscalationModel model : models) {
                for (Language language : languages) {
                    draw(model, language, folder, out);
                }
            }
            return models.isEmpty() ? 1 : 0;
        } catch (IOException e) {
            err.println("Cannot be read or written: " + e.getMessage() + " ("
                    + e.getClass().getSimpleName() + ")");
            return 2;
        }
    }

    /** The model of a file; none if it was refused. It need not be sound: a draft can be drawn too. */
    private static List<EscalationModel> read(Path file, PrintStream err) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            var read = EscalationModelJson.TYPE.check(EscalationModelJson.TYPE.take(in));
            if (read.isValid()) {
                return List.of(read.get().value());
            }
            for (Violation violation : read.getError()) {
                err.println(file + " " + violation.path() + ": " + violation.message(Language.EN) + " "
                        + violation.help(Language.EN));
            }
            return List.of();
        }
    }

    private static void draw(EscalationModel model, Language language, Path folder, PrintStream out)
            throws IOException {
        ModelPicture picture = ModelPicture.of(model, language);
        String name = model.id() + "-" + language.tag();
        write(folder.resolve(name + ".svg"), picture.svg(), out);
        write(folder.resolve(name + ".mmd"), picture.mermaid(), out);
        write(folder.resolve(name + ".md"), picture.markdown(), out);
    }

    private static void write(Path file, String text, PrintStream out) throws IOException {
        Files.writeString(file, text);
        out.println(file);
    }
}
