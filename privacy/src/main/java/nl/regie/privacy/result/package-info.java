/**
 * What comes out of the handling of a case and goes to somebody who carries it on: whether it may be given
 * ({@link nl.regie.privacy.result.ResultGate}), and what whoever received it owes in return
 * ({@link nl.regie.privacy.result.FeedbackLedger}).
 */
@NullMarked
package nl.regie.privacy.result;

import org.jspecify.annotations.NullMarked;
