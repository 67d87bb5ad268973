package nl.regie.core.json;

import nl.regie.core.document.DocumentType;
import nl.regie.core.document.Version;
import nl.regie.core.json.form.Codec;
import nl.regie.core.json.part.TopXJson;
import nl.regie.core.topx.ListCheck;
import nl.regie.core.topx.ListCriteria;

/**
 * The door for the criteria of lists. {@code check} refuses criteria that are unpublished or not objective; {@code read} only reads.
 *
 * <p>Source: WGS 2.32(1); TOPX-1, TOPX-2, SDK-1.
 */
public final class ListCriteriaJson {

    /** What stands as {@code format} in every set of criteria. */
    public static final String FORMAT = "nl.regie.list-criteria";

    /** The kind of document that holds one set of criteria. */
    public static final DocumentType<ListCriteria> TYPE =
            Codec.of(FORMAT, new Version(1, 0), TopXJson::criteria, ListCheck::violations);

    private ListCriteriaJson() {}
}
