/**
 * Who must be at the table: which organisations the problems of a case call for ({@link nl.regie.core.table.NeedTable}).
 */
@NullMarked
package nl.regie.core.table;

import org.jspecify.annotations.NullMarked;
