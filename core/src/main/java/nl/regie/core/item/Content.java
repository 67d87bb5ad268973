package nl.regie.core.item;

import nl.regie.core.offence.Detention;
import nl.regie.core.offence.Incident;
import nl.regie.core.offence.Offence;
import nl.regie.core.person.CitizenNumber;
import nl.regie.core.person.Contact;
import nl.regie.core.person.Identity;
import nl.regie.core.person.Relation;
import nl.regie.core.plan.Measure;
import nl.regie.core.problem.AftercareCondition;
import nl.regie.core.problem.Appraisal;
import nl.regie.core.problem.DomainScore;
import nl.regie.core.problem.Signal;
import nl.regie.core.support.Finance;
import nl.regie.core.support.Guidance;
import nl.regie.core.support.Health;
import nl.regie.core.support.Housing;
import nl.regie.core.support.Income;
import nl.regie.core.support.Provision;

/**
 * Inhoud: what an item says, apart from its labels. A closed set, so that whoever handles every kind notices a new one.
 *
 * <p>Source: WGS 2.30(1); PRIV-1.
 */
public sealed interface Content
        permits Identity,
                Contact,
                CitizenNumber,
                Relation,
                Housing,
                Finance,
                Income,
                Health,
                Provision,
                Guidance,
                Signal,
                DomainScore,
                AftercareCondition,
                Appraisal,
                Offence,
                Incident,
                Detention,
                Measure,
                Note,
                AreaFact {}
