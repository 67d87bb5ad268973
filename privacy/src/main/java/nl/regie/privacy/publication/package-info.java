/**
 * Figures that may be seen by everybody: tables of how many, from which nobody can work out a small number.
 *
 * <p>{@link nl.regie.privacy.publication.Figures} hold what was counted, with totals and groups of rows. The
 * {@link nl.regie.privacy.publication.Publisher} leaves out the small cells and as many others as are needed, and gives a
 * {@link nl.regie.privacy.publication.PublishedTable} or withholds the whole. The {@link nl.regie.privacy.publication.Attacker} knows only
 * what is published, and works out between which whole numbers each cell that was left out must lie; nothing is published before it has
 * tried. {@link nl.regie.privacy.publication.YearlyReport} puts the tables of a year together.
 */
@NullMarked
package nl.regie.privacy.publication;

import org.jspecify.annotations.NullMarked;
