/**
 * How each part of an escalation model and of an access agreement looks in a document. Not exported.
 */
@NullMarked
package nl.regie.escalation.json.part;

import org.jspecify.annotations.NullMarked;
