/**
 * Who governs a house: the composition of its board, if it has one ({@link nl.regie.core.board.Board}), and what is to be said of it
 * ({@link nl.regie.core.board.BoardCheck}). Seats are described by function, so that no person is in it.
 */
@NullMarked
package nl.regie.core.board;

import org.jspecify.annotations.NullMarked;
