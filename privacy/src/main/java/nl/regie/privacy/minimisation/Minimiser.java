package nl.regie.privacy.minimisation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.Item;
import nl.regie.core.item.Release;
import nl.regie.privacy.disclosure.CaseHead;
import nl.regie.privacy.disclosure.Disclosure;
import nl.regie.privacy.disclosure.DisclosureRequest;
import org.jspecify.annotations.Nullable;

/**
 * Minimalisator: makes of a case what one recipient may see of it at one moment, and the only thing that can be handed out. Immutable and
 * thread-safe, if the naming of persons is.
 *
 * <p>Whether an item, an agreement or a result is shown is decided by {@link nl.regie.privacy.disclosure.Gate} on its labels. What is more, it is shown only if all it
 * rests on is shown (PRIV-21), and if everybody it names is in the case. If nothing of a case is shown, nothing of it is told at all. Of
 * what has no labels of its own, this is the one table:
 *
 * <table>
 * <caption>What a recipient is told of a case</caption>
 * <tr><th>attribute</th><th>told</th></tr>
 * <tr><td>id, kind, regime, house</td><td>once anything is shown: the recipient must know whose case it is and under which law it was
 * given (CASE-8)</td></tr>
 * <tr><td>phase, events, level, meetings</td><td>never: that a case was discussed with the prosecution, or scaled up, tells of what is
 * withheld</td></tr>
 * <tr><td>themes, priority</td><td>never: addiction or domestic violence are derived of items that are not named (PRIV-21)</td></tr>
 * <tr><td>municipality</td><td>never: where somebody lives is told by a contact item or not at all</td></tr>
 * <tr><td>participants</td><td>the recipient and those that something shown names, without who works there: that a clinic takes part is
 * health data</td></tr>
 * <tr><td>persons</td><td>those that something shown names, by position. Never by the id of the case: by a pseudonym that the caller
 * gives or by a number (PRIV-5, P; at every stage). The reason why a relative is in the case is free text without a release, and is
 * never told</td></tr>
 * <tr><td>members</td><td>never as such: a list of them would count those who are not shown</td></tr>
 * <tr><td>roles</td><td>on that day: of the recipient's own people, and of who is finally accountable once an agreement is
 * shown</td></tr>
 * <tr><td>area</td><td>name and municipality, once something about it is shown, that is other than personal data; never its description</td></tr>
 * <tr><td>notification</td><td>what the notifier wants, if it was {@linkplain #releasing released} for the recipient; never who
 * notified, when, and whether the person was informed</td></tr>
 * <tr><td>consents, holds, links, requests, decisions, extensions</td><td>never: they are the controllers' own</td></tr>
 * <tr><td>items</td><td>category, subject, supplier, day of first processing, the supplier's conditions, content. Free text in them, and
 * in conditions, only if it was released for the recipient; a note is nothing without it (PRIV-16). The ground, secrecy and releases
 * never</td></tr>
 * <tr><td>plan</td><td>the day and the agreements, what is done and intended only if released; the means never. An agreement that the
 * recipient itself carries out is shown whatever it rests on, since it made it itself (PRIV-5, P); any other only with all that it rests
 * on</td></tr>
 * <tr><td>results</td><td>if their text was released</td></tr>
 * </table>
 *
 * <p>Items, participants and, unless the caller names them, persons are numbered in the order in which what is shown names them. A number
 * thus tells nothing of what is not shown: two cases that differ only in what is withheld give the same bytes. The receipt tells the
 * controllers which number is which item.
 *
 * <p>Source: WGS 1.11, 2.31(7); PRIV-4, PRIV-5, PRIV-16, PRIV-21, CASE-8.
 */
public final class Minimiser {

    private final BiFunction<CaseHead, DisclosureRequest, Deciding> deciding;
    private final @Nullable Function<PersonId, String> naming;
    private final List<Release> question;

    Minimiser(
            BiFunction<CaseHead, DisclosureRequest, Deciding> deciding,
            @Nullable Function<PersonId, String> naming,
            List<Release> question) {
        this.deciding = deciding;
        this.naming = naming;
        this.question = List.copyOf(requireNonNull(question, "question"));
    }

    /**
     * A minimiser that numbers persons.
     *
     * @param disclosure who may see what
     * @return the minimiser
     */
    public static Minimiser of(Disclosure disclosure) {
        requireNonNull(disclosure, "disclosure");
        return new Minimiser((head, request) -> new Deciding.ByGate(disclosure.to(head, request)), null, List.of());
    }

    /**
     * The same, with names for persons that stay the same from one disclosure to the next, such as pseudonyms kept for this recipient
     * and purpose (PRIV-12).
     *
     * @param names gives the name used towards the recipient for the id of a person; it must be an id itself, and no two persons may
     *     have the same
     * @return the minimiser
     */
    public Minimiser naming(Function<PersonId, String> names) {
        return new Minimiser(deciding, requireNonNull(names, "names"), question);
    }

    /**
     * The same for one case, of which a person has read what the notifier wants of the table and released that text for recipients
     * (WGS 2.31(3); PRIV-5, PRIV-16).
     *
     * @param releases for whom it is released, by whom and when
     * @return the minimiser
     */
    public Minimiser releasing(List<Release> releases) {
        return new Minimiser(deciding, naming, releases);
    }

    /**
     * Minimises a case.
     *
     * @param file the case
     * @param request who asks, for what, on which day, and what was done for it
     * @return what may be handed out, with the receipt
     * @throws nl.regie.core.violation.MalformedValueException if the naming of persons gives what is no id, or one name to two persons
     */
    public Minimised minimise(CaseFile file, DisclosureRequest request) {
        Minimisation minimisation = begin(file, request);
        for (Item item : file.items()) {
            if (minimisation.offer(item.id(), item.labels())) {
                minimisation.take(item);
            }
        }
        file.plan().ifPresent(minimisation::take);
        minimisation.take(file.results());
        return minimisation.finish();
    }

    /**
     * Begins to minimise a case item by item.
     *
     * @param head the case, of which only what comes before its items is looked at
     * @param request who asks, for what, on which day, and what was done for it
     * @return the minimisation, for one thread
     */
    public Minimisation begin(CaseFile head, DisclosureRequest request) {
        Deciding gate = deciding.apply(CaseHead.of(head), request);
        return new Minimisation(head, gate, new Audience(request, naming, question));
    }
}
