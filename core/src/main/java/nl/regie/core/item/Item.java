package nl.regie.core.item;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.regie.core.id.ItemId;
import nl.regie.core.offence.Detention;
import nl.regie.core.offence.Incident;
import nl.regie.core.offence.Offence;
import nl.regie.core.person.CitizenNumber;
import nl.regie.core.person.Contact;
import nl.regie.core.person.Identity;
import nl.regie.core.person.Relation;
import nl.regie.core.plan.Measure;
import nl.regie.core.problem.Appraisal;
import nl.regie.core.support.Finance;
import nl.regie.core.support.Guidance;
import nl.regie.core.support.Health;
import nl.regie.core.support.Housing;
import nl.regie.core.support.Income;
import nl.regie.core.support.Provision;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Item: one recorded thing, with the labels that decide who may see it. The smallest thing that is disclosed or withheld.
 *
 * <p>Source: WGS 2.30; PRIV-1.
 *
 * @param id the id within the case
 * @param labels what must be known before anybody may see the content
 * @param content what it says
 */
public record Item(ItemId id, Labels labels, Content content) {

    private static final Set<DataCategory> ABOUT_A_PERSON = EnumSet.complementOf(
            EnumSet.of(DataCategory.IDENTITY_AND_CONTACT, DataCategory.BSN, DataCategory.OTHER_DATA));

    /** The categories that a content may stand under, where they are fewer than all about a person. */
    private static final Map<Class<? extends Content>, Set<DataCategory>> CATEGORIES = Map.ofEntries(
            Map.entry(Identity.class, EnumSet.of(DataCategory.IDENTITY_AND_CONTACT)),
            Map.entry(Contact.class, EnumSet.of(DataCategory.IDENTITY_AND_CONTACT)),
            Map.entry(CitizenNumber.class, EnumSet.of(DataCategory.BSN)),
            Map.entry(Relation.class, EnumSet.of(DataCategory.RELATIONS)),
            Map.entry(Housing.class, EnumSet.of(DataCategory.HOUSING)),
            Map.entry(Finance.class, EnumSet.of(DataCategory.FINANCIAL)),
            Map.entry(Income.class, EnumSet.of(DataCategory.INCOME)),
            Map.entry(Health.class, EnumSet.of(DataCategory.HEALTH)),
            Map.entry(Provision.class, EnumSet.of(DataCategory.INDICATED_CARE)),
            Map.entry(Guidance.class, EnumSet.of(DataCategory.GUIDANCE_AND_CARE, DataCategory.JUDICIAL)),
            Map.entry(
                    Appraisal.class,
                    EnumSet.complementOf(EnumSet.of(DataCategory.IDENTITY_AND_CONTACT, DataCategory.BSN))),
            Map.entry(Offence.class, EnumSet.of(DataCategory.POLICE, DataCategory.JUDICIAL)),
            Map.entry(Incident.class, EnumSet.of(DataCategory.POLICE, DataCategory.SUPERVISION_AND_MEASURES)),
            Map.entry(Detention.class, EnumSet.of(DataCategory.JUDICIAL)),
            Map.entry(
                    Measure.class,
                    EnumSet.of(
                            DataCategory.SUPERVISION_AND_MEASURES,
                            DataCategory.JUDICIAL,
                            DataCategory.INDICATED_CARE,
                            DataCategory.GUIDANCE_AND_CARE)),
            Map.entry(AreaFact.class, EnumSet.of(DataCategory.OTHER_DATA)));

    /**
     * The categories under which a kind of content may stand.
     *
     * @param content the kind of content
     * @return the categories; at least one
     */
    public static Set<DataCategory> categoriesOf(Class<? extends Content> content) {
        return Collections.unmodifiableSet(CATEGORIES.getOrDefault(requireNonNull(content, "content"), ABOUT_A_PERSON));
    }

    /**
     * Checks that the content can stand under its category; an item that fits none is refused.
     *
     * @param id the id within the case
     * @param labels the labels
     * @param content what it says
     * @throws MalformedValueException if the content does not belong under the category of the labels
     */
    public Item {
        requireNonNull(id, "id");
        requireNonNull(labels, "labels");
        boolean fits =
                categoriesOf(requireNonNull(content, "content").getClass()).contains(labels.category());
        MalformedValueException.unless(fits, ValueCode.CONTRADICTION, "labels");
    }
}
