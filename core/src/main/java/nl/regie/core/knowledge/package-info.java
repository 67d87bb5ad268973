/**
 * The house as a centre of expertise and a node of information: asking for advice without personal data
 * ({@link nl.regie.core.knowledge.Consultation}), approaches with what came of them, and who holds which expertise
 * ({@link nl.regie.core.knowledge.KnowledgeBase}). Nothing here has room for a person.
 */
@NullMarked
package nl.regie.core.knowledge;

import org.jspecify.annotations.NullMarked;
