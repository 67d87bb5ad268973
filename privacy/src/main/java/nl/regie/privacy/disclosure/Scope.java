package nl.regie.privacy.disclosure;

import java.util.Optional;
import nl.regie.core.casefile.CaseKind;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.Labels;
import nl.regie.core.text.Text;
import nl.regie.privacy.framework.RecipientClass;

/**
 * Which checks do not apply to a request or an item. They hold, but whoever reads that something was established must not take it for
 * something that was looked at.
 */
final class Scope {

    private static final Text NO_RULES =
            new Text("er zijn geen regels voor dit regime", "there are no rules for this regime");
    private static final Text OUTSIDE =
            new Text("de ontvanger staat buiten de casus", "the recipient is outside the case");
    private static final Text THIRD =
            new Text("een derde neemt deel zonder zo'n taak", "a third party takes part without such a task");
    private static final Text NO_PERSON = new Text("er is geen persoon genoemd", "no person is named");
    private static final Text NO_ROLE = new Text("er is geen rol genoemd", "no role is named");
    private static final Text NOT_PERSONAL = new Text("dit is geen persoonsgegeven", "this is no personal data");
    private static final Text NO_AREA = new Text("dit is geen gebiedscasus", "this is no area case");
    private static final Text OTHER_REGIME =
            new Text("het regime van de casus bepaalt zelf de termijn", "the regime of the case sets its own term");

    private final Gate gate;
    private final Labels labels;

    Scope(Gate gate, Labels labels) {
        this.gate = gate;
        this.labels = labels;
    }

    /** Why a check that holds does not apply; empty if it does. */
    Optional<Text> excludes(Check check) {
        Recipient recipient = gate.request().recipient();
        Optional<Recipient.InCase> inside =
                recipient instanceof Recipient.InCase within ? Optional.of(within) : Optional.empty();
        return switch (check) {
            case IN_FORCE, REVIEWED -> because(gate.prepared().broken().contains(Check.REGIME), NO_RULES);
            case SIGHT, IN_CASE -> because(inside.isEmpty(), OUTSIDE);
            case TAKES_PART -> because(!gate.standing().inCase(), OUTSIDE);
            case TASK ->
                gate.standing().kind() == RecipientClass.INCIDENTAL_THIRD
                        ? Optional.of(THIRD)
                        : because(!gate.standing().inCase(), OUTSIDE);
            case PERSON, DESIGNATED, NOT_COMMERCIAL ->
                because(inside.flatMap(Recipient.InCase::person).isEmpty(), NO_PERSON);
            case ROLE_HELD -> because(inside.flatMap(Recipient.InCase::role).isEmpty(), NO_ROLE);
            case SUBJECT -> because(isOther(), NOT_PERSONAL);
            case AREA -> because(gate.head().kind() != CaseKind.AREA, NO_AREA);
            case WITHIN_TERM ->
                isOther()
                        ? Optional.of(NOT_PERSONAL)
                        : because(!gate.head().regime().isWgs(), OTHER_REGIME);
            default -> Optional.empty();
        };
    }

    private boolean isOther() {
        return labels.category() == DataCategory.OTHER_DATA;
    }

    private static Optional<Text> because(boolean excluded, Text why) {
        return excluded ? Optional.of(why) : Optional.empty();
    }
}
