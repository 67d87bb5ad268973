/**
 * The spine of the library: rules are values, and a decision carries its reasons.
 *
 * <p>A {@link nl.regie.core.rule.Rule} has an id, a version, a source, words for people and a condition on facts. A
 * {@link nl.regie.core.rule.RuleSet} is a versioned document of them. Asked of a case's facts, each rule gives a
 * {@link nl.regie.core.rule.Finding}; the {@link nl.regie.core.rule.Decision} that follows holds the outcome, the findings,
 * the missing facts that could change it, what it was {@linkplain nl.regie.core.rule.Basis based on} and the date. It
 * reads as sentences through {@link nl.regie.core.rule.Explanation}. Complexity, Top-X, disclosure, retention and
 * escalation all answer in this form.
 */
@NullMarked
package nl.regie.core.rule;

import org.jspecify.annotations.NullMarked;
