package nl.regie.zgw;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.regie.core.casefile.CaseKind;
import nl.regie.core.id.Ids;
import nl.regie.core.organisation.Organisation;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Doelregister: the register a zaak goes to, with the addresses of the types in its catalogue. Where a type is left out, what would need
 * it is not carried, and the report says so.
 *
 * <p>Source: facts 7, 8.4; SDK-6.
 *
 * @param owner whose register it is, as the organisation is called in the case
 * @param accessPerCase whether the applications on it open each zaak to those designated for it alone; the standard itself does not
 * @param rsin the number of the owner as a legal person (RSIN), nine digits that pass the 11-test
 * @param caseTypes the zaaktype for each kind of case
 * @param roleTypes the roltype for each generic role
 * @param statusTypes the statustype for each status
 * @param resultType the resultaattype; a result is carried only if it is given
 * @param document where the minimised case itself was stored as an informatieobject; it is related to the zaak if it is given
 */
public record ZgwTarget(
        Organisation owner,
        boolean accessPerCase,
        String rsin,
        Map<CaseKind, URI> caseTypes,
        Map<GenericRole, URI> roleTypes,
        Map<StatusKind, URI> statusTypes,
        Optional<URI> resultType,
        Optional<URI> document) {

    private static final int RSIN_DIGITS = 9;
    private static final int LONGEST_ADDRESS = 1000;

    /**
     * Checks what must hold.
     *
     * @param owner whose register it is
     * @param accessPerCase whether each zaak is open to those designated for it alone
     * @param rsin the number of the owner as a legal person
     * @param caseTypes the zaaktype for each kind of case
     * @param roleTypes the roltype for each generic role
     * @param statusTypes the statustype for each status
     * @param resultType the resultaattype
     * @param document where the minimised case was stored
     * @throws MalformedValueException if the number or an address has another form
     */
    public ZgwTarget {
        requireNonNull(owner, "owner");
        boolean digits = requireNonNull(rsin, "rsin").length() == RSIN_DIGITS
                && rsin.chars().allMatch(c -> c >= '0' && c <= '9');
        MalformedValueException.unless(digits, ValueCode.PATTERN, "rsin");
        MalformedValueException.unless(Ids.passesElevenTest(rsin), ValueCode.ELEVEN_TEST, "rsin");
        caseTypes = addresses(CaseKind.class, requireNonNull(caseTypes, "caseTypes"), "caseTypes");
        roleTypes = addresses(GenericRole.class, requireNonNull(roleTypes, "roleTypes"), "roleTypes");
        statusTypes = addresses(StatusKind.class, requireNonNull(statusTypes, "statusTypes"), "statusTypes");
        requireNonNull(resultType, "resultType").ifPresent(uri -> address(uri, "resultType"));
        requireNonNull(document, "document").ifPresent(uri -> address(uri, "document"));
    }

    private static <K extends Enum<K>> Map<K, URI> addresses(Class<K> key, Map<K, URI> given, String attribute) {
        Map<K, URI> checked = new EnumMap<>(key);
        given.forEach((kind, uri) -> checked.put(kind, address(uri, attribute)));
        return Collections.unmodifiableMap(checked);
    }

    /** Of the web, whole, short enough for the standard, and without a password in it. */
    static URI address(URI uri, String attribute) {
        boolean web = ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                && uri.getHost() != null
                && uri.getUserInfo() == null;
        MalformedValueException.unless(web, ValueCode.PATTERN, attribute);
        MalformedValueException.unless(uri.toString().length() <= LONGEST_ADDRESS, ValueCode.TOO_LONG, attribute);
        return uri;
    }
}
