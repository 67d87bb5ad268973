/**
 * What police and prosecution recorded: offences, incidents and detention.
 */
@NullMarked
package nl.regie.core.offence;

import org.jspecify.annotations.NullMarked;
