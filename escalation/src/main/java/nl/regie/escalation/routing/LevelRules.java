package nl.regie.escalation.routing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.regie.core.fact.Facts;
import nl.regie.core.fact.Truth;
import nl.regie.core.rule.Finding;
import nl.regie.core.rule.FindingBuilder;
import nl.regie.core.rule.MissingFact;
import nl.regie.core.whatif.Verdict;
import nl.regie.core.whatif.WhatIf;
import nl.regie.escalation.model.EscalationLevel;
import nl.regie.escalation.model.Stay;
import nl.regie.escalation.model.Trigger;

/** The rules of one level, prepared once. */
final class LevelRules {

    final EscalationLevel level;
    private final List<WhatIf> triggers;
    private final Optional<WhatIf> stay;

    LevelRules(EscalationLevel level) {
        this.level = level;
        triggers = level.triggers().stream()
                .map(trigger -> WhatIf.of(trigger.rule().when()))
                .toList();
        stay = level.stay().flatMap(Stay::when).map(WhatIf::of);
    }

    /** What the rules say: the level a case is sent to, a finding for each rule, and what could still send it elsewhere. */
    record Said(Optional<String> to, List<Finding> findings, List<MissingFact> missing) {

        boolean open() {
            return !missing.isEmpty();
        }
    }

    Said say(Facts facts) {
        List<Finding> findings = new ArrayList<>();
        Set<MissingFact> missing = new LinkedHashSet<>();
        Optional<String> to = Optional.empty();
        for (int i = 0; i < triggers.size(); i++) {
            Trigger trigger = level.triggers().get(i);
            Verdict verdict = triggers.get(i).judge(facts);
            Finding finding = finding(trigger, verdict);
            findings.add(finding);
            missing.addAll(finding.missing());
            if (verdict.truth() == Truth.YES && to.isEmpty()) {
                to = Optional.of(trigger.to());
            }
        }
        // of a sound model no other rule can hold beside one that does, so nothing that is missing could change it
        List<MissingFact> open = to.isPresent() ? List.of() : List.copyOf(missing);
        if (level.stay().isPresent()) {
            findings.add(stays(level.stay().get(), facts, findings));
        }
        return new Said(to, findings, open);
    }

    private static Finding finding(Trigger trigger, Verdict verdict) {
        return new Finding(
                trigger.rule().id(),
                trigger.rule().version(),
                trigger.rule().source(),
                trigger.rule().says(),
                verdict.truth(),
                verdict.evidence(),
                missing(verdict));
    }

    /** Mostly nothing is missing. */
    private static List<MissingFact> missing(Verdict verdict) {
        return verdict.deciding().isEmpty()
                ? List.of()
                : verdict.deciding().stream().map(MissingFact::of).toList();
    }

    /** Without a condition of its own it says that no other rule holds. */
    private Finding stays(Stay row, Facts facts, List<Finding> others) {
        if (stay.isPresent()) {
            Verdict verdict = stay.get().judge(facts);
            return stays(row, verdict.truth())
                    .evidence(verdict.evidence())
                    .missing(missing(verdict))
                    .build();
        }
        Truth some = Truth.NO;
        Set<MissingFact> missing = new LinkedHashSet<>();
        for (Finding other : others) {
            some = some.or(other.truth());
            missing.addAll(other.missing());
        }
        return stays(row, some.not())
                .missing(some == Truth.UNKNOWN ? List.copyOf(missing) : List.of())
                .build();
    }

    private static FindingBuilder stays(Stay row, Truth truth) {
        return Finding.builder()
                .rule(row.id())
                .version(1)
                .source(row.warrant().source())
                .says(row.says())
                .truth(truth);
    }
}
