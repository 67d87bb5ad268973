package nl.regie.core.intervention;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.plan.Agreement;
import nl.regie.core.plan.AgreementState;
import nl.regie.core.plan.Plan;
import nl.regie.core.plan.Resource;
import nl.regie.core.plan.ResourceKind;

/**
 * Stand van een middel: something that a plan needs, who pays for it, and whether the money is there.
 *
 * <p>Source: ON 3; PLAN-6.
 *
 * @param kind what it is
 * @param neededFor the agreement that needs it; empty if the plan as a whole does
 * @param payer who pays; empty while nobody does
 * @param state whether it is covered
 */
public record ResourceStanding(
        ResourceKind kind, Optional<ItemId> neededFor, Optional<ParticipantId> payer, ResourceState state) {

    /**
     * Checks that all are there.
     *
     * @param kind what it is
     * @param neededFor the agreement that needs it
     * @param payer who pays
     * @param state whether it is covered
     */
    public ResourceStanding {
        requireNonNull(kind, "kind");
        requireNonNull(neededFor, "neededFor");
        requireNonNull(payer, "payer");
        requireNonNull(state, "state");
    }

    /**
     * Lists what the plan of a case needs: what the plan itself lists, and then what the measures that its agreements carry out need and the
     * plan does not list for them.
     *
     * @param file the case
     * @param asOf the date, inclusive
     * @param catalogue the measures there are
     * @return the list, in the order of the plan; empty if no plan was agreed by then
     */
    public static List<ResourceStanding> of(CaseFile file, LocalDate asOf, MeasureCatalogue catalogue) {
        Optional<Plan> plan = file.plan().filter(agreed -> !agreed.agreedOn().isAfter(asOf));
        if (plan.isEmpty()) {
            return List.of();
        }
        List<ResourceStanding> standings = new ArrayList<>();
        for (Resource resource : plan.get().resources()) {
            standings.add(new ResourceStanding(
                    resource.kind(),
                    resource.neededFor(),
                    resource.payer(),
                    resource.covered() ? ResourceState.COVERED : ResourceState.NOT_COVERED));
        }
        for (Agreement agreement : plan.get().agreements()) {
            if (agreement.state() != AgreementState.DROPPED) {
                unlisted(agreement, plan.get(), catalogue, standings);
            }
        }
        return List.copyOf(standings);
    }

    private static void unlisted(
            Agreement agreement, Plan plan, MeasureCatalogue catalogue, List<ResourceStanding> standings) {
        List<ResourceKind> needs = agreement
                .measure()
                .flatMap(catalogue::find)
                .map(MeasureKind::needs)
                .orElse(List.of());
        for (ResourceKind need : needs) {
            boolean listed = plan.resources().stream()
                    .anyMatch(resource -> resource.kind() == need
                            && resource.neededFor().map(agreement.id()::equals).orElse(true));
            if (!listed) {
                standings.add(new ResourceStanding(
                        need, Optional.of(agreement.id()), Optional.empty(), ResourceState.NOT_LISTED));
            }
        }
    }
}
