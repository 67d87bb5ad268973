/**
 * What was done with the data of a case, by whom and on which ground, in a log that shows tampering.
 *
 * <p>Every disclosure, view, change, refusal and deletion is a {@link nl.regie.privacy.log.LogEvent}. The
 * {@link nl.regie.privacy.log.DisclosureLog} puts it behind the last one, in a {@link nl.regie.privacy.log.LogStore} of the caller: each
 * {@link nl.regie.privacy.log.LogEntry} holds the digest of the one before. A {@link nl.regie.privacy.log.Seal} that was kept elsewhere
 * shows that nothing was cut off; {@link nl.regie.privacy.log.LogCheck} tells where a log breaks and why.
 *
 * <p>An event holds pseudonyms that are made with the key of the case ({@link nl.regie.privacy.log.CaseKey}). The digests are taken over
 * the pseudonyms, so that a log still verifies when the key is gone, and nobody can tell any more whose case it was.
 */
@NullMarked
package nl.regie.privacy.log;

import org.jspecify.annotations.NullMarked;
