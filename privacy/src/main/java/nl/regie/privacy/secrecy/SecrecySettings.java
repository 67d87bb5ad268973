package nl.regie.privacy.secrecy;

import static java.util.Objects.requireNonNull;

import java.util.List;
import nl.regie.core.text.Text;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Instellingen voor het beroepsgeheim: the steps that the reasoning for good care provision goes through. The law does not list them;
 * a page of a house does, and that list is cut off, so they are data.
 *
 * <p>Source: WGS 2.29(2); facts 5.7; PRIV-6.
 *
 * @param steps the steps in their order; ids unique; may be empty, then one sentence of reasoning is enough
 */
public record SecrecySettings(List<DutyStep> steps) {

    /** The steps as read on the page of the house of Fryslân, and one that was not verified. */
    public static final SecrecySettings NATIONAL = new SecrecySettings(List.of(
            step(
                    "consent-sought",
                    "Alles is gedaan om toestemming te krijgen",
                    "Everything was done to get consent",
                    true),
            step(
                    "serious-harm",
                    "Zwijgen levert ernstige schade of gevaar op",
                    "To keep silent would cause serious harm or danger",
                    true),
            step(
                    "moral-distress",
                    "De professional verkeert in gewetensnood",
                    "The professional is in moral distress",
                    true),
            step("no-other-way", "Er is geen andere weg", "There is no other way", true),
            step(
                    "prevents-harm",
                    "Spreken voorkomt de schade vrijwel zeker",
                    "To speak will almost certainly prevent the harm",
                    true),
            step(
                    "least-breach",
                    "Het geheim wordt zo min mogelijk geschonden",
                    "Secrecy is broken as little as possible",
                    false)));

    /**
     * Checks that no step stands twice.
     *
     * @param steps the steps
     * @throws MalformedValueException if an id stands twice
     */
    public SecrecySettings {
        steps = List.copyOf(requireNonNull(steps, "steps"));
        long ids = steps.stream().map(DutyStep::id).distinct().count();
        MalformedValueException.unless(ids == steps.size(), ValueCode.DUPLICATE, "steps");
    }

    private static DutyStep step(String id, String nl, String en, boolean verified) {
        return new DutyStep(id, new Text(nl, en), verified);
    }

    /**
     * How many steps the reasoning must answer at least: those that were verified, and one where there are none.
     *
     * @return the number, from 1
     */
    public int demanded() {
        return Math.max(1, (int) steps.stream().filter(DutyStep::verified).count());
    }
}
