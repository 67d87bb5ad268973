package nl.regie.privacy.right;

import nl.regie.core.source.Source;
import nl.regie.core.text.Term;

/**
 * Grond om achter te houden: what the law lets a controller protect by not applying a right, in the order of the law.
 *
 * <p>Source: AVG 23; UAVG 41(1); PRIV-14.
 */
public enum WithholdingGround implements Term {
    /** Nationale veiligheid: national security. */
    NATIONAL_SECURITY("a"),
    /** Landsverdediging: defence. */
    DEFENCE("b"),
    /** Openbare veiligheid: public security. */
    PUBLIC_SECURITY("c"),
    /** Strafbare feiten en tenuitvoerlegging: prevention, investigation and prosecution of offences, execution of penalties. */
    CRIMINAL_OFFENCES("d"),
    /** Ander belangrijk algemeen belang: another important objective of general public interest. */
    GENERAL_INTEREST("e"),
    /** Onafhankelijkheid van de rechter: independence of the judiciary and court proceedings. */
    JUDICIARY("f"),
    /** Beroepscodes: breaches of ethics of regulated professions. */
    PROFESSIONAL_ETHICS("g"),
    /** Toezicht, inspectie of regelgeving: supervision connected with official authority. */
    SUPERVISION("h"),
    /** Bescherming van betrokkene of van anderen: protection of the person himself or of the rights and freedoms of others. */
    PROTECTION_OF_PERSONS("i"),
    /** Civielrechtelijke vorderingen: enforcement of civil claims. */
    CIVIL_CLAIMS("j");

    private final String letter;

    WithholdingGround(String letter) {
        this.letter = letter;
    }

    /**
     * The provision.
     *
     * @return its place in the UAVG
     */
    public Source source() {
        return Source.law("UAVG", "41(1)(" + letter + ")", "PRIV-14");
    }
}
