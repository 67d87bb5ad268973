package nl.regie.privacy.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regie.core.condition.Holds;
import nl.regie.core.fact.Fact;
import nl.regie.core.fact.Facts;
import nl.regie.core.fact.Truth;
import nl.regie.core.id.ItemId;
import nl.regie.core.item.ConditionKind;
import nl.regie.core.item.Labels;
import nl.regie.core.role.CaseRole;
import nl.regie.core.rule.Decision;
import nl.regie.core.rule.Finding;
import nl.regie.core.rule.MissingFact;
import nl.regie.core.rule.Rule;
import nl.regie.core.source.Origin;
import nl.regie.core.source.Source;
import nl.regie.core.text.Language;
import nl.regie.core.text.Text;
import nl.regie.privacy.framework.OpenCondition;
import org.jspecify.annotations.Nullable;

/** Why an item may be disclosed or not, through the spine: the same questions as the gate asks, all of them, with their articles. */
@SuppressWarnings("EnumOrdinal") // a place in a table that lives no longer than the program
final class Reasons {

    private final Gate gate;
    private final ItemId item;
    private final Labels labels;
    private final int slot;
    private final Grid.@Nullable Granted row;
    private final Scope scope;
    private final Facts.Builder facts = Facts.of(Opening.CATALOGUE);
    private final List<Rule> rules = new ArrayList<>();

    Reasons(Gate gate, ItemId item, Labels labels) {
        this.gate = gate;
        this.item = item;
        this.labels = labels;
        this.slot = gate.slot(labels);
        this.row = slot < 0 ? null : gate.prepared().row(slot);
        this.scope = new Scope(gate, labels);
    }

    Decision<DisclosureOutcome> decision(boolean text) {
        Check.OF_REQUEST.forEach(check -> ask(check, List.of()));
        Check.OF_ITEM.forEach(this::askOfItem);
        if (text) {
            ask(Check.RELEASED, List.of(item));
        }
        List<MissingFact> open = askConditions();
        Facts known = facts.build();
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : rules) {
            findings.add(rule.apply(known));
            if (rule.equals(Check.SECRECY.rule())) {
                findings.addAll(secrecy());
            }
        }
        boolean withheld = row == null || findings.stream().anyMatch(finding -> finding.truth() == Truth.NO);
        // nothing that is missing could change that
        List<MissingFact> missing = withheld ? List.of() : open;
        DisclosureOutcome outcome = open.isEmpty() ? DisclosureOutcome.MAY_DISCLOSE : DisclosureOutcome.OPEN;
        return new Decision<>(
                withheld ? DisclosureOutcome.WITHHOLD : outcome,
                findings,
                missing,
                gate.prepared().basis(),
                gate.request().on());
    }

    private void ask(Check check, List<ItemId> evidence) {
        Truth truth = gate.truth(check, labels, slot, row);
        Rule rule = scope.excludes(check)
                .filter(why -> truth == Truth.YES)
                .map(why -> rule(check, why))
                .orElse(check.rule());
        tell(rule, check.fact(), truth, evidence);
    }

    private static Rule rule(Check check, Text why) {
        Rule asked = check.rule();
        Text says = new Text(
                "Niet van toepassing (" + why.nl() + "): " + asked.says().nl(),
                "Does not apply (" + why.en() + "): " + asked.says().en());
        return new Rule(asked.id(), asked.version(), asked.source(), says, asked.when());
    }

    private void tell(Rule rule, Fact<Boolean> fact, Truth truth, List<ItemId> evidence) {
        rules.add(rule);
        if (truth != Truth.UNKNOWN) {
            facts.known(fact, truth == Truth.YES, evidence);
        }
    }

    private void askOfItem(Check check) {
        Prepared.Excluding excluding = slot < 0 ? null : gate.prepared().excluding(slot);
        if (check == Check.ROW && row != null) {
            tell(row.rule(), Opening.GRANTED, Truth.of(row.grants()), List.of(item));
        } else if (check == Check.COVENANT && excluding != null) {
            tell(rule(excluding), check.fact(), Truth.NO, List.of(item));
        } else if (check == Check.OF_NOTIFICATION && isNarrowedByRole()) {
            Rule rule = rule(gate.standing().notifying());
            tell(rule, check.fact(), gate.truth(check, labels, slot, row), List.of(item));
        } else if (concerns(check)) {
            ask(check, List.of(item));
        }
        if (check == Check.ROW && row == null && gate.head().regime().isWgs()) {
            tell(Opening.DECREE, Opening.DECREE_LOADED, Truth.NO, List.of());
        }
    }

    /** Whether a check has something to say of this item; those that have not hold, and would only tire the reader. */
    private boolean concerns(Check check) {
        return switch (check) {
            case ADMITTED -> row != null && row.toAdmitted();
            case OF_NOTIFICATION -> gate.standing().seesNotificationOnly(row);
            case CRIMINAL_GROUND -> labels.category().isCriminal();
            case ONLY_TO -> isConditioned(ConditionKind.ONLY_TO);
            case NOT_TO -> isConditioned(ConditionKind.NOT_TO);
            case NOT_TO_THIRDS -> isConditioned(ConditionKind.NOT_TO_THIRDS);
            case SECRECY -> !secrecy().isEmpty();
            default -> true;
        };
    }

    /** Whether it is the role of whoever looks, and not the row, that keeps him or her to the notification. */
    private boolean isNarrowedByRole() {
        return !gate.standing().notifying().isEmpty() && (row == null || !row.ofNotification());
    }

    private boolean isConditioned(ConditionKind kind) {
        return labels.conditions().stream().anyMatch(condition -> condition.kind() == kind);
    }

    private List<Finding> secrecy() {
        return gate.prepared().secrecy().judge(item, labels, gate.supply()).findings();
    }

    private List<MissingFact> askConditions() {
        List<MissingFact> open = new ArrayList<>();
        if (row == null || !row.grants()) {
            return open;
        }
        boolean secrecyOpen = gate.truth(Check.SECRECY, labels, slot, row) == Truth.UNKNOWN;
        int needed = gate.needed(slot, labels, secrecyOpen);
        for (OpenCondition condition : OpenCondition.values()) {
            if ((needed & 1 << condition.ordinal()) != 0) {
                boolean done = gate.isDone(condition, item, labels);
                Fact<Boolean> fact = Opening.fact(condition);
                tell(Opening.rule(condition), fact, done ? Truth.YES : Truth.UNKNOWN, List.of(item));
                if (!done) {
                    open.add(MissingFact.of(fact));
                }
            }
        }
        return open;
    }

    /** The clause in its own words is what excludes; the rule says that no clause does. */
    private static Rule rule(Prepared.Excluding by) {
        Text says = new Text(
                "Het convenant laat deze verstrekking toe, anders dan bepaling "
                        + by.clause().number() + ": " + by.clause().says().nl(),
                "The covenant allows this disclosure, unlike clause "
                        + by.clause().number() + ": " + by.clause().says().en());
        Source source =
                new Source(Origin.COVENANT, by.covenant().id(), by.clause().number(), "PRIV-3");
        return new Rule(Check.COVENANT.rule().id(), 1, source, says, new Holds(Check.COVENANT.fact()));
    }

    /** The law keeps nobody to the notification once the case goes on: it is the role that does. */
    private static Rule rule(Set<CaseRole> notifying) {
        Text says = new Text(
                "Het gegeven hoort bij de melding: wie in de casus alleen " + labels(notifying, Language.NL, " en ")
                        + " is, ziet in geen enkele fase meer",
                "The item is part of the notification: whoever is only " + labels(notifying, Language.EN, " and ")
                        + " in the case sees no more in any phase");
        Check check = Check.OF_NOTIFICATION;
        return new Rule(check.rule().id(), 1, Source.policy("ROLE-3"), says, new Holds(check.fact()));
    }

    private static String labels(Set<CaseRole> roles, Language language, String and) {
        return roles.stream().map(role -> role.label(language)).collect(Collectors.joining(and));
    }
}
