package nl.regie.privacy.minimisation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.person.FreeText;
import nl.regie.core.plan.AgreementState;
import nl.regie.core.text.Built;
import org.immutables.value.Value;

/**
 * Getoonde afspraak: an agreement of the plan as the recipient sees it. It is shown if the recipient carries it out, and otherwise only if
 * everything it rests on is shown too.
 *
 * <p>Source: ON 5; WGS 2.31(7); PRIV-4, PRIV-5, PRIV-21.
 *
 * @param id its number in this document
 * @param labels what is told beside the content
 * @param who who does it
 * @param person which professional, if named
 * @param what what is done, if the text was released
 * @param by by when, inclusive
 * @param progressOn when progress is told
 * @param intendedResult what it must bring, if the text was released
 * @param state how it stands
 * @param measure the code of the measure it carries out
 * @param restsOn those of the items it rests on that are shown
 * @param doneOn when it was done
 * @param successor who goes on with it after closing
 */
@Built
@Value.Builder
public record ShownAgreement(
        ItemId id,
        ShownLabels labels,
        ParticipantId who,
        Optional<PersonId> person,
        Optional<FreeText> what,
        LocalDate by,
        LocalDate progressOn,
        Optional<FreeText> intendedResult,
        AgreementState state,
        Optional<String> measure,
        List<ItemId> restsOn,
        Optional<LocalDate> doneOn,
        Optional<ParticipantId> successor) {

    /**
     * Checks that all are there.
     *
     * @param id its number in this document
     * @param labels what is told beside the content
     * @param who who does it
     * @param person which professional, if named
     * @param what what is done, if the text was released
     * @param by by when, inclusive
     * @param progressOn when progress is told
     * @param intendedResult what it must bring, if the text was released
     * @param state how it stands
     * @param measure the code of the measure it carries out
     * @param restsOn those of the items it rests on that are shown
     * @param doneOn when it was done
     * @param successor who goes on with it after closing
     */
    public ShownAgreement {
        requireNonNull(id, "id");
        requireNonNull(labels, "labels");
        requireNonNull(who, "who");
        requireNonNull(person, "person");
        requireNonNull(what, "what");
        requireNonNull(by, "by");
        requireNonNull(progressOn, "progressOn");
        requireNonNull(intendedResult, "intendedResult");
        requireNonNull(state, "state");
        requireNonNull(measure, "measure");
        restsOn = List.copyOf(requireNonNull(restsOn, "restsOn"));
        requireNonNull(doneOn, "doneOn");
        requireNonNull(successor, "successor");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static ShownAgreementBuilder builder() {
        return new ShownAgreementBuilder();
    }
}
