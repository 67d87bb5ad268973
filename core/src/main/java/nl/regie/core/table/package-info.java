/**
 * Who must be at the table: which organisations the problems of a case call for ({@link nl.regie.core.table.NeedTable}), and who of them is
 * missing since when ({@link nl.regie.core.table.Table}).
 */
@NullMarked
package nl.regie.core.table;

import org.jspecify.annotations.NullMarked;
