package nl.regie.privacy.disclosure;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.core.condition.Holds;
import nl.regie.core.fact.Fact;
import nl.regie.core.fact.FactCatalogue;
import nl.regie.core.rule.Rule;
import nl.regie.core.rule.RuleId;
import nl.regie.core.source.Source;
import nl.regie.core.text.Text;

/** What must hold before anything is disclosed, beside the rows of the framework, in the order in which it is asked. */
enum Check {
    REGIME(
            "CASE-8",
            Source.wgs("1.2(2), 2.24", "CASE-8"),
            "Voor het regime van de casus zijn regels geladen",
            "Rules are loaded for the regime of the case"),
    IN_FORCE("PRIV-3", Source.policy("PRIV-3"), "Het kader geldt op die dag", "The framework holds on that day"),
    REVIEWED(
            "PRIV-19",
            Source.policy("PRIV-19"),
            "De rechtmatigheidsadviescommissie heeft kader en convenanten getoetst",
            "The lawfulness committee reviewed framework and covenants"),
    PHASE(
            "CASE-2",
            Source.wgs("2.31", "CASE-2"),
            "De fase van de casus volgt uit zijn stappen",
            "The phase of the case follows from its steps"),
    SIGHT(
            "ROLE-3",
            Source.wgs("1.8(2)", "ROLE-3"),
            "De ontvanger heeft een taak in de casus; bestuur, management en toezicht krijgen geen casusgegevens",
            "The recipient has a task in the case; boards, management and supervision get no data of a case"),
    IN_CASE(
            "PRIV-2",
            Source.wgs("2.31(4)", "PRIV-2"),
            "De ontvanger is bekend als deelnemer in de casus",
            "The recipient is known as a participant of the case"),
    TAKES_PART(
            "PRIV-2",
            Source.wgs("2.31(4)", "PRIV-2"),
            "De ontvanger neemt op die dag deel",
            "The recipient takes part on that day"),
    TASK(
            "PRIV-2",
            Source.wgs("2.27", "PRIV-2"),
            "De ontvanger neemt deel op een genoemde wettelijke taak",
            "The recipient takes part on a statutory task that is named"),
    PERSON(
            "ROLE-11",
            Source.wgs("1.8(2)", "ROLE-11"),
            "Wie kijkt is een professional in de casus",
            "Whoever looks is a professional in the case"),
    DESIGNATED(
            "ROLE-11",
            Source.wgs("1.8(2)", "ROLE-11"),
            "De deelnemer heeft deze persoon daarvoor aangewezen en geautoriseerd",
            "The participant has designated and authorised this person for it"),
    NOT_COMMERCIAL(
            "ROLE-11",
            Source.wgs("1.4(3)", "ROLE-11"),
            "Wie kijkt doet geen commercieel werk voor de private deelnemer",
            "Whoever looks does no commercial work for the private participant"),
    ROLE_HELD(
            "ROLE-3",
            Source.policy("ROLE-3"),
            "Wie kijkt heeft op die dag de genoemde rol",
            "Whoever looks has the role named on that day"),
    SUBJECT(
            "PRIV-2",
            Source.wgs("2.30(1)", "PRIV-2"),
            "De gegevens gaan over iemand in de casus",
            "The data are about somebody in the case"),
    AREA(
            "CASE-1",
            Source.wgs("2.30(1), 2.31(1)", "CASE-1"),
            "Een gebiedscasus bevat geen persoonsgegevens",
            "An area case holds no personal data"),
    PROCESSED(
            "PRIV-2",
            Source.policy("PRIV-2"),
            "Het huis had de gegevens op die dag al",
            "The house had the data by that day"),
    WITHIN_TERM(
            "PRIV-10",
            Source.wgs("1.8(7)", "PRIV-10"),
            "Het huis heeft de persoonsgegevens niet langer dan vijf jaar",
            "The house has had the personal data no longer than five years"),
    SUPPLIER(
            "PRIV-2",
            Source.wgs("2.30(1)", "PRIV-2"),
            "De verstrekker is bekend als deelnemer in de casus",
            "The supplier is known as a participant of the case"),
    ROW(
            "PRIV-2",
            Source.wgs("1.6, 2.25, 2.31(7)", "PRIV-2"),
            "Een regel van het kader gaat over deze verstrekking",
            "A row of the framework is about this disclosure"),
    COVENANT(
            "PRIV-3",
            Source.policy("PRIV-3"),
            "Geen bepaling van een convenant sluit deze verstrekking uit",
            "No clause of a covenant excludes this disclosure"),
    ADMITTED(
            "PRIV-5",
            Source.wgs("2.31(4), (9)", "PRIV-5"),
            "De publieke deelnemers hebben de ontvanger tot de casus toegelaten",
            "The public participants admitted the recipient to the case"),
    OF_NOTIFICATION(
            "PRIV-5",
            Source.wgs("2.31(1), (2)", "PRIV-5"),
            "Het gegeven hoort bij de melding",
            "The item is part of the notification"),
    GROUND_OF_REGIME(
            "CASE-8",
            Source.wgs("1.2(2), 1.5, 1.6", "CASE-8"),
            "Het gegeven is verstrekt op een grond van dit regime",
            "The item was supplied on a ground of this regime"),
    CRIMINAL_GROUND(
            "CASE-4",
            Source.wgs("2.30(1)(a)", "CASE-4"),
            "Politie- en justitiegegevens zijn op hun eigen grond verstrekt",
            "Police and judicial data were supplied on the ground of their own"),
    ONLY_TO(
            "PRIV-7",
            Source.wgs("2.29(3)", "PRIV-7"),
            "De ontvanger is een van degenen tot wie de verstrekker het beperkt",
            "The recipient is among those to whom the supplier restricts it"),
    NOT_TO(
            "PRIV-7",
            Source.wgs("2.29(3)", "PRIV-7"),
            "De verstrekker sluit de ontvanger niet uit",
            "The supplier does not exclude the recipient"),
    NOT_TO_THIRDS(
            "PRIV-7",
            Source.wgs("2.29(3)", "PRIV-7"),
            "De ontvanger is geen derde aan wie het volgens de verstrekker niet mag",
            "The recipient is no third party to whom the supplier forbids it"),
    SECRECY(
            "PRIV-6",
            Source.wgs("2.29(2)", "PRIV-6"),
            "Het beroepsgeheim staat de verstrekking toe",
            "Professional secrecy allows the disclosure"),
    RELEASED(
            "PRIV-16",
            Source.policy("PRIV-16"),
            "Iemand heeft de vrije tekst voor deze ontvanger vrijgegeven",
            "Somebody released the free text for this recipient");

    /** What is the same for all items of one request. */
    static final List<Check> OF_REQUEST =
            Stream.of(values()).takeWhile(check -> check != SUBJECT).toList();

    /** What is asked of each item. */
    static final List<Check> OF_ITEM = Stream.of(values())
            .dropWhile(check -> check != SUBJECT)
            .filter(check -> check != RELEASED)
            .toList();

    private final Rule rule;
    private final Fact<Boolean> fact;
    private final Verdict withheld;

    Check(String requirement, Source source, String nl, String en) {
        String word = name().toLowerCase(Locale.ROOT).replace('_', '-');
        Text says = new Text(nl, en);
        fact = Catalogue.FACTS.flag(word, says);
        rule = new Rule(new RuleId(requirement + "." + word), 1, source, says, new Holds(fact));
        withheld = new Verdict(DisclosureOutcome.WITHHOLD, rule.id(), Set.of());
    }

    Rule rule() {
        return rule;
    }

    Fact<Boolean> fact() {
        return fact;
    }

    /** The verdict when it does not hold. */
    Verdict withheld() {
        return withheld;
    }

    /** The facts of disclosure. Apart, because the constants are made before the fields of their own class. */
    static final class Catalogue {
        static final FactCatalogue.Builder FACTS = FactCatalogue.builder();

        private Catalogue() {}
    }
}
