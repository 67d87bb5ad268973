package nl.regie.zgw;

import java.util.Collection;
import nl.regie.core.item.DataCategory;
import nl.regie.core.text.Term;

/**
 * Vertrouwelijkheidaanduiding: how confidential a zaak is, from the least to the most. The eight levels are those of the standard; which
 * one follows from which data is our own policy:
 *
 * <table>
 * <caption>The level of each category of data</caption>
 * <tr><th>data</th><th>level</th></tr>
 * <tr><td>about an area, or nothing but the case itself</td><td>zaakvertrouwelijk: for those who handle the zaak</td></tr>
 * <tr><td>personal data</td><td>vertrouwelijk</td></tr>
 * <tr><td>health; indicated care, guidance and help, which tell of health and come from under professional secrecy; police and judicial
 * data</td><td>confidentieel</td></tr>
 * </table>
 *
 * <p>The level is the highest that any of the data asks for, so more data never lowers it. It is a mark and no lock: the standard does not
 * bind who may open a zaak to it, so it does not replace {@linkplain ZgwTarget#accessPerCase() access per case}.
 *
 * <p>Source: facts 7, 8.4; SDK-6 (P).
 */
public enum Confidentiality implements Term {
    /** Openbaar: public. */
    PUBLIC("openbaar"),
    /** Beperkt openbaar: partly public. */
    PARTLY_PUBLIC("beperkt_openbaar"),
    /** Intern: internal. */
    INTERNAL("intern"),
    /** Zaakvertrouwelijk: for those who handle the zaak. */
    WITHIN_CASE("zaakvertrouwelijk"),
    /** Vertrouwelijk: confidential. */
    CONFIDENTIAL("vertrouwelijk"),
    /** Confidentieel: highly confidential. */
    HIGHLY_CONFIDENTIAL("confidentieel"),
    /** Geheim: secret. */
    SECRET("geheim"),
    /** Zeer geheim: top secret. */
    TOP_SECRET("zeer_geheim");

    private final String word;

    Confidentiality(String word) {
        this.word = word;
    }

    /**
     * The word of the standard.
     *
     * @return such as {@code zaakvertrouwelijk}
     */
    public String word() {
        return word;
    }

    /**
     * The level that the data ask for.
     *
     * @param categories the categories of everything that is handed over; may be empty
     * @return the highest level of all; {@link #WITHIN_CASE} if there are none
     */
    public static Confidentiality of(Collection<DataCategory> categories) {
        Confidentiality highest = WITHIN_CASE;
        for (DataCategory category : categories) {
            Confidentiality level = of(category);
            highest = level.compareTo(highest) > 0 ? level : highest;
        }
        return highest;
    }

    private static Confidentiality of(DataCategory category) {
        return switch (category) {
            case OTHER_DATA -> WITHIN_CASE;
            case IDENTITY_AND_CONTACT, BSN, HOUSING, FINANCIAL, INCOME, RELATIONS, SUPERVISION_AND_MEASURES ->
                CONFIDENTIAL;
            case HEALTH, INDICATED_CARE, GUIDANCE_AND_CARE, POLICE, JUDICIAL -> HIGHLY_CONFIDENTIAL;
        };
    }
}
