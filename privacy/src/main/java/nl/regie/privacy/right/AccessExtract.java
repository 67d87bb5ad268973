package nl.regie.privacy.right;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import nl.regie.core.text.Built;
import nl.regie.core.text.Language;
import nl.regie.core.violation.Lines;
import org.immutables.value.Value;

/**
 * Overzicht voor betrokkene: what a house tells a person of the data on him. It names no case and nobody else.
 *
 * <p>Of what is held back it says at most that something is, in one sentence that is the same for every ground and every number. What is
 * held back without being told leaves no trace: the extract has the same bytes as one of a case in which it never was. So that no sentence
 * is ever untrue, no extract says that it is everything, and each says that what the law allows not to be told is not in it.
 *
 * <p>That the extract reads so is our own policy (P). The law lets a right be left aside only as far as that is necessary and
 * proportionate, and asks that the person is told unless that would defeat the purpose (UAVG 41(1), (2)(h)): each decision answers for
 * that, stands in the {@linkplain AccessReceipt receipt}, and can be put before the Data Protection Authority and the court. What the time
 * of an answer, or a question back, betrays is not in the hands of a text.
 *
 * <p>Source: AVG 12, 15; UAVG 34, 41; P; PRIV-14.
 *
 * @param language the language of its words
 * @param request the request it answers
 * @param house the name of the house
 * @param contactPoint the name of the contact point
 * @param nature what the answer is in law
 * @param on the day
 * @param partly whether the person is told that something is held back
 * @param entries what is told, by category and then oldest first, numbered from 1
 */
@Built
@Value.Builder
public record AccessExtract(
        Language language,
        RequestId request,
        String house,
        String contactPoint,
        AnswerNature nature,
        LocalDate on,
        boolean partly,
        List<ExtractEntry> entries) {

    /**
     * Checks that all are there.
     *
     * @param language the language of its words
     * @param request the request it answers
     * @param house the name of the house
     * @param contactPoint the name of the contact point
     * @param nature what the answer is in law
     * @param on the day
     * @param partly whether the person is told that something is held back
     * @param entries what is told
     * @throws nl.regie.core.violation.MalformedValueException if a name is blank
     */
    public AccessExtract {
        requireNonNull(language, "language");
        requireNonNull(request, "request");
        Lines.line(requireNonNull(house, "house"), "house");
        Lines.line(requireNonNull(contactPoint, "contactPoint"), "contactPoint");
        requireNonNull(nature, "nature");
        requireNonNull(on, "on");
        entries = List.copyOf(requireNonNull(entries, "entries"));
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static AccessExtractBuilder builder() {
        return new AccessExtractBuilder();
    }

    /**
     * The extract as a letter in Markdown, in its language. It holds personal data in the clear: it is made for the person.
     *
     * @return the text, with what was typed escaped
     */
    public String markdown() {
        return new ExtractLetter(this).markdown();
    }

    /** The request only. */
    @Override
    public String toString() {
        return "AccessExtract[" + request + "]";
    }
}
